import { registreRule } from '../../lint/rule.ts';
import { estAbsente } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';
import { dpoDesigne } from './dpo.ts';

export const dpoNomAbsent = registreRule({
  id: 'a30-dpo-nom-absent',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)(a)'), rgpd('30(2)(a)')],
  what: 'Le DPO désigné a un nom, ou au moins une fonction.',
  why: 'Quand un délégué à la protection des données est désigné, l’article 30 demande son nom et ses coordonnées.',
  messages: { default: 'Le registre ne nomme pas le DPO désigné.' },
  repair: 'Ajoutez `nom` dans `dpo`, ou `fonction` si une adresse générique suffit à joindre la personne.',
  absence: true,
  reads: ['registre.dpo.nom', 'registre.dpo.prenom', 'registre.dpo.fonction', 'registre.dpo.societe'],
  check(_, { partage, report }) {
    const dpo = dpoDesigne(partage);
    if (!dpo) return;
    const silencieux = [dpo.nom, dpo.prenom, dpo.fonction, dpo.societe].every(estAbsente);
    if (silencieux) report({ at: dpo.nom });
  },
  examples: {
    bad: { registre: 'dpo: { courriel: dpo@atelierduval.example }' },
    good: {
      registre: 'dpo: { fonction: Déléguée à la protection des données, courriel: dpo@atelierduval.example }',
    },
  },
});
