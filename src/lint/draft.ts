import { ecrirePointeur, type Origine } from '../model/origine.ts';
import type { ProblemPlace } from '../source/problem.ts';
import type { Messages, Report, Rule } from './rule.ts';

/** A finding before it has a place in the text and a level. */
export interface Draft {
  readonly rule: Rule;
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly place: ProblemPlace & { readonly fichier: string };
  readonly related: readonly Origine[];
  readonly owner: Owner | undefined;
  /** Something else is as likely meant: no fix. */
  readonly doubt?: boolean;
}

/** The fiche a finding stands in. */
export interface Owner {
  readonly ref: string;
  readonly projet: boolean;
  readonly origine: Origine;
}

/** What a rule reported, with the place it means: the key where the answer is missing, else the value. */
export function draft(rule: Rule, report: Report<Messages>, owner: Owner | undefined): Draft {
  const {
    at,
    message = 'default',
    data = {},
    related = [],
    doubt = false,
  } = report as Report<Messages> & { message?: string };
  const origine = 'origine' in at ? at.origine : at;
  const missing = 'etat' in at && at.etat === 'absente';
  const part = report.part ?? (missing ? 'key' : 'value');
  return { rule, message: String(message), data, place: { ...origine, part }, related, owner, doubt };
}

/** Two drafts of one rule at one place say one thing. */
export const placeKey = (place: Draft['place']): string =>
  `${place.fichier} ${'pointeur' in place ? ecrirePointeur(place.pointeur) : `@${place.start}`}`;
