import { doctrine } from '../sources.ts';

/** The nine criteria and the rule of two, the review every three years. */
export const LIGNES_DIRECTRICES = doctrine(
  'CNIL, lignes directrices sur l’AIPD, délibération n° 2018-326 du 11 octobre 2018',
  'lu',
);

export const LISTE_REQUISE = doctrine(
  'CNIL, liste des traitements pour lesquels une AIPD est requise, délibération n° 2018-327 du 11 octobre 2018',
  'lu',
  { url: 'https://www.cnil.fr/sites/cnil/files/atoms/files/liste-traitements-aipd-requise.pdf' },
);

export const LISTE_NON_REQUISE = doctrine(
  'CNIL, liste des traitements pour lesquels une AIPD n’est pas requise, délibération n° 2019-118 du 12 septembre 2019',
  'sec',
  { url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000039248939' },
);
