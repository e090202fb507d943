import { doctrine } from '../sources.ts';

export const CNIL_ECOUTE = doctrine(
  'CNIL, fiches « Travail et données personnelles » (2018), l’écoute et l’enregistrement des appels',
  'lu',
);

/** What the CNIL says of systematic recording was read only through a retention schedule that quotes it. */
export const CNIL_ECOUTE_SYSTEMATIQUE = doctrine(
  'CNIL, écoute et enregistrement des appels : ni permanent, ni systématique',
  'sec',
);
