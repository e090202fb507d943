import type { Approval, Change, Requirement, Unreadable } from '../../diff/change.ts';
import { LEVELS, type Level } from '../../diff/level.ts';
import { compter, type Style } from '../reporter.ts';
import { FIABILITES } from '../rule-words.ts';

/** What separates two states, ready to be written; paths are those the user should see. */
export interface DiffReport {
  readonly version: string;
  /** AAAA-MM-JJ: the day legal data are those of. */
  readonly today: string;
  readonly from: string;
  readonly to: string;
  readonly registers: readonly ComparedRegister[];
  /** Parts of the repository that were not compared, one sentence each. */
  readonly notes: readonly string[];
  /** Approvals that fit no change any more. */
  readonly stale: readonly Approval[];
}

export interface ComparedRegister {
  /** The organisation, else the folder. */
  readonly name: string;
  readonly changes: readonly Change[];
  readonly unreadable: readonly (Unreadable & { readonly sentence: string })[];
}

/** Turns a comparison into text. Pure: the same comparison gives the same text. */
export type DiffReporter = (
  report: DiffReport,
  options: { readonly style: Style; readonly width: number },
) => string;

export const LEVEL_WORDS = {
  majeur: { un: 'majeur', plusieurs: 'majeurs' },
  notable: { un: 'notable', plusieurs: 'notables' },
  redactionnel: { un: 'rédactionnel', plusieurs: 'rédactionnels' },
} as const satisfies Record<Level, { un: string; plusieurs: string }>;

export const allChanges = ({ registers }: DiffReport): Change[] =>
  registers.flatMap(({ changes }) => changes);

/** « 2 majeurs, 1 notable ». */
export function sayLevels(changes: readonly Change[]): string {
  const counts = LEVELS.flatMap((level) => {
    const count = changes.filter((change) => change.level === level).length;
    return count > 0 ? [compter(count, LEVEL_WORDS[level].un, LEVEL_WORDS[level].plusieurs)] : [];
  });
  return counts.join(', ');
}

/** « 3 changements (1 majeur, 2 notables), 3 montrés. » */
export function sayTotal(report: DiffReport, shown: number): string {
  const changes = allChanges(report);
  if (changes.length === 0)
    return report.registers.some(({ unreadable }) => unreadable.length > 0)
      ? 'Aucun changement lisible.'
      : 'Aucun changement.';
  const approved = changes.filter(({ approval }) => approval).length;
  const accepted = approved > 0 ? `, ${compter(approved, 'approuvé', 'approuvés')}` : '';
  return `${compter(changes.length, 'changement', 'changements')} (${sayLevels(changes)})${accepted}, ${compter(shown, 'montré', 'montrés')}.`;
}

/** The changes of one fiche, or of what the register shares. */
export interface Group {
  readonly ref: string | undefined;
  readonly nom: string;
  readonly changes: readonly Change[];
}

/** Fiche by fiche, what is shared first. */
export function groupsOf(changes: readonly Change[]): Group[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = change.fiche?.ref ?? '';
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups].map(([ref, of]) => {
    const { fiche } = of[0]!;
    return {
      ref: fiche ? ref : undefined,
      nom: fiche?.nom ?? 'Ce que les fiches partagent (registre.yaml)',
      changes: of,
    };
  });
}

/** A requirement, and the fiches it comes from. */
export interface Task {
  readonly requirement: Requirement;
  /** References; empty for what is shared. */
  readonly fiches: readonly string[];
}

/** What has to be done, each thing once. Approved changes ask nothing more. */
export function tasksOf(changes: readonly Change[]): Task[] {
  const tasks = new Map<string, { requirement: Requirement; fiches: Set<string> }>();
  for (const { requires, fiche, approval } of changes) {
    for (const requirement of approval ? [] : requires) {
      const task = tasks.get(requirement.id) ?? { requirement, fiches: new Set() };
      if (fiche) task.fiches.add(fiche.ref);
      tasks.set(requirement.id, task);
    }
  }
  return [...tasks.values()].map(({ requirement, fiches }) => ({ requirement, fiches: [...fiches].sort() }));
}

/** « RGPD, articles 13(3) et 14(4) ; G29, … (lu dans une source secondaire) ». */
export function sayReferences({ references }: Requirement): string {
  const articles = references.flatMap(({ article }) => article ?? []);
  const law =
    articles.length > 1
      ? `RGPD, articles ${articles.slice(0, -1).join(', ')} et ${articles.at(-1)}`
      : undefined;
  const others = references.filter(({ article }) => law === undefined || article === undefined);
  const said = others.map(({ texte, fiabilite }) =>
    fiabilite === 'lu' ? texte : `${texte} (${FIABILITES[fiabilite]})`,
  );
  return [...(law ? [law] : []), ...said].join(' ; ');
}

/** « Durée de conservation, donnée « nom » ». */
export const subject = ({ title, within }: Change): string => [title, ...within].join(', ');

/** What was said of a level that is not the usual one. */
export const sayShifts = ({ shifts }: Change): string[] =>
  shifts.map(
    ({ from, to, reason }) => `${LEVEL_WORDS[to].un} au lieu de ${LEVEL_WORDS[from].un} : ${reason}`,
  );

/** « touche T-001 et ST-002 »; nothing when it is not shared. */
export function sayTouches({ fiche, touches }: Change): string | undefined {
  if (fiche) return undefined;
  if (touches === 'toutes') return 'touche toutes les fiches';
  if (touches.length === 0) return 'aucune fiche ne le cite';
  const [last, ...others] = [...touches].reverse();
  const list = others.length > 0 ? `${others.reverse().join(', ')} et ${last}` : last;
  return `touche ${compter(touches.length, 'fiche', 'fiches')} : ${list}`;
}
