import { lexique, mots } from '../../model/lexique.ts';
import { estRemplissage } from './remplissage.ts';

const LIAISONS = new Set(
  (
    'a afin ainsi au aupres aussi autre autres aux avec avons ayant bien c ca ce ceci cela ces cet cette chaque ci d dans de des ' +
    'deux donc dont du elle elles en entre est et etant etc etre eux il ils j l la le lequel les leur leurs lie liee liees lies ' +
    'lors m meme mes mon n nos notre nous on ont ou par peut plus pour qu que quel quelque quelques qui s sa se selon ses si soit ' +
    'son sont sur t tel telle telles tels tous tout toute toutes un une uns via vos votre vous y'
  ).split(' '),
);
const LONGUEUR = 18;

/**
 * Recognises a text made only of words that any text of its kind could hold: link words, `complements`, and at
 * least one of `tetes`, the words that announce something and name nothing (« données », « gestion »).
 * One word from elsewhere (« données de paie ») and the text says something.
 */
export function motsCreux(tetes: string, complements: string): (texte: string) => boolean {
  const annonce = lexique(() => ({ tete: tetes }));
  const vocabulaire = lexique(() => ({ creux: `${tetes}, ${complements}` }));
  return (texte) => {
    const suite = mots(texte);
    if (suite.length === 0 || suite.length > LONGUEUR) return false;
    const annonces = annonce.chercher(texte);
    // A text left for later has its own rule.
    if (annonces.length === 0 || estRemplissage(texte)) return false;
    const trouves = [...annonces, ...vocabulaire.chercher(texte)];
    return suite.every(({ mot, debut, fin }) => {
      return LIAISONS.has(mot) || trouves.some((trouve) => trouve.debut <= debut && fin <= trouve.fin);
    });
  };
}
