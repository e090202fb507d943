import { categoriesSensibles } from '../../data/vocabulaire.ts';
import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente, valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';

export const art9ConditionAbsente = ficheRule({
  id: 'art9-condition-absente',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('9(1)'), rgpd('9(2)')],
  what: 'Chaque donnée sensible dit laquelle des conditions de l’article 9(2) permet de la traiter.',
  why: 'Traiter ces données est interdit, sauf dans un des dix cas de l’article 9(2) : sans condition, rien ne montre que l’on est dans l’un d’eux.',
  messages: { default: '« {donnee} » ({ref}) est une donnée sensible sans condition de l’article 9(2).' },
  repair:
    'Ajoutez `condition`, par exemple `art9-2-b` (droit du travail et protection sociale) ou `art9-2-a` (consentement explicite).',
  reads: ['donnees_sensibles[].categorie', 'donnees_sensibles[].condition'],
  check(fiche, { report }) {
    for (const { categorie, condition } of elements(fiche.donnees_sensibles)) {
      const connue = categoriesSensibles.entree(valeur(categorie));
      if (!connue?.art9 || !estAbsente(condition)) continue;
      report({ at: condition, data: { donnee: connue.label, ref: fiche.ref } });
    }
  },
  examples: {
    bad: {
      fiche: `donnees_sensibles:
  - categorie: sante
    description: dates des arrêts de travail
    conservation: { duree: 6 ans, depart: déclaration sociale, sort_final: suppression }`,
    },
    good: {
      fiche: `donnees_sensibles:
  - categorie: sante
    description: dates des arrêts de travail
    condition: art9-2-b
    source: personne-concernee
    conservation: { duree: 6 ans, depart: déclaration sociale, sort_final: suppression }`,
    },
  },
});
