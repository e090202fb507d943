import { createHash } from 'node:crypto';
import type { Reponse } from '../model/reponse.ts';
import { type Canonique, canonique } from '../register/canonique.ts';
import type { Answers, Difference } from './difference.ts';
import { text } from './element.ts';
import type { Regards } from './regard.ts';

interface Named {
  readonly kind: string;
  /** The organisation: two registers may hold the same reference. */
  readonly organisme: string;
  readonly fiche: string;
  readonly difference: Difference;
  readonly regards: Regards;
}

/** `c1-` and twenty hexadecimal digits: the kind, what it is about, the facts of both sides. Wording is none. */
export function fingerprint({ kind, organisme, fiche, difference, regards }: Named): string {
  const { path, enclosing, champ, before, after } = difference;
  const facts = (side: 'before' | 'after', answer: Reponse<unknown> | undefined): Canonique | null => {
    return (champ && answer && canonique(champ, answer, regards[side])) ?? null;
  };
  const names = enclosing.map((one) => one.key ?? identityOf(one.before ?? one.after));
  const content = [kind, organisme, fiche, path, names, facts('before', before), facts('after', after)];
  return `c1-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 20)}`;
}

const IDENTITIES = [
  'id',
  'acteur',
  'service',
  'reference',
  'socle',
  'nom',
  'libelle',
  'description',
  'destinataire',
  'categorie',
  'cas',
  'pays',
  'type',
] as const;

function identityOf(element: Answers | undefined): string {
  const found = element && IDENTITIES.map((key) => text(element, key)).find((one) => one !== undefined);
  return found ?? '';
}
