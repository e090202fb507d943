import { ficheRule } from '../../lint/rule.ts';
import { extrait } from '../extrait.ts';
import { rgpd } from '../sources.ts';
import { derniereCle, estDescription, textesDe } from '../textes.ts';
import { nomDePersonne } from './noms-de-personnes.ts';

/** Titles of texts, contracts and machines, where names of other things stand. */
const AUTRES_NOMS = new Set(['fondement', 'logiciels', 'canal']);

export const fuiteNomClient = ficheRule({
  id: 'fuite-nom-client',
  role: 'toutes',
  severity: 'info',
  source: 'loi',
  references: [rgpd('5(1)(c)')],
  what: 'Les descriptions ne nomment personne.',
  why: 'Le registre décrit des catégories de personnes et n’en nomme aucune ; git garde ce qui a été effacé.',
  messages: { default: '« {valeur} » ({ref}) ressemble au nom d’une personne : décrivez une catégorie.' },
  repair: 'Retirez le nom, et dites la fonction ou la catégorie : « un salarié », « le service comptable ».',
  reads: [
    'donnees[].description',
    'personnes[].precisions',
    'finalites[].libelle',
    'destinataires[].nom',
    'nom',
  ],
  notices: (texte, chemin) => decritDesGens(chemin) && nomDePersonne(texte) !== undefined,
  check(fiche, { report }) {
    for (const { texte, chemin, origine } of textesDe(fiche)) {
      if (!decritDesGens(chemin)) continue;
      const nom = nomDePersonne(texte);
      if (nom) report({ at: origine, data: { valeur: extrait(nom), ref: fiche.ref } });
    }
  },
  examples: {
    bad: { fiche: 'personnes:\n  - { categorie: salaries, precisions: "salariés, sauf Mme Valbrisac" }' },
    good: { fiche: 'personnes:\n  - { categorie: salaries, precisions: "salariés, sauf la directrice" }' },
  },
});

const decritDesGens = (chemin: string) => estDescription(chemin) && !AUTRES_NOMS.has(derniereCle(chemin));
