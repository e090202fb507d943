import { ficheRule } from '../../lint/rule.ts';
import { elements } from '../../model/reponse.ts';
import { CNIL_MODELE_WORD, rgpd } from '../sources.ts';

export const parCategorie = ficheRule({
  id: 'duree-par-categorie',
  role: 'responsable',
  severity: 'info',
  source: 'loi',
  references: [rgpd('30(1)(f)'), CNIL_MODELE_WORD],
  what: 'Chaque catégorie de données a sa propre durée de conservation.',
  why: 'L’article 30 demande les délais d’effacement « des différentes catégories de données » : une durée commune est souvent trop longue pour certaines, trop courte pour d’autres.',
  messages: { default: 'La fiche {ref} a une durée globale pour {n} catégories de données.' },
  repair:
    'Écrivez `conservation` dans chaque élément de `donnees`, ou gardez la durée commune si elle convient vraiment à toutes.',
  reads: ['conservation', 'donnees[].conservation'],
  check(fiche, { report }) {
    const { conservation, ref } = fiche;
    if (conservation.etat !== 'donnee') return;
    const toutes = [...elements(fiche.donnees), ...elements(fiche.donnees_sensibles)];
    const n = toutes.filter((donnee) => donnee.conservation === conservation).length;
    if (n > 1) report({ at: conservation, data: { ref, n } });
  },
  examples: {
    bad: {
      fiche:
        'conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression, repere: paie }\ndonnees:\n  - { categorie: identite, description: "nom, prénom, adresse", source: personne-concernee, caractere: obligatoire }\n  - { categorie: vie-professionnelle, description: poste et qualification, source: personne-concernee, caractere: obligatoire }',
    },
    good: {
      fiche:
        'conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression, repere: paie }\ndonnees:\n  - { categorie: identite, description: "nom, prénom, adresse", source: personne-concernee, caractere: obligatoire }',
    },
  },
});
