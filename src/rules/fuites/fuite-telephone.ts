import { ficheRule } from '../../lint/rule.ts';
import { parObjet } from '../../model/memoire.ts';
import type { Partage } from '../../register/partage.ts';
import { rgpd } from '../sources.ts';
import { estDescription, nomDeChamp, textesDe } from '../textes.ts';
import { coordonneesPubliques } from './coordonnees-publiques.ts';
import { lire, telephones } from './telephones.ts';

export const fuiteTelephone = ficheRule({
  id: 'fuite-telephone',
  role: 'toutes',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('5(1)(c)')],
  what: 'Les descriptions ne contiennent le numéro de téléphone de personne.',
  why: 'Le registre décrit des catégories de données et n’en contient pas ; git garde ce qui a été effacé.',
  messages: { default: 'Le champ `{champ}` contient un numéro de téléphone.' },
  repair: 'Retirez le numéro et décrivez la catégorie : « numéro de téléphone ».',
  reads: ['donnees[].description', 'personnes[].precisions', 'finalites[].libelle', 'destinataires[].nom'],
  notices: (texte, chemin) => estDescription(chemin) && telephones(texte).length > 0,
  check(fiche, { partage, report }) {
    const publics = numerosPublics(partage);
    for (const { texte, chemin, origine } of textesDe(fiche)) {
      if (!estDescription(chemin)) continue;
      const fuite = telephones(texte).some((numero) => !publics.has(numero));
      if (fuite) report({ at: origine, data: { champ: nomDeChamp(chemin) } });
    }
  },
  examples: {
    bad: {
      fiche: 'personnes:\n  - { categorie: salaries, precisions: "salariés (déléguée : 06 39 98 12 34)" }',
    },
    good: {
      fiche:
        'personnes:\n  - { categorie: salaries, precisions: "salariés, déléguée du personnel comprise" }',
    },
  },
});

const numerosPublics = parObjet(
  (partage: Partage) =>
    new Set(coordonneesPubliques(partage, 'telephone').map((ecrit) => lire(ecrit.trim()))),
);
