import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import { compareBaseline, type KnownFinding, ruleOf, writeBaseline } from '../../lint/baseline.ts';
import type { LintResult } from '../../lint/engine.ts';
import { isEnabled, isLocked } from '../../lint/levels.ts';
import { auBesoin } from '../../model/au-besoin.ts';
import { groupBy } from '../../model/group-by.ts';
import { compter } from '../../report/reporter.ts';
import { rules } from '../../rules/index.ts';
import type { CliContext } from '../context.ts';
import { type BaselineFlags, baselineFile, isWithin, readKnown, refusePlace } from './baseline-file.ts';
import type { Linted } from './lint-one.ts';
import type { SourceFlags } from './open-for-lint.ts';

/** Marks what the baselines know; writes or prunes them when asked; says what in them is stale. */
export async function applyBaselines(
  all: readonly Linted[],
  flags: BaselineFlags & SourceFlags,
  context: CliContext,
): Promise<readonly Linted[]> {
  const fileOf = ({ config }: Linted) => baselineFile(config, flags, context.cwd);
  if (flags.writeBaseline || flags.pruneBaseline) {
    const registers = all.map(({ register }) => register);
    for (const one of all) refusePlace(fileOf(one), registers);
  }
  const marked = new Map<Linted, LintResult>();
  for (const [file, group] of groupBy(all, (one) => fileOf(one) ?? '')) {
    if (file === '') continue;
    for (const [linted, result] of await applyOne(file, group, flags, context)) marked.set(linted, result);
  }
  return all.map((one) => ({ ...one, result: marked.get(one) ?? one.result }));
}

async function applyOne(
  file: string,
  group: readonly Linted[],
  flags: BaselineFlags,
  context: CliContext,
): Promise<Map<Linted, LintResult>> {
  const name = posix(context.cwd, file);
  const old = readKnown(file, flags, context);
  const results = new Map<Linted, LintResult>();
  const gone = new Set<KnownFinding>();
  const added: KnownFinding[] = [];
  for (const linted of group) {
    const own = old.filter((one) => registerOf(one, file, group) === linted);
    const unread = new Set(unreadFiles(linted));
    const examined = new Set(own.filter((one) => isExamined(one, file, { ...linted, unread })));
    const now = flags.writeBaseline ? knownNow(linted, file) : own;
    const { findings, left } = compareBaseline(linted.result.findings, now, { name, locked });
    for (const one of flags.writeBaseline ? examined : left) if (examined.has(one)) gone.add(one);
    if (flags.writeBaseline) added.push(...now);
    results.set(linted, { ...linted.result, findings });
  }
  const kept = [...old.filter((one) => !gone.has(one)), ...added];
  if (flags.writeBaseline || (flags.pruneBaseline && gone.size > 0)) {
    const { writeFiles } = await import('../../io/write-files.ts');
    writeFiles(path.dirname(file), [{ path: path.basename(file), content: writeBaseline(kept) }]);
    await context.say(`Écrit : ${name} (${compter(kept.length, 'constat connu', 'constats connus')}).`);
  } else await sayStale([...gone], name, context);
  return results;
}

const byId = auBesoin(() => new Map(rules.map((rule) => [rule.id, rule])));

const locked = (id: string) => {
  const rule = byId().get(id);
  return rule !== undefined && isLocked(rule);
};

const absolute = ({ file: known }: KnownFinding, file: string) => path.resolve(path.dirname(file), known);

/** The innermost register that holds the file. */
function registerOf(one: KnownFinding, file: string, group: readonly Linted[]): Linted | undefined {
  const target = absolute(one, file);
  const around = group.filter(({ register }) => isWithin(register.root, target));
  return around.sort((a, b) => b.register.root.length - a.register.root.length)[0];
}

/** The files that could not be read whole: what they lack is not known. */
const unreadFiles = ({ result }: Linted) =>
  result.findings.filter(({ rule }) => locked(rule)).map(({ file }) => file);

/** Whether this run would have met the finding again: only then may it be called stale. */
function isExamined(
  one: KnownFinding,
  file: string,
  { register, levels, unread }: Linted & { readonly unread: ReadonlySet<string> },
): boolean {
  const target = posix(register.root, absolute(one, file));
  if (register.base || (register.only && !register.only.has(target))) return false;
  const rule = byId().get(ruleOf(one));
  if (rule && !isEnabled(rule, levels)) return false;
  return rule?.kind === 'registre' ? unread.size === 0 : !unread.has(target);
}

/** What the register lacks today, as a baseline says it. */
function knownNow({ register, result }: Linted, file: string): KnownFinding[] {
  const open = result.findings.filter(({ suppressed, rule }) => !suppressed && !locked(rule));
  return open.map((finding) => {
    const target = path.join(register.root, finding.file);
    return { file: posix(path.dirname(file), target), identity: finding.identity };
  });
}

const SHOWN = 10;

async function sayStale(stale: readonly KnownFinding[], name: string, context: CliContext): Promise<void> {
  if (stale.length === 0) return;
  await context.say(
    `${name} : ${compter(stale.length, 'constat connu n’existe plus', 'constats connus n’existent plus')} ; --prune-baseline ${stale.length > 1 ? 'les' : 'le'} retire.`,
  );
  for (const { file, identity } of stale.slice(0, SHOWN)) await context.say(`  ${file} : ${identity}`);
  if (stale.length > SHOWN) await context.say(`  … et ${stale.length - SHOWN} de plus.`);
}
