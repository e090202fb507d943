import type { Description } from '../model/champs.ts';
import { typographier } from '../model/typographie.ts';
import type { Json, Place, Schema } from './schema.ts';
import { MOTS_ETAT, type Mot } from './vocabulaires.ts';

/**
 * The shapes of a value written as one scalar. For the reader every scalar is text: a number or a boolean
 * stands for its letters. What is neither text nor number is described by what it is not, or editors would
 * offer « true » and « null » in every text.
 */
export function scalaires(description: Description, mots: readonly Mot[], place: Place): Schema[] {
  const { lecture, motif, valeurs = [] } = description;
  if (lecture.forme === 'nombre') return [NOMBRE, ...etats(description, place), ...vide(place)];
  if (lecture.forme === 'choix') {
    const connus = valeurs.map((id) => mots.find((mot) => mot.id === id) ?? { id, sens: '' });
    return [
      choix([...connus, ...motsEtat(description)]),
      ...autrement(description, valeurs.filter(enChiffres)),
      ...vide(place),
    ];
  }
  if (lecture.forme === 'booleen') {
    const connus = [...OUI_NON, ...motsEtat(description)];
    return [choix(connus), ...autrement(description, ['true', 'false']), ...reste(place)];
  }
  if (motif) return [...identifiant(motif), ...reste(place)];
  const texte = { type: ['string', 'number'], ...(place === 'element' ? { minLength: 1 } : {}) };
  return [...(mots.length > 0 ? [choix(mots)] : []), texte, ...reste(place)];
}

const OUI_NON: readonly Mot[] = [
  { id: 'oui', sens: 'Oui' },
  { id: 'non', sens: 'Non' },
];

/** Whole numbers may also be written between quotes. */
const NOMBRE: Schema = {
  anyOf: [
    { type: 'integer', minimum: 0, maximum: 999_999_999 },
    { type: 'string', pattern: '^\\d{1,9}$' },
  ],
};

/** In figures alone, an identifier is a number to every YAML reader but ours. */
const identifiant = ({ expression, attendu }: NonNullable<Description['motif']>): Schema[] => [
  { type: 'string', pattern: expression.source, patternErrorMessage: typographier(`Attendu : ${attendu}.`) },
  { type: expression.test('1.5') ? 'number' : 'integer', minimum: 0 },
];

/**
 * The words of the three states, beside lists and maps. The one that a snippet already offers is accepted without
 * being offered twice: `a-preciser` where `aucun` is an answer; within a list, both.
 */
export function etats(description: Description, place: Place): Schema[] {
  const mots = motsEtat(description);
  if (mots.length === 0) return [];
  const offerts = description.aucun ? mots.filter(({ id }) => id === 'aucun') : mots;
  return [...(place === 'cle' ? [choix(offerts)] : []), ...autrement(description, [])];
}

/** A key left empty, or holding an empty text: not answered yet. */
export const vide = (place: Place): Schema[] =>
  place === 'cle' ? [sauf('object', 'array', 'string', 'number', 'boolean'), TEXTE_VIDE] : [];

const TEXTE_VIDE: Schema = { type: 'string', maxLength: 0 };

/** Booleans, and nothing at all where a key may be left empty. */
const reste = (place: Place): Schema[] =>
  place === 'cle'
    ? [sauf('object', 'array', 'string', 'number'), TEXTE_VIDE]
    : [sauf('object', 'array', 'string', 'number', 'null')];

const sauf = (...types: string[]): Schema => ({ not: { type: types } });

const motsEtat = ({ aucun, aPreciser }: Description): Mot[] =>
  Object.entries(MOTS_ETAT)
    .filter(([id]) => (id === 'aucun' ? aucun : aPreciser))
    .map(([id, sens]) => ({ id, sens: typographier(sens) }));

const enChiffres = (id: string) => /^\d+$/.test(id);

/** Values offered with their meaning; digits are numbers to every YAML reader but ours. */
function choix(mots: readonly Mot[]): Schema {
  const valeurs: Json[] = mots.map(({ id }) => (enChiffres(id) ? Number(id) : id));
  const sens = mots.map((mot) => typographier(mot.sens));
  return sens.some((un) => un !== '') ? { enum: valeurs, enumDescriptions: sens } : { enum: valeurs };
}

const A_PRECISER = '[AaÀà][ -][Pp][Rr][EeÉé][Cc][Ii][Ss][Ee][Rr]';
const AUCUN = '[Aa][Uu][Cc][Uu][Nn][Ee]?[Ss]?|[Nn][EeÉé][Aa][Nn][Tt]';

/** What is read as one of the words without being offered: other spellings of a state, values between quotes. */
function autrement({ aucun, aPreciser }: Description, valeurs: readonly string[]): Schema[] {
  const ecrits = [...(aPreciser ? [A_PRECISER] : []), ...(aucun ? [AUCUN] : []), ...valeurs];
  return ecrits.length === 0 ? [] : [{ type: 'string', pattern: `^(?:${ecrits.join('|')})$` }];
}
