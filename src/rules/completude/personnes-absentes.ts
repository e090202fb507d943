import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';

export const personnesAbsentes = ficheRule({
  id: 'a30-personnes-absentes',
  role: 'responsable',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)(c)')],
  what: 'La fiche indique au moins une catégorie de personnes concernées.',
  why: 'L’article 30 demande une description des catégories de personnes concernées : sans elle, on ne sait pas à qui appartiennent les données.',
  messages: {
    default: 'La fiche {ref} n’indique aucune catégorie de personnes concernées.',
    vide: 'Une catégorie de personnes de la fiche {ref} n’est pas nommée.',
  },
  repair: {
    default: 'Ajoutez `personnes` avec au moins une catégorie : salariés, clients, candidats…',
    vide: 'Ajoutez `categorie`, ou retirez cet élément.',
  },
  absence: true,
  reads: ['personnes', 'personnes[].categorie', 'personnes[].precisions'],
  check({ personnes, ref }, { report }) {
    if (estAbsente(personnes)) report({ at: personnes, data: { ref } });
    for (const { categorie: at, precisions } of elements(personnes)) {
      if (estAbsente(at) && estAbsente(precisions)) report({ at, message: 'vide', data: { ref } });
    }
  },
  examples: {
    bad: { sans: ['personnes'] },
    good: { fiche: 'personnes: [salaries]' },
  },
});
