import type { Fiabilite } from '../data/vocabulaire.ts';

/** A text that a demand rests on. `article`: the article of the GDPR, as « 30(1)(b) », when it is one. */
export interface Reference {
  readonly texte: string;
  readonly article?: string;
  readonly url?: string;
  readonly fiabilite: Fiabilite;
  /** The text applies from that day (AAAA-MM-JJ). */
  readonly depuis?: string;
}

const RGPD = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

/** An article of the GDPR, as « 30(1)(b) ». */
export const rgpd = (article: string): Reference => ({
  texte: `RGPD, article ${article}`,
  article,
  url: RGPD,
  fiabilite: 'lu',
});

/** Another text of law, with how sure the reading is; `depuis` when it applies from a known day. */
export const loi = (
  texte: string,
  fiabilite: Fiabilite,
  suite: { url?: string; depuis?: string } = {},
): Reference => ({ texte, fiabilite, ...suite });

/** A text of the CNIL or of the European board. */
export const doctrine = (...args: Parameters<typeof loi>): Reference => loi(...args);

export const CNIL_SOUS_TRAITANT = doctrine('CNIL, « Guide du sous-traitant » (2017)', 'lu');

/** A choice of this tool, that no text imposes. */
export const OUTIL: Reference = { texte: 'choix de registre', fiabilite: 'outil' };
