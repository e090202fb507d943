import { ficheRule } from '../../lint/rule.ts';
import { elements } from '../../model/reponse.ts';
import { CNIL_MODELE_ODS, CNIL_MODELE_WORD } from '../sources.ts';
import { nomDonnee } from './nom-donnee.ts';

export const donneeSansCategorie = ficheRule({
  id: 'donnee-sans-categorie',
  role: 'responsable',
  severity: 'info',
  source: 'cnil',
  references: [CNIL_MODELE_ODS, CNIL_MODELE_WORD],
  what: 'Chaque donnée est rangée dans une catégorie.',
  why: 'Les modèles de la CNIL classent les données par catégorie : sans elle, la donnée n’a pas de ligne où s’imprimer.',
  messages: { default: 'La donnée « {donnee} » de la fiche {ref} n’a pas de catégorie.' },
  repair: 'Ajoutez `categorie` : `identite`, `vie-professionnelle`, `economique-financier`, `connexion`…',
  reads: ['donnees[].categorie', 'donnees_sensibles[].categorie'],
  check({ donnees, donnees_sensibles, ref }, { partage, report }) {
    for (const donnee of [...elements(donnees), ...elements(donnees_sensibles)]) {
      const decrite = donnee.description.etat === 'donnee' || donnee.libelle.etat === 'donnee';
      if (donnee.categorie.etat !== 'absente' || !decrite) continue;
      report({ at: donnee.categorie, data: { donnee: nomDonnee(donnee, partage), ref } });
    }
  },
  examples: {
    bad: {
      fiche:
        'donnees: [{ description: "nom, prénoms, adresse", source: personne-concernee, conservation: { critere: départ du salarié, sort_final: suppression, repere: gestion-personnel } }]',
    },
    good: {
      fiche:
        'donnees: [{ categorie: identite, description: "nom, prénoms, adresse", source: personne-concernee, conservation: { critere: départ du salarié, sort_final: suppression, repere: gestion-personnel } }]',
    },
  },
});
