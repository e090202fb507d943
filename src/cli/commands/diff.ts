import { approve } from '../../diff/approvals.ts';
import type { Approval, Change, Place, Unreadable } from '../../diff/change.ts';
import { diffRegister } from '../../diff/diff.ts';
import { atLeast, LEVELS } from '../../diff/level.ts';
import { join, type RegisterPair } from '../../io/git.ts';
import { fill } from '../../lint/finding.ts';
import { type DiffFormat, diffReporters } from '../../report/diff/index.ts';
import type { ComparedRegister, DiffReport } from '../../report/diff/report.ts';
import { stat } from '../../report/diff/stat.ts';
import { lecture } from '../../rules/lecture/index.ts';
import { asUsageError } from '../as-usage-error.ts';
import type { Compared } from '../compared.ts';
import type { CliContext } from '../context.ts';
import { type DiffRules, type DiffRulesBetween, diffRulesBetween } from '../diff-settings.ts';
import { readSides } from '../diff-sides.ts';
import { oneOf } from '../one-of.ts';
import { readApprovalsFile } from '../read-approvals.ts';
import { refuseCount, refuseText } from '../within-limits.ts';

export interface DiffFlags {
  readonly format: string;
  readonly failOn: string;
  readonly staged?: boolean;
  readonly stat?: boolean;
  /** `--no-index`. */
  readonly index?: boolean;
  readonly approvals?: string;
  /** What follows `--` on the command line. */
  readonly after?: readonly string[];
}

/** `registre diff`: exit code 1 when a change reaches the threshold, 2 when something could not be compared. */
export async function run(args: readonly string[], flags: DiffFlags, context: CliContext): Promise<number> {
  const format = oneOf('format', flags.format, Object.keys(diffReporters) as DiffFormat[]);
  const failOn = oneOf('fail-on', flags.failOn, [...LEVELS, 'never'] as const);
  const approvals = flags.approvals === undefined ? [] : readApprovalsFile(flags.approvals, context);
  const paths = flags.after ?? [];
  const positionals = args.slice(0, args.length - paths.length);
  const asked = { positionals, paths, staged: flags.staged ?? false, noIndex: flags.index === false };
  const compared = await readSides(asked, context.cwd).catch(asUsageError);
  for (const link of compared.links)
    await context.say(`Lien non suivi : ${link} (une fiche est un fichier du registre).`);
  const report = makeReport(compared, approvals, context);
  await context.out((flags.stat && format === 'pretty' ? stat : diffReporters[format])(report, context));
  if (report.registers.some(({ unreadable }) => unreadable.length > 0)) return 2;
  const open = report.registers.flatMap(({ changes }) => changes).filter(({ approval }) => !approval);
  return failOn !== 'never' && open.some(({ level }) => atLeast(level, failOn)) ? 1 : 0;
}

function makeReport(compared: Compared, approvals: readonly Approval[], context: CliContext): DiffReport {
  const { version, today } = context;
  const registers = compared.pairs.map((pair) => {
    const settled = diffRulesBetween(compared.configsOf(pair), pair.before === undefined, context);
    refuseBeyond(pair, compared, settled);
    return { ...compareRegister(pair, compared, { today, policies: settled.policies }), settled };
  });
  const all = registers.flatMap(({ changes }) => changes);
  const { changes, stale } = approve(all, approvals);
  const approved = new Map(all.map((change, index) => [change, changes[index]!]));
  return {
    version,
    today,
    from: compared.from,
    to: compared.to,
    registers: registers.map(({ settled, ...one }) => {
      const shown = one.changes.filter((change) => !settled.isHidden(change));
      return {
        ...one,
        changes: shown.map((change) => approved.get(change)!),
        hidden: one.changes.length - shown.length,
      };
    }),
    notes: [...compared.notes, ...new Set(registers.flatMap(({ settled }) => settled.note ?? []))],
    stale,
  };
}

/** Both states are read within the limits agreed before. */
function refuseBeyond(pair: RegisterPair, compared: Compared, { limites }: DiffRulesBetween): void {
  const { before, after, unchanged } = pair;
  for (const [side, state] of [['before', before] as const, ['after', after] as const]) {
    if (!state) continue;
    const { root, registre, fiches } = state;
    const name = (file: string) => compared.show(side, join(root, file));
    const texts = [...(registre ? [registre] : []), ...fiches, ...(side === 'after' ? unchanged : [])];
    refuseCount('fiches', texts.length - (registre ? 1 : 0), { limites, shown: root });
    for (const { path, text } of texts) refuseText(text, { limites, shown: name(path) });
  }
}

/** Compares one register, and names its files as the user sees them. */
function compareRegister(
  { before, after, unchanged }: RegisterPair,
  compared: Compared,
  settled: Pick<DiffRules, 'policies'> & { readonly today: string },
): Omit<ComparedRegister, 'hidden'> {
  const empty = { registre: undefined, fiches: [] };
  const diff = diffRegister(before ?? empty, after ?? empty, {
    ...settled,
    unchanged,
    paired: compared.paired,
  });
  const roots = { before: before?.root ?? '', after: after?.root ?? '' };
  const isAsked = ({ places }: Change) =>
    (places.before && compared.isAsked(join(roots.before, places.before.file))) ||
    (places.after && compared.isAsked(join(roots.after, places.after.file)));
  const shown = (side: 'before' | 'after', file: string) => compared.show(side, join(roots[side], file));
  const showPlace = (side: 'before' | 'after', place: Place | undefined) =>
    place && { ...place, file: shown(side, place.file) };
  return {
    name: diff.name ?? (roots.after || roots.before),
    changes: diff.changes.filter(isAsked).map((change) => ({
      ...change,
      places: {
        before: showPlace('before', change.places.before),
        after: showPlace('after', change.places.after),
      },
    })),
    unreadable: diff.unreadable.flatMap((one) => {
      const side = one.side === 'avant' ? 'before' : 'after';
      return compared.isAsked(join(roots[side], one.file))
        ? [tell({ ...one, file: shown(side, one.file) })]
        : [];
    }),
  };
}

/** Puts what could not be read into the words of the rule that reports it. */
function tell(one: Unreadable): Unreadable & { readonly sentence: string } {
  const rule = lecture.find((candidate) => 'code' in candidate && candidate.code === one.code);
  const cause = fill(rule?.messages[one.message] ?? rule?.messages.default ?? 'Valeur illisible.', one.data);
  const lost = one.whole ? 'ses changements ne sont pas comparés' : 'cette valeur n’est pas comparée';
  return { ...one, sentence: `${one.file}:${one.line} (${one.side}) : ${lost}. ${cause}` };
}
