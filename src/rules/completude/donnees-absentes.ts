import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';

export const donneesAbsentes = ficheRule({
  id: 'a30-donnees-absentes',
  role: 'responsable',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)(c)')],
  what: 'La fiche indique au moins une catégorie de données.',
  why: 'L’article 30 demande une description des catégories de données : sans elle, ni la minimisation ni les durées ne peuvent être vérifiées.',
  messages: { default: 'La fiche {ref} n’indique aucune catégorie de données.' },
  repair: 'Ajoutez `donnees` avec au moins une `categorie` et sa `description`.',
  absence: true,
  reads: ['donnees', 'donnees_sensibles'],
  check({ donnees, donnees_sensibles, ref }, { report }) {
    const sensiblesSeules = donnees_sensibles.etat === 'donnee';
    if (donnees.etat === 'absente' && !sensiblesSeules) report({ at: donnees, data: { ref } });
  },
  examples: {
    bad: { sans: ['donnees'] },
    good: {
      fiche:
        'donnees: [{ categorie: identite, description: "nom, prénoms, adresse", source: personne-concernee, conservation: { critere: départ du salarié, sort_final: suppression, repere: gestion-personnel } }]',
    },
  },
});
