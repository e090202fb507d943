import { doctrine } from '../model/reference.ts';

export { CNIL_SOUS_TRAITANT, OUTIL, rgpd } from '../model/reference.ts';

/** A change of recipients, transfers or purposes is told before it takes effect. Read in a copy of the text. */
export const TRANSPARENCE = doctrine('G29, lignes directrices sur la transparence (WP260 rev.01)', 'sec');

/** Consent cannot be exchanged for another basis. Quoted by two sources. */
export const CONSENTEMENT = doctrine('CEPD, lignes directrices 5/2020 sur le consentement', 'sec');
