import type { TypeExempte } from '../../data/aipd.ts';
import { categoriesSensibles } from '../../data/vocabulaire.ts';
import { ficheRule } from '../../lint/rule.ts';
import { lexique } from '../../model/lexique.ts';
import { elements, estAbsente, type Reponse, valeur } from '../../model/reponse.ts';
import { entree } from '../../model/vocabulaire.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { aipdDe, criteresReunis, estPrevue, exemptionInvoquee } from './decision.ts';
import { LISTE_NON_REQUISE } from './textes.ts';

export const aipdExemptionInapplicable = ficheRule({
  id: 'aipd-exemption-inapplicable',
  role: 'responsable',
  severity: 'warning',
  severities: { effectif: 'info' },
  source: 'cnil',
  references: [LISTE_NON_REQUISE],
  what: 'Une exemption d’AIPD n’est invoquée que dans ses conditions.',
  why: 'La liste de la CNIL, lue par une source secondaire, pose des conditions : effectif, absence de profilage, de biométrie, de données sensibles. Hors conditions, la question de l’AIPD reste entière ; dans les conditions, toutes les autres obligations demeurent.',
  messages: {
    default: 'L’exemption « {type} » ne s’applique pas à {ref} : {raison}.',
    effectif: 'L’exemption « {type} » vise moins de {n} personnes : le registre ne dit pas l’effectif.',
  },
  repair: {
    default:
      'Retirez `aipd.exemption` et reprenez la question : liste des types soumis, puis les neuf critères, puis la décision avec `motif` et `avis_dpo`.',
    effectif: 'Renseignez `organisme.effectif` dans `registre.yaml`.',
  },
  reads: [
    'aipd.exemption',
    'aipd.criteres',
    'donnees_sensibles[].categorie',
    'donnees[].description',
    'decision_automatisee',
    'finalites[].libelle',
    'registre.organisme.effectif',
  ],
  check(fiche, { partage, report }) {
    const [aipd, type] = [aipdDe(fiche), exemptionInvoquee(fiche)];
    if (!aipd || !type || estPrevue(fiche)) return;
    const { ref } = fiche;
    const raison = raisons(type, fiche, partage).join(' ; ');
    if (raison !== '') {
      report({ at: aipd.exemption, message: 'default', data: { ref, type: type.label, raison } });
      return;
    }
    const n = type.conditions?.effectifMaxExclu;
    if (n === undefined || !effectifInconnu(partage)) return;
    report({ at: aipd.exemption, message: 'effectif', data: { type: type.label, n } });
  },
  examples: {
    bad: {
      fiche:
        'aipd: { statut: non-requise, exemption: rh-moins-250, motif: gestion du personnel, date: 2026-01-12 }',
    },
    good: {
      fiche: `nom: Gestion des fournisseurs
aipd: { statut: non-requise, exemption: fournisseurs, motif: relation avec les fournisseurs, date: 2026-01-12 }
`,
    },
  },
});

/** What the register itself says against the conditions of an exemption. */
function raisons({ conditions = {} }: TypeExempte, fiche: FicheResponsable, partage: Partage): string[] {
  const effectif = effectifDe(partage);
  const dites: (string | false | undefined)[] = [
    conditions.effectifMaxExclu !== undefined &&
      effectif !== undefined &&
      effectif >= conditions.effectifMaxExclu &&
      `l’organisme compte ${effectif} personnes, et non moins de ${conditions.effectifMaxExclu}`,
    conditions.profilage === false && profilage(fiche),
    conditions.biometrie === false && biometrie(fiche),
    conditions.donneesSensibles === false &&
      donneesSensibles(fiche, { sansBiometrie: conditions.biometrie === false }),
  ];
  return dites.flatMap((raison) => raison || []);
}

const PROFILAGE = lexique({
  profilage: 'profilage, scoring, score, people analytics, haut potentiel',
});
const BIOMETRIE = lexique({
  biometrie: `
    biométrie, biométrique, empreinte digitale, reconnaissance faciale, reconnaissance vocale,
    contour de la main, réseau veineux
  `,
});

function profilage(fiche: FicheResponsable): string | undefined {
  if (fiche.decision_automatisee.etat === 'donnee') return 'la fiche décrit une décision automatisée';
  const critere = criteresReunis(fiche).find(
    ({ id }) => id === 'evaluation' || id === 'decision-automatisee',
  );
  if (critere) return `le critère « ${critere.id} » est coché`;
  return citation(PROFILAGE, [fiche.nom, ...elements(fiche.finalites).map(({ libelle }) => libelle)]);
}

function biometrie(fiche: FicheResponsable): string | undefined {
  const cochee = elements(fiche.donnees_sensibles).some(
    ({ categorie }) => valeur(categorie) === 'biometriques',
  );
  if (cochee) return 'la fiche contient des données biométriques';
  const donnees = [...elements(fiche.donnees), ...elements(fiche.donnees_sensibles)];
  return citation(BIOMETRIE, [
    fiche.nom,
    ...elements(fiche.finalites).map(({ libelle }) => libelle),
    ...donnees.flatMap(({ libelle, description }) => [libelle, description]),
  ]);
}

/** Only the categories of Article 9: the list speaks of sensitive data in that sense. */
function donneesSensibles(
  fiche: FicheResponsable,
  { sansBiometrie }: { sansBiometrie: boolean },
): string | undefined {
  const categories = elements(fiche.donnees_sensibles).flatMap(({ categorie }) => valeur(categorie) ?? []);
  const connue = categories
    .map((id) => entree(categoriesSensibles, id))
    .find((categorie) => categorie?.art9 && !(sansBiometrie && categorie.id === 'biometriques'));
  return connue && `la fiche contient des données sensibles (« ${connue.label} »)`;
}

function citation(
  mots: ReturnType<typeof lexique<string>>,
  reponses: readonly Reponse<string>[],
): string | undefined {
  const trouvees = reponses.flatMap((reponse) => mots.chercher(valeur(reponse) ?? ''));
  const dite = trouvees.find(({ niee }) => !niee);
  return dite && `la fiche parle de « ${dite.texte} »`;
}

function effectifDe(partage: Partage): number | undefined {
  const organisme = partage.registre && valeur(partage.registre.organisme);
  return organisme && valeur(organisme.effectif);
}

function effectifInconnu(partage: Partage): boolean {
  const organisme = partage.registre && valeur(partage.registre.organisme);
  return organisme !== undefined && estAbsente(organisme.effectif);
}
