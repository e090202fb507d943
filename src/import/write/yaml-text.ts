import { Document, Scalar, visit } from 'yaml';
import { type Champ, decrire } from '../../model/champs.ts';
import type { Carte, Valeur } from '../understand/brouillon.ts';

/** Control characters that no YAML file may hold; tabs and line ends stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd\ufeff\u2028\u2029]/g;

/** A draft as YAML text, its keys in the order of the model. Lines are never folded. */
export function ecrireYaml(champ: Champ<unknown>, valeur: Valeur): string {
  const document = new Document(ranger(champ, valeur));
  visit(document, {
    Scalar(_, noeud) {
      if (typeof noeud.value === 'string' && noeud.value.includes('\n')) noeud.type = Scalar.BLOCK_LITERAL;
    },
  });
  return document.toString({ lineWidth: 0, indentSeq: true });
}

/** A value on one line, for a list or a map written in brackets. */
export const ecrireEnLigne = (champ: Champ<unknown>, valeur: Valeur): string =>
  new Document(ranger(champ, valeur))
    .toString({ lineWidth: 0, collectionStyle: 'flow' })
    .replace(/(?<!\s)\s*\n\s*/g, ' ')
    .trim();

function ranger(champ: Champ<unknown>, valeur: Valeur): unknown {
  if (typeof valeur === 'string') return valeur.replace(CONTROLE, ' ').trim();
  const { lecture } = decrire(champ);
  if (Array.isArray(valeur)) {
    const element = lecture.forme === 'liste' ? lecture.element : champ;
    return valeur.map((un) => ranger(element, un));
  }
  const objet = lecture.forme === 'liste' ? decrire(lecture.element).lecture : lecture;
  if (lecture.forme === 'dictionnaire')
    return new Map(Object.entries(valeur).map(([cle, un]) => [cle, ranger(lecture.element, un)]));
  if (objet.forme !== 'objet')
    return new Map(Object.entries(valeur).map(([cle, un]) => [cle, ranger(champ, un)]));
  const rangees = Object.keys(objet.champs).filter((cle) => Object.hasOwn(valeur, cle));
  return new Map(rangees.map((cle) => [cle, ranger(objet.champs[cle]!, (valeur as Carte)[cle]!)]));
}

/** The keys of a map in the order of the model. */
export function clesDe(champ: Champ<unknown>): readonly string[] {
  const { lecture } = decrire(champ);
  const objet = lecture.forme === 'liste' ? decrire(lecture.element).lecture : lecture;
  return objet.forme === 'objet' ? Object.keys(objet.champs) : [];
}
