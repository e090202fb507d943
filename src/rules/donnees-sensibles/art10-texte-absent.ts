import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente, valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';

export const art10TexteAbsent = ficheRule({
  id: 'art10-texte-absent',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('10')],
  what: 'Les données relatives aux condamnations et aux infractions citent le texte qui permet de les traiter.',
  why: 'L’article 10 ne permet ce traitement que sous le contrôle de l’autorité publique ou si un texte l’autorise ; une condition de l’article 9(2) n’en tient pas lieu.',
  messages: { default: 'Les données pénales de {ref} n’ont pas de fondement textuel (art. 10).' },
  repair: 'Citez dans `fondement` le texte qui autorise ce traitement, ou retirez ces données.',
  reads: ['donnees_sensibles[].categorie', 'donnees_sensibles[].fondement'],
  check(fiche, { report }) {
    for (const { categorie, fondement } of elements(fiche.donnees_sensibles)) {
      if (valeur(categorie) === 'penales' && estAbsente(fondement))
        report({ at: fondement, data: { ref: fiche.ref } });
    }
  },
  examples: {
    bad: {
      fiche: `donnees_sensibles:
  - categorie: penales
    description: infractions au code de la route commises avec un véhicule de service
    conservation: { duree: 45 jours, depart: désignation du conducteur, sort_final: suppression }`,
    },
    good: {
      fiche: `donnees_sensibles:
  - categorie: penales
    description: infractions au code de la route commises avec un véhicule de service
    fondement: C. route L121-6
    source: source-publique
    conservation: { duree: 45 jours, depart: désignation du conducteur, sort_final: suppression }`,
    },
  },
});
