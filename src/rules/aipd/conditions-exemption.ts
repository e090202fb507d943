import type { TypeExempte } from '../../data/aipd.ts';
import { categoriesSensibles } from '../../data/vocabulaire.ts';
import { lexique } from '../../model/lexique.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { criteresReunis } from './decision.ts';

/** What the register itself says against the conditions of an exemption. */
export function raisonsContraires(
  { conditions = {} }: TypeExempte,
  fiche: FicheResponsable,
  partage: Partage,
): string[] {
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

const PROFILAGE = lexique(() => ({
  profilage: 'profilage, scoring, people analytics',
}));
const BIOMETRIE = lexique(() => ({
  biometrie: `
    biométrie, biométrique, empreinte digitale, reconnaissance faciale, reconnaissance vocale,
    contour de la main, réseau veineux
  `,
}));

function profilage(fiche: FicheResponsable): string | undefined {
  if (fiche.decision_automatisee.etat === 'donnee')
    return 'la liste écarte le profilage et la fiche décrit une décision automatisée';
  const critere = criteresReunis(fiche).find(
    ({ id }) => id === 'evaluation' || id === 'decision-automatisee',
  );
  if (critere) return `le critère « ${critere.id} » est coché`;
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
    .map((id) => categoriesSensibles.entree(id))
    .find((categorie) => categorie?.art9 && !(sansBiometrie && categorie.id === 'biometriques'));
  return connue && `la fiche contient des données sensibles (« ${connue.label} »)`;
}

function citation(
  mots: ReturnType<typeof lexique<string>>,
  reponses: readonly Reponse<string>[],
): string | undefined {
  const trouvees = reponses.flatMap((reponse) => mots.chercher(valeur(reponse) ?? ''));
  const dite = trouvees.find(({ niee }) => !niee);
  return dite && `la fiche parle de « ${dite.texte} »`;
}

function effectifDe(partage: Partage): number | undefined {
  const organisme = partage.registre && valeur(partage.registre.organisme);
  return organisme && valeur(organisme.effectif);
}
