import { pointsArticle30 } from '../data/article30.ts';
import { type Article30, type Champ, decrire } from '../model/champs.ts';
import { typographier } from '../model/typographie.ts';

/** What an editor says of a field: its name, how to answer, and the words of Article 30 that ask for it. */
export interface Fait {
  readonly titre: string;
  /** Sentences, each on its own: help, form of the answer, `aucun`. */
  readonly aide: readonly string[];
  readonly articles: readonly { readonly article: Article30; readonly texte: string }[];
}

const FORMES: Readonly<Record<string, string>> = {
  date: 'Une date : `AAAA-MM-JJ`.',
  duree: 'Une durée : « 5 ans », « 18 mois », « 1 an 6 mois ».',
  booleen: '`oui` ou `non`.',
  nombre: 'Un nombre entier, en chiffres.',
};

/** The story of a field; `undefined` for a schema that is no field of its own. */
export function proposDe(champ: Champ<unknown>): Fait | undefined {
  const { propos, lecture, motif, aucun } = decrire(champ);
  if (!propos) return undefined;
  const { titre, aide, article = [] } = propos;
  const forme = motif && lecture.forme === 'texte' ? `Forme : ${motif.attendu}.` : FORMES[lecture.forme];
  const etat = aucun && !aide?.includes('`aucun') ? '`aucun` : vérifié, il n’y en a pas.' : undefined;
  const phrases = [aide, forme, etat].filter((phrase) => phrase !== undefined);
  return {
    titre,
    aide: phrases.map(typographier),
    articles: [article].flat().map((un) => ({ article: un, texte: texteDe(un) })),
  };
}

const texteDe = (article: Article30): string =>
  pointsArticle30.entrees.find((point) => point.article === article)?.texte ?? '';

const ROLES = { '1': 'fiche de responsable', '2': 'fiche de sous-traitant' } as const;

/** « RGPD, article 30(1)(b) : « les finalités du traitement ». »; the role is said where both registers ask. */
export function citations({ articles }: Fait): string[] {
  return articles.map(({ article, texte }) => {
    const role = articles.length > 1 ? ` (${ROLES[article.charAt(3) as '1' | '2']})` : '';
    return typographier(`RGPD, article ${article}${role} : « ${texte} ».`);
  });
}
