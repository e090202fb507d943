import type { Fiabilite } from '../data/vocabulaire.ts';
import type { Reference } from '../lint/rule.ts';

const RGPD = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

/** An article of the GDPR, as « 13(1)(e) ». */
export const rgpd = (article: string): Reference => ({
  texte: `RGPD, article ${article}`,
  article,
  url: RGPD,
  fiabilite: 'lu',
});

const doctrine = (texte: string, fiabilite: Fiabilite): Reference => ({ texte, fiabilite });

/** A change of recipients, transfers or purposes is told before it takes effect. Read in a copy of the text. */
export const TRANSPARENCE = doctrine('G29, lignes directrices sur la transparence (WP260 rev.01)', 'sec');

/** Consent cannot be exchanged for another basis. Quoted by two sources. */
export const CONSENTEMENT = doctrine('CEPD, lignes directrices 5/2020 sur le consentement', 'sec');

/** Any change of a processing goes into the register. */
export const CNIL_REGISTRE: Reference = {
  texte: 'CNIL, « Le registre des activités de traitement »',
  url: 'https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement',
  fiabilite: 'lu',
};

export const CNIL_SOUS_TRAITANT = doctrine('CNIL, « Guide du sous-traitant » (2017)', 'lu');

/** A choice of this tool, that no text imposes. */
export const OUTIL: Reference = { texte: 'choix de registre', fiabilite: 'outil' };
