import { type Champ, champsDe, decrire } from '../model/champs.ts';
import { ficheSousTraitant } from '../model/fiche.ts';
import { registreYaml } from '../model/registre.ts';
import type { Level } from './level.ts';
import { elementWord } from './names.ts';

/** What a path of the model leads to. */
export interface Field {
  readonly champ: Champ<unknown>;
  readonly title: string;
  readonly level: Level;
}

/** The keys of a fiche, whichever its role: those of a processor hold those of a controller. */
export const ficheFields = champsDe(ficheSousTraitant);
export const registreFields = champsDe(registreYaml);

let known: ReadonlyMap<string, Field> | undefined;

/** Every field and every element of the model, by its path: `donnees[].conservation[].duree`. */
export function allFields(): ReadonlyMap<string, Field> {
  if (known) return known;
  const fields = new Map<string, Field>();
  for (const [key, champ] of Object.entries({ ...ficheFields, ...registreFields })) {
    collect(champ, key, undefined, fields);
  }
  known = fields;
  return fields;
}

function collect(
  champ: Champ<unknown>,
  path: string,
  owner: Field | undefined,
  fields: Map<string, Field>,
): void {
  const { lecture, propos } = decrire(champ);
  const word = elementWord(path.replace(/(?:\[\]|\.\*)$/, ''))?.word;
  // What is no fact holds no fact.
  const settled = owner?.level === 'redactionnel' ? owner.level : undefined;
  const usual = propos?.fait === false ? 'redactionnel' : propos ? 'notable' : owner?.level;
  const level = settled ?? propos?.changement ?? usual ?? 'notable';
  const field = { champ, title: propos?.titre ?? capital(word ?? owner?.title ?? path), level };
  fields.set(path, field);
  if (lecture.forme === 'objet') {
    for (const [key, inner] of Object.entries(lecture.champs)) {
      if (key !== 'id') collect(inner, `${path}.${key}`, field, fields);
    }
  }
  if (lecture.forme === 'liste' && isMap(lecture.element))
    collect(lecture.element, `${path}[]`, field, fields);
  if (lecture.forme === 'dictionnaire' && isMap(lecture.element))
    collect(lecture.element, `${path}.*`, field, fields);
}

const isMap = (element: Champ<unknown>) => {
  const { forme } = decrire(element).lecture;
  return forme === 'objet' || forme === 'liste';
};

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
