import { userName } from '../io/git.ts';
import { motEtat } from '../register/normaliser.ts';
import { UsageError } from './usage-error.ts';

const MAX_NAME = 120;

/** Who reviews: the name given, else the one git knows. Throws when there is none, or when it is no name. */
export function reviewerName(given: string | undefined, cwd: string): string {
  const name = (given ?? userName(cwd))?.trim().replace(/\s+/g, ' ');
  if (name === undefined) {
    throw new UsageError(
      'Une revue dit qui l’a faite, et git ne connaît pas votre nom.',
      'Écrivez-le : registre review T-001 --by "Prénom Nom" ; ou donnez-le à git : git config user.name "Prénom Nom"',
    );
  }
  const isName = /\p{L}/u.test(name) && !/[\p{Cc}\p{Cf}\ufffd]/u.test(name) && name.length <= MAX_NAME;
  if (isName && motEtat(name) === undefined) return name;
  throw new UsageError(
    'Ce nom ne convient pas pour signer une revue.',
    'Écrivez --by "Prénom Nom", sur une ligne.',
  );
}
