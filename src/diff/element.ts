import { type Reponse, valeur } from '../model/reponse.ts';
import type { Partage } from '../register/partage.ts';
import { nomDeContact } from '../register/tiers.ts';
import type { Answers } from './difference.ts';
import { labelOf } from './labels.ts';
import { elementWord } from './names.ts';
import { oneLine } from './say.ts';

/** What an element is known by, best first: what it says of itself, then what class it is of. */
const NAMING = [
  'libelle',
  'reference',
  'description',
  'destinataire',
  'cas',
  'categorie',
  'socle',
  'de',
] as const;
const CLASSING = ['organisation', 'pays', 'type', 'operation', 'vers', 'critere', 'precisions'] as const;

/** The name of an element of a list: « URSSAF », « nom, prénoms, adresse ». */
export function elementName(element: Answers, list: string, partage: Partage): string | undefined {
  return thirdParty(element, partage) ?? firstText(element, list, partage);
}

/** The organisation, person or service that an element stands for. */
export function thirdParty(element: Answers, partage: Partage): string | undefined {
  const id = text(element, 'acteur') ?? text(element, 'service');
  if (id === undefined) return contactName(element);
  const actor = partage.acteurs.get(id);
  const read = actor && valeur(actor);
  return (read && nomDeContact(read)) ?? partage.services.get(id) ?? id;
}

function contactName({ prenom, nom, fonction }: Answers): string | undefined {
  if (nom === undefined) return undefined;
  const silent = { etat: 'absente', origine: nom.origine } as const;
  return nomDeContact({ prenom: prenom ?? silent, nom, fonction: fonction ?? silent } as Parameters<
    typeof nomDeContact
  >[0]);
}

function firstText(element: Answers, list: string, partage: Partage): string | undefined {
  for (const key of [...NAMING, ...CLASSING]) {
    const said = text(element, key);
    if (said !== undefined) return labelOf(`${list}[].${key}`, said, partage);
  }
  return undefined;
}

/** A text answer of an element. */
export function text(element: Answers, key: string): string | undefined {
  const answer = element[key] as Reponse<unknown> | undefined;
  const read = answer && valeur(answer);
  return typeof read === 'string' ? oneLine(read) : undefined;
}

const MAX_NAME = 70;

/** « destinataire « URSSAF » »; the bare word for an element that says nothing. */
export function sayElement(element: Answers, list: string, partage: Partage): string {
  const word = elementWord(list)?.word ?? list;
  const name = elementName(element, list, partage);
  return name === undefined ? word : `${word} « ${shorten(name)} »`;
}

/** A name that fits in a line. */
export const shorten = (name: string) =>
  name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1).trimEnd()}…` : name;
