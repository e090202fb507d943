import { ficheRule } from '../../lint/rule.ts';
import { valeur } from '../../model/reponse.ts';
import { FORME } from '../sources.ts';
import { cibles, compter } from './cibles.ts';
import { renvois } from './renvois.ts';

export const identifiantAmbigu = ficheRule({
  id: 'identifiant-ambigu',
  role: 'toutes',
  severity: 'warning',
  source: 'structure',
  references: [FORME],
  what: 'Un renvoi désigne un seul élément de la fiche.',
  why: 'Quand une catégorie revient plusieurs fois, son nom ne dit plus laquelle est visée.',
  messages: { default: '« {valeur} » désigne {n} éléments de `{liste}` dans la fiche {ref}.' },
  repair: 'Donnez un `id` à chacun de ces éléments et citez celui que vous visez.',
  reads: ['donnees[].id', 'donnees[].categorie', 'operations[].donnees', 'flux[].donnees'],
  check(fiche, { report }) {
    const cites = renvois(fiche);
    if (cites.length === 0) return;
    const parListe = cibles(fiche);
    for (const { at, liste } of cites) {
      const dit = valeur(at);
      const n = dit === undefined ? 0 : compter(parListe[liste], dit);
      if (n > 1) report({ at, data: { valeur: dit!, n, liste, ref: fiche.ref } });
    }
  },
  examples: {
    bad: {
      fiche:
        'personnes:\n  - { categorie: salaries, precisions: en contrat à durée indéterminée }\n  - { categorie: salaries, precisions: apprentis }\noperations:\n  - { operation: collecte, description: relevé des heures, personnes: [salaries] }',
    },
    good: {
      fiche:
        'personnes:\n  - { id: titulaires, categorie: salaries, precisions: en contrat à durée indéterminée }\n  - { id: apprentis, categorie: salaries, precisions: apprentis }\noperations:\n  - { operation: collecte, description: relevé des heures, personnes: [apprentis] }',
    },
  },
});
