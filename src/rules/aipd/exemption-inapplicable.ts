import { ficheRule } from '../../lint/rule.ts';
import { estAbsente, valeur } from '../../model/reponse.ts';
import type { Partage } from '../../register/partage.ts';
import { raisonsContraires } from './conditions-exemption.ts';
import { aipdDe, estPrevue, exemptionInvoquee } from './decision.ts';
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
    const raison = raisonsContraires(type, fiche, partage).join(' ; ');
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

function effectifInconnu(partage: Partage): boolean {
  const organisme = partage.registre && valeur(partage.registre.organisme);
  return organisme !== undefined && estAbsente(organisme.effectif);
}
