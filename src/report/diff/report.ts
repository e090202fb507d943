import type { Approval, Change, Requirement, Unreadable } from '../../diff/change.ts';
import { LEVELS, type Level } from '../../diff/level.ts';
import { typographier } from '../../model/typographie.ts';
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
  /** Changes counted and not shown: the configuration says so. */
  readonly hidden: number;
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

export const hiddenChanges = ({ registers }: DiffReport): number =>
  registers.reduce((total, { hidden }) => total + hidden, 0);

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

/** « 3 changements (1 majeur, 2 notables), 3 montrés. » What the configuration hides is counted all the same. */
export function sayTotal(report: DiffReport, shown: number): string {
  const changes = allChanges(report);
  const hidden = hiddenChanges(report);
  const total = compter(changes.length + hidden, 'changement', 'changements');
  const end = `${compter(shown, 'montré', 'montrés')}${hidden > 0 ? ` ; ${sayHidden(hidden)}` : ''}.`;
  if (changes.length === 0 && hidden > 0) return typographier(`${total}, ${end}`);
  if (changes.length === 0) {
    const lost = report.registers.some(({ unreadable }) => unreadable.length > 0);
    return typographier(`${lost ? 'Aucun changement lisible' : 'Aucun changement'} : ${total}, ${end}`);
  }
  const approved = changes.filter(({ approval }) => approval).length;
  const accepted = approved > 0 ? `, ${compter(approved, 'approuvé', 'approuvés')}` : '';
  return typographier(`${total} (${sayLevels(changes)})${accepted}, ${end}`);
}

export const sayHidden = (hidden: number): string =>
  `${compter(hidden, 'masqué', 'masqués')} par registre.config.yaml`;

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
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
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
  return [...tasks.values()].map(({ requirement, fiches }) => {
    const text = typographier(requirement.text);
    return { requirement: { ...requirement, text }, fiches: [...fiches].sort() };
  });
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
  return typographier([...(law ? [law] : []), ...said].join(' ; '));
}

/** « Durée de conservation, donnée « nom » »; what an element says of itself is not said twice. */
export function subject({ title, within }: Change): string {
  const [first, ...others] = within;
  const itself = first?.startsWith(`${title.toLowerCase()} «`);
  const said = itself ? [title + first!.slice(title.length), ...others] : [title, ...within];
  return typographier(said.join(', '));
}

/** Everything the tool says of a change, beside its values; why its kind matters, only the first time. */
export function remarksOf(change: Change, explained: Set<string>): string[] {
  const { kind, why, shifts, approval } = change;
  const first = !explained.has(kind);
  explained.add(kind);
  const touches = sayTouches(change);
  const levels = shifts.map(({ from, to, reason }) => {
    return `Niveau : ${LEVEL_WORDS[to].un} au lieu de ${LEVEL_WORDS[from].un}, ${reason}.`;
  });
  const approved =
    approval &&
    `Approuvé par ${approval.by}${approval.date ? `, le ${approval.date}` : ''} : ${approval.reason}`;
  return [touches, first ? why : undefined, ...levels, approved].flatMap((said) =>
    said === undefined ? [] : typographier(said),
  );
}

const NAMED = 12;

/** « Touche 2 fiches : ST-002, T-001. »; nothing when it is not shared. */
function sayTouches({ touches }: Change): string | undefined {
  if (touches === undefined) return undefined;
  if (touches === 'toutes') return 'Touche toutes les fiches.';
  if (touches.length === 0) return 'Aucune fiche ne le cite.';
  const named = touches.slice(0, NAMED);
  const more = touches.length - named.length;
  const rest = more > 0 ? ` et ${compter(more, 'autre', 'autres')}` : '';
  return `Touche ${compter(touches.length, 'fiche', 'fiches')} : ${named.join(', ')}${rest}.`;
}
