import { registreRule } from '../../lint/rule.ts';
import { valeur } from '../../model/reponse.ts';
import { CNIL_MODELE_ODS } from '../sources.ts';
import { dpoDesigne, nomDuDpo } from './dpo.ts';

export const dpoSocieteAbsente = registreRule({
  id: 'dpo-societe-absente',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_MODELE_ODS],
  what: 'Un DPO externe est rattaché à sa société.',
  why: 'Le modèle de la CNIL a une ligne « Société du DPO (si celui-ci est externe) ».',
  messages: { default: 'Le DPO « {nom} » est externe mais sa société n’est pas indiquée.' },
  repair:
    'Ajoutez `societe` dans `dpo` : le nom de la société, ses coordonnées, ou l’identifiant d’un acteur.',
  reads: ['registre.dpo.externe', 'registre.dpo.societe'],
  check(_, { partage, report }) {
    const dpo = dpoDesigne(partage);
    if (!dpo || valeur(dpo.externe) !== true || dpo.societe.etat !== 'absente') return;
    report({ at: dpo.societe, data: { nom: nomDuDpo(dpo, partage) ?? 'sans nom' } });
  },
  examples: {
    bad: { registre: 'dpo: { nom: Inès Carel, externe: oui, courriel: dpo@atelierduval.example }' },
    good: {
      registre:
        'dpo: { nom: Inès Carel, externe: oui, societe: Cabinet Rives, courriel: dpo@atelierduval.example }',
    },
  },
});
