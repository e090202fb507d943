import { decrire } from '../model/champs.ts';
import { ecrirePointeur } from '../model/origine.ts';
import { plier } from '../model/pliage.ts';
import { type Reponse, valeur } from '../model/reponse.ts';
import type { Fiche } from '../register/fiche.ts';
import type { Partage } from '../register/partage.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Candidate } from './candidate.ts';
import type { Change, Place } from './change.ts';
import { MAIN_PURPOSE } from './changes/finalite-principale-modifiee.ts';
import type { Citing } from './cited.ts';
import { ficheOf, type Operation, type Side } from './difference.ts';
import { elementName, sayElement, shorten } from './element.ts';
import { fingerprint } from './fingerprint.ts';
import { agree, elementWord } from './names.ts';
import { placesOf } from './places.ts';
import type { Documents, Regards } from './regard.ts';
import { say } from './say.ts';
import { allFields, capital } from './schema.ts';

/** What a candidate needs to become a change that can be shown. */
export interface Telling {
  readonly documents: Readonly<Record<Side, Documents>>;
  readonly regards: Regards;
  readonly citing: Citing;
}

/** Puts a settled candidate into words and places. */
export function toChange(
  { kind, level, shifts, why, requires, difference, scope }: Candidate,
  telling: Telling,
): Change {
  const { path, operation } = difference;
  const fiche = ficheOf(scope);
  const { partage } = scope;
  return {
    kind,
    level,
    shifts,
    operation,
    path,
    title: titleOf(difference, scope),
    within: withinOf(difference, partage),
    before: words('before'),
    after: words('after'),
    why,
    requires,
    fiche: fiche && { ref: fiche.ref, nom: shorten(valeur(fiche.nom) ?? '') },
    touches: fiche ? undefined : touchesOf(difference, telling.citing),
    places: { before: placeOf('before'), after: placeOf('after') },
    fingerprint: fingerprint({
      kind,
      organisme: organisationOf(partage.after) ?? organisationOf(partage.before) ?? '',
      fiche: fiche?.ref ?? '',
      difference,
      regards: telling.regards,
    }),
  };

  function words(side: Side): string | undefined {
    const answer = difference[side];
    if (!answer || !difference.champ) return undefined;
    if (path === '') return wholeName(scope.fiche?.[side], partage[side]);
    if (path === MAIN_PURPOSE && answer.etat === 'donnee') {
      return elementName(answer.valeur as never, 'finalites', partage[side]);
    }
    return say(difference.champ, answer, path, partage[side]);
  }

  function placeOf(side: Side): Place | undefined {
    const answer = difference[side];
    const document = answer && telling.documents[side].get(answer.origine.fichier);
    return document && answer ? place(document, answer) : undefined;
  }
}

function place(document: SourceDocument, { etat, origine }: Reponse<unknown>): Place {
  const range = placesOf(document).pointer(origine.pointeur, etat === 'absente' ? 'key' : 'value');
  return { file: document.path, range, pointer: ecrirePointeur(origine.pointeur) };
}

const wholeName = (fiche: Fiche | undefined, partage: Partage) =>
  fiche ? [fiche.ref, valeur(fiche.nom)].filter(Boolean).join(' ') : organisationOf(partage);

/** The name of the organisation that keeps the register. */
export function organisationOf({ registre }: Partage): string | undefined {
  const organisme = registre && valeur(registre.organisme);
  return organisme && valeur(organisme.nom);
}

/** « Contact : Téléphone », « Destinataire ajouté « URSSAF » »; an owner that the title names is left out. */
function titleOf(difference: Candidate['difference'], { fiche, partage }: Candidate['scope']): string {
  const { path, owner, champ, operation } = difference;
  const word = elementWord(path.replace(/(?:\[\]|\.\*)$/, ''));
  if (path === '') return `${fiche ? 'Fiche' : 'Registre'} ${agree(DONE[operation], fiche ? 'f' : 'm')}`;
  if (path === MAIN_PURPOSE) return 'Finalité principale';
  if (word && isElement(path) && operation !== 'modifie') {
    return `${capital(word.word)} ${agree(DONE[operation], word.agreement)}${nameIn(difference, partage)}`;
  }
  const title = (champ && decrire(champ).propos?.titre) ?? allFields().get(path)?.title ?? capital(path);
  if (owner === undefined || owner === title || namesIt(title, owner)) return title;
  return `${owner} : ${title}`;
}

const DONE = { ajoute: 'ajouté', supprime: 'retiré', modifie: 'modifié' } as const satisfies Record<
  Operation,
  string
>;

const isElement = (path: string) => /(?:\[\]|\.\*)$/.test(path);

/** The name of the element that came or went. */
function nameIn({ enclosing }: Candidate['difference'], partage: Readonly<Record<Side, Partage>>): string {
  const { list, key, before, after } = enclosing.at(-1)!;
  const name = after
    ? elementName(after, list, partage.after)
    : before && elementName(before, list, partage.before);
  return name === undefined && key === undefined ? '' : ` « ${shorten(name ?? key!)} »`;
}

function namesIt(title: string, owner: string): boolean {
  const said = new Set(plier(title).match(/[a-z]{4,}/g));
  return (plier(owner).match(/[a-z]{4,}/g) ?? []).some((word) => said.has(word));
}

/** The elements around a difference; an element that came or went is not around itself. */
function withinOf(
  { enclosing, operation, path }: Candidate['difference'],
  partage: Readonly<Record<Side, Partage>>,
): string[] {
  const around = operation !== 'modifie' && isElement(path) ? enclosing.slice(0, -1) : enclosing;
  return around.flatMap(({ list, key, before, after }) => {
    if (key !== undefined && list !== 'acteurs') return `${elementWord(list)?.word ?? list} « ${key} »`;
    const said = after
      ? sayElement(after, list, partage.after)
      : sayElement(before ?? {}, list, partage.before);
    // The one retention of a data item has no name, and needs none.
    return said === 'conservation' ? [] : said;
  });
}

const EVERYWHERE = /^(?:organisme|dpo|representant)(?:\.|$)/;

function touchesOf({ path, enclosing }: Candidate['difference'], find: Citing): Change['touches'] {
  if (path === '' || EVERYWHERE.test(path)) return 'toutes';
  const key = enclosing[0]?.key;
  return key === undefined ? undefined : find(key);
}
