import { ficheRule } from '../../lint/rule.ts';
import { parObjet } from '../../model/memoire.ts';
import type { Partage } from '../../register/partage.ts';
import { rgpd } from '../sources.ts';
import { estDescription, nomDeChamp, textesDe } from '../textes.ts';
import { estGenerique } from './boites-generiques.ts';
import { coordonneesPubliques } from './coordonnees-publiques.ts';
import { courriels } from './courriels.ts';

export const fuiteCourrielPersonne = ficheRule({
  id: 'fuite-courriel-personne',
  role: 'toutes',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('5(1)(c)')],
  what: 'Les descriptions ne contiennent l’adresse électronique de personne.',
  why: 'Le registre décrit des catégories de données et n’en contient pas ; git garde ce qui a été effacé.',
  messages: {
    default: 'Le champ `{champ}` contient l’adresse « {valeur} », qui semble celle d’une personne.',
  },
  repair:
    'Retirez l’adresse et décrivez la catégorie : « adresse électronique ». Pour un service, donnez sa boîte générique.',
  reads: ['donnees[].description', 'personnes[].precisions', 'finalites[].libelle', 'destinataires[].nom'],
  notices: (texte, chemin) => estDescription(chemin) && courriels(texte).length > 0,
  check(fiche, { partage, report }) {
    const publics = adressesPubliques(partage);
    for (const { texte, chemin, origine } of textesDe(fiche)) {
      if (!estDescription(chemin)) continue;
      const personnelle = courriels(texte).find((courriel) => {
        return !estGenerique(courriel) && !publics.has(courriel.adresse.toLowerCase());
      });
      if (personnelle)
        report({ at: origine, data: { champ: nomDeChamp(chemin), valeur: personnelle.adresse } });
    }
  },
  examples: {
    bad: {
      fiche:
        'personnes:\n  - { categorie: salaries, precisions: "salariés, dont clemence.rouvarel@courriel.example" }',
    },
    good: {
      fiche:
        'personnes:\n  - { categorie: salaries, precisions: "salariés (questions à rh@courriel.example)" }',
    },
  },
});

const adressesPubliques = parObjet(
  (partage: Partage) =>
    new Set(coordonneesPubliques(partage, 'courriel').map((adresse) => adresse.toLowerCase())),
);
