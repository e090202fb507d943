import { ficheSousTraitant } from '../model/fiche.ts';
import { registreYaml } from '../model/registre.ts';
import type { Reponse } from '../model/reponse.ts';
import type { Fiche } from '../register/fiche.ts';
import { type Candidate, nameDifference } from './candidate.ts';
import type { Change, RegisterDiff, Unreadable } from './change.ts';
import { citing } from './cited.ts';
import type { Answers, Difference, Scope, Side } from './difference.ts';
import { mainPurposeDifference } from './main-purpose.ts';
import { type FichePair, matchFiches } from './match-fiches.ts';
import { applyPolicies, type Policy } from './policies/index.ts';
import {
  type ReadFile,
  type ReadRegister,
  type RegisterTexts,
  readRegister,
  type SourceText,
} from './read-side.ts';
import { type Documents, regards } from './regard.ts';
import { itemRenames, sharedRenames } from './renames.ts';
import { ficheFields, registreFields } from './schema.ts';
import { organisationOf, type Telling, toChange } from './to-change.ts';
import { unknownKeys, unreadableValue, wholeFile } from './unreadable.ts';
import { walkMaps } from './walk.ts';

export interface DiffOptions {
  /** AAAA-MM-JJ: legal data are those of that day. */
  readonly today: string;
  readonly policies: readonly Policy[];
  /** Fiches that are the same on both sides: looked at only to say which of them a shared change touches. */
  readonly unchanged?: readonly SourceText[];
  /** The one fiche of each side is the same one, whatever it holds. */
  readonly paired?: boolean;
}

/** Compares two states of one register. Files that are the same on both sides may be left out. */
export function diffRegister(
  before: RegisterTexts,
  after: RegisterTexts,
  options: DiffOptions,
): RegisterDiff {
  const sides = { before: readRegister(before), after: readRegister(after) };
  const partage = { before: sides.before.partage, after: sides.after.partage };
  const documents = { before: documentsOf(sides.before), after: documentsOf(sides.after) };
  const shared = sharedRenames(partage);
  const present = sides.after.registre ? 'after' : 'before';
  const cites = citing(sides[present].fiches, options.unchanged ?? []);
  const unreadable: Unreadable[] = [];
  const changes: Change[] = [...registreChanges(), ...pairs().flatMap(ficheChanges)];
  const name = organisationOf(partage.after) ?? organisationOf(partage.before);
  return {
    name,
    changes: changes.sort(compareChanges),
    unreadable: withoutRepeats(unreadable).sort(compareUnreadable),
  };

  function pairs(): FichePair[] {
    const [old, now] = [sides.before.fiches, sides.after.fiches];
    return options.paired && old[0] && now[0] ? [{ before: old[0], after: now[0] }] : matchFiches(old, now);
  }

  function registreChanges(): Change[] {
    const [old, now] = [sides.before.registre, sides.after.registre];
    const scope: Scope = { partage, fiche: undefined, today: options.today };
    const whole = (side: Side): Reponse<unknown> | undefined => {
      const { registre, fichier } = partage[side];
      return registre && { etat: 'donnee', valeur: registre, origine: { fichier, pointeur: [] } };
    };
    if (!old && !now) return [];
    if (!old || !now) {
      const operation = old ? 'supprime' : 'ajoute';
      const difference = {
        path: '',
        operation,
        champ: registreYaml,
        before: old && whole('before'),
        after: now && whole('after'),
        enclosing: [],
      } as const;
      return settle([difference], scope, shared, { before: old, after: now });
    }
    if (!partage.before.registre || !partage.after.registre) {
      unreadable.push(...(partage.before.registre ? [] : wholeFile(old, 'before')));
      unreadable.push(...(partage.after.registre ? [] : wholeFile(now, 'after')));
      return [];
    }
    const walk = { regards: regards(documents, shared), partage };
    const [a, b] = [partage.before.registre, partage.after.registre] as unknown as [Answers, Answers];
    unreadable.push(...unknownKeys(old, now));
    return settle(walkMaps(registreFields, a, b, walk), scope, shared, { before: old, after: now });
  }

  function ficheChanges({ before: old, after: now }: FichePair): Change[] {
    const broken = [
      ...(old && !old.fiche ? wholeFile(old, 'before') : []),
      ...(now && !now.fiche ? wholeFile(now, 'after') : []),
    ];
    if (broken.length > 0) {
      unreadable.push(...broken);
      return [];
    }
    const scope: Scope = { partage, fiche: { before: old?.fiche, after: now?.fiche }, today: options.today };
    const files = { before: old, after: now };
    if (!old?.fiche || !now?.fiche) {
      const operation = old ? 'supprime' : 'ajoute';
      const difference = {
        path: '',
        operation,
        champ: ficheSousTraitant,
        before: whole(old?.fiche),
        after: whole(now?.fiche),
        enclosing: [],
      } as const;
      return settle([difference], scope, shared, files);
    }
    const [a, b] = [old.fiche, now.fiche] as unknown as [Answers, Answers];
    const firstWalk = { regards: regards(documents, shared), partage };
    const renames = new Map([...shared, ...itemRenames(a, b, firstWalk)]);
    const walk = { regards: regards(documents, renames), partage };
    const main = mainPurposeDifference(a, b, walk);
    unreadable.push(...unknownKeys(old, now));
    return settle([...walkMaps(ficheFields, a, b, walk), ...(main ? [main] : [])], scope, renames, files);
  }

  function settle(
    differences: readonly Difference[],
    scope: Scope,
    renames: ReadonlyMap<string, string>,
    files: Readonly<Record<Side, ReadFile | undefined>>,
  ): Change[] {
    const telling: Telling = { documents, regards: regards(documents, renames), citing: cites };
    const candidates: Candidate[] = [];
    for (const difference of differences) {
      const lost = unreadableValue(difference, files);
      if (lost) unreadable.push(lost);
      else candidates.push(nameDifference(difference, scope));
    }
    return applyPolicies(candidates, options.policies).map((candidate) => toChange(candidate, telling));
  }
}

const whole = (fiche: Fiche | undefined): Reponse<unknown> | undefined =>
  fiche && { etat: 'donnee', valeur: fiche, origine: fiche.origine };

function documentsOf({ registre, fiches }: ReadRegister): Documents {
  const files = [...(registre ? [registre] : []), ...fiches];
  return new Map(files.map(({ document }) => [document.path, document]));
}

/** What is shared first, then fiche by fiche, in the order of the new text. */
function compareChanges(a: Change, b: Change): number {
  return (
    compareText(a.fiche?.ref ?? '', b.fiche?.ref ?? '') ||
    lineOf(a) - lineOf(b) ||
    compareText(a.kind, b.kind) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

const lineOf = ({ places }: Change) => (places.after ?? places.before)?.range.start.line ?? 0;

/** One cause may leave several values out. */
function withoutRepeats(unreadable: readonly Unreadable[]): Unreadable[] {
  const known = new Map(unreadable.map((one) => [`${one.side} ${one.file} ${one.line} ${one.code}`, one]));
  return [...known.values()];
}

const compareUnreadable = (a: Unreadable, b: Unreadable) => compareText(a.file, b.file) || a.line - b.line;

/** Order by code units: the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
