import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';
import { nomDeChamp, textesDe } from '../textes.ts';
import { contientCarte, contientNir } from './numeros.ts';

export const fuiteNir = ficheRule({
  id: 'fuite-nir',
  role: 'toutes',
  severity: 'error',
  source: 'loi',
  references: [rgpd('5(1)(c)'), rgpd('87')],
  what: 'Le registre ne contient ni numéro de sécurité sociale, ni numéro de carte bancaire.',
  why: 'Le registre décrit des catégories de données et n’en contient pas. Ce numéro a une clé juste : c’est sans doute celui d’une personne, et git le garde même effacé.',
  messages: {
    nir: 'Le champ `{champ}` contient un numéro de sécurité sociale.',
    carte: 'Le champ `{champ}` contient un numéro de carte bancaire.',
  },
  repair: {
    nir: 'Retirez le numéro du texte et de l’historique git, et décrivez la catégorie : « numéro de sécurité sociale ».',
    carte:
      'Retirez le numéro du texte et de l’historique git, et décrivez la catégorie : « numéro de carte bancaire ».',
  },
  reads: ['donnees[].description', 'personnes[].precisions', 'finalites[].libelle', 'notes_internes'],
  notices: (texte) => contientNir(texte) || contientCarte(texte),
  check(fiche, { report }) {
    for (const { texte, chemin, origine } of textesDe(fiche)) {
      const data = { champ: nomDeChamp(chemin) };
      if (contientNir(texte)) report({ at: origine, message: 'nir', data });
      else if (contientCarte(texte)) report({ at: origine, message: 'carte', data });
    }
  },
  examples: {
    bad: {
      fiche: 'personnes:\n  - { categorie: salaries, precisions: salariés (ex. 1 84 12 76 951 089 81) }',
    },
    good: {
      fiche: 'personnes:\n  - { categorie: salaries, precisions: salariés affiliés au régime général }',
    },
  },
});
