import type { Fiabilite } from '../data/vocabulaire.ts';
import type { Reference } from '../lint/rule.ts';

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
): Reference => ({
  texte,
  fiabilite,
  ...suite,
});

/** A text of the CNIL or of the European board. */
export const doctrine = (
  texte: string,
  fiabilite: Fiabilite,
  suite: { url?: string; depuis?: string } = {},
): Reference => loi(texte, fiabilite, suite);

export const CNIL_REGISTRE = doctrine('CNIL, « Le registre des activités de traitement »', 'lu', {
  url: 'https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement',
});

export const CNIL_MODELE_ODS = doctrine('CNIL, modèle de registre simplifié (tableur, 2019)', 'lu', {
  url: 'https://www.cnil.fr/sites/default/files/atoms/files/registre-traitement-simplifie.ods',
});

export const CNIL_MODELE_WORD = doctrine('CNIL, modèle de registre de base (2018)', 'sec', {
  url: 'https://www.cnil.fr/sites/default/files/atoms/files/registre_rgpd_basique.pdf',
});

export const CNIL_SOUS_TRAITANT = doctrine('CNIL, « Guide du sous-traitant » (2017)', 'lu');

export const CNIL_BASES_LEGALES = doctrine('CNIL, Guide RGPD du développeur, fiche 15 (bases légales)', 'lu');

/** A choice of this tool, that no text imposes. */
export const OUTIL: Reference = { texte: 'choix de registre', fiabilite: 'outil' };

/** The form of the file: what cannot be read, or reads two ways. */
export const FORME: Reference = { texte: 'modèle de données de registre', fiabilite: 'outil' };
