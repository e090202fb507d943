import { id, oneOf, prose } from './fields.js';

const points = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `30(1)(${letter})`);
const processor = ['a', 'b', 'c', 'd'].map((letter) => `30(2)(${letter})`);

/** The words of Article 30, from `data/article30.yaml`. @type {import('./load.js').FileSpec} */
export default {
  file: 'article30',
  sourcesAtRuntime: false,
  lists: [
    {
      key: 'points_article30',
      type: 'PointArticle30',
      fields: { id, article: oneOf(...points, ...processor), texte: prose },
    },
  ],
};
