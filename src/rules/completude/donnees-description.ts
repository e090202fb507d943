import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente, valeur } from '../../model/reponse.ts';
import type { Donnee } from '../../register/fiche.ts';
import { CNIL_MODELE_ODS, rgpd } from '../sources.ts';
import { nomDonnee } from './nom-donnee.ts';

export const donneesDescription = ficheRule({
  id: 'a30-donnees-description',
  role: 'responsable',
  severity: 'warning',
  severities: { autres: 'error', vide: 'error' },
  source: 'loi',
  references: [rgpd('30(1)(c)'), CNIL_MODELE_ODS],
  what: 'Chaque catégorie de données est décrite.',
  why: 'L’article 30 demande « une description » des catégories de données : une catégorie sans description ne dit pas ce qui est collecté.',
  messages: {
    default: 'La catégorie « {categorie} » de la fiche {ref} n’est pas décrite.',
    autres: 'La catégorie « autres » de la fiche {ref} ne dit pas de quelles données il s’agit.',
    vide: 'Une donnée de la fiche {ref} n’a ni catégorie ni description.',
  },
  repair: {
    default: 'Ajoutez `description` : la liste des données (nom, adresse, date de naissance…).',
    autres: 'Ajoutez `libelle`, le nom de ces données, et `description`, leur liste.',
    vide: 'Ajoutez `categorie` et `description`, ou retirez cet élément.',
  },
  absence: true,
  reads: ['donnees[].description', 'donnees_sensibles[].description'],
  check({ donnees, donnees_sensibles, ref }, { partage, report }) {
    for (const donnee of [...elements(donnees), ...elements(donnees_sensibles)]) {
      if (!sansDescription(donnee)) continue;
      const { categorie, description: at } = donnee;
      if (estAbsente(categorie)) report({ at, message: 'vide', data: { ref } });
      else if (valeur(categorie) === 'autres') report({ at, message: 'autres', data: { ref } });
      else report({ at, data: { categorie: nomDonnee(donnee, partage), ref } });
    }
  },
  examples: {
    bad: {
      fiche:
        'donnees: [{ categorie: identite, source: personne-concernee, conservation: { critere: départ du salarié, sort_final: suppression, repere: gestion-personnel } }]',
    },
    good: {
      fiche:
        'donnees: [{ categorie: identite, description: "nom, prénoms, adresse", source: personne-concernee, conservation: { critere: départ du salarié, sort_final: suppression, repere: gestion-personnel } }]',
    },
  },
});

/** A label is a description too. */
const sansDescription = ({ libelle, description }: Donnee) => estAbsente(description) && estAbsente(libelle);
