import { doctrine } from '../sources.ts';

export const CNIL_ECOUTE = doctrine(
  'CNIL, fiches « Travail et données personnelles » (2018), l’écoute et l’enregistrement des appels',
  'lu',
);
