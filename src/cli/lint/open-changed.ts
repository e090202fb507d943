import path from 'node:path';
import {
  type Changed,
  type Commit,
  changedFiles,
  emptySource,
  filesFrom,
  filesOf,
  indexSource,
  join,
  layoutsAt,
  mergeBase,
  noCommit,
  readFiles,
  resolveHead,
  revisionSource,
  type Source,
  type Target,
  workTreeSource,
} from '../../io/git.ts';
import type { Base } from '../../lint/changed.ts';
import { changedSettings } from '../../lint/changed-settings.ts';
import { typographier } from '../../model/typographie.ts';
import type { KeptLayout } from '../../register/exclusion.ts';
import { compter } from '../../report/reporter.ts';
import { type AskedPath, askedPaths, belongs, isAt, namesAsked, shownFrom } from '../asked-paths.ts';
import { commitNamed } from '../commit-named.ts';
import { refuseMisnamed } from '../find-registers.ts';
import { openRegister, type World } from '../open-at.ts';
import type { OpenRegister } from '../open-registers.ts';
import { UsageError } from '../usage-error.ts';

/** A register of which only what changed is told. */
export interface ChangedRegister extends OpenRegister {
  /** What it was; `undefined` when every finding is to be told: it is new, or its configuration changed. */
  readonly base: Base | undefined;
}

interface Sides {
  readonly before: Source;
  readonly after: Source;
  readonly from: Commit | undefined;
  readonly target: Target;
}

/** The index beside the last commit: what the next commit changes. */
export function staged({ repository, objects }: World): Sides {
  const from = resolveHead(repository);
  const before = from ? revisionSource(repository, objects, from, 'HEAD') : emptySource;
  return { before, after: indexSource(repository, objects), from, target: 'index' };
}

/** The work tree beside the commit where its branch left a revision. */
export function since(revision: string, { repository, objects }: World): Sides {
  const head = resolveHead(repository);
  if (!head) throw noCommit();
  const from = mergeBase(repository, commitNamed(revision, repository), head);
  const before = revisionSource(repository, objects, from, from.short);
  return { before, after: workTreeSource(repository), from, target: 'work-tree' };
}

/**
 * The registers that changed, whole as the new side holds them, and what they were. Of the old side only the
 * changed files are read. Notes what git holds that is not looked at.
 */
export async function openChanged(
  paths: readonly string[],
  sides: Sides,
  world: World,
): Promise<ChangedRegister[]> {
  const { repository, context } = world;
  const asked = await askedPaths(paths, sides, repository);
  const scopes = asked.map(({ scope }) => scope);
  const changed = changedFiles(repository, sides.from, sides.target, scopes);
  for (const note of notesOn(changed, world)) await context.say(note);
  const before = await layoutsOf(sides.before, asked);
  const after = await layoutsOf(sides.after, asked);
  refuseNothing(asked, [...before.values(), ...after.values()]);
  const gone = [...before.values()].filter(({ root }) => !after.has(root));
  for (const { root, registre } of gone)
    await context.say(`Registre retiré : ${shownFrom(repository, join(root, registre))}.`);
  refuseOrphans(gone, after, () => scopes.flatMap((scope) => sides.after.list(scope)));
  const touched = new Set(changed.files.map(({ path }) => path));
  const pairs = [...after.values()]
    .map((layout) => ({ layout, old: before.get(layout.root) }))
    .filter(({ layout, old }) => isTouched(layout, old, touched));
  for (const { layout } of pairs) refuseMisnamed(path.join(repository.root, layout.root), context);
  for (const said of new Set(pairs.flatMap((pair) => configNote(pair, world)))) await context.say(said);
  const texts = await readSides(sides, pairs, touched);
  return pairs.map((pair) => {
    const { layout, old } = pair;
    const files = filesFrom(layout, texts.after);
    const register = openRegister({ root: layout.root, config: layout.config, files }, repository);
    const base = isComparable(pair)
      ? { files: filesFrom(old!, texts.before), changed: changesOf(pair, touched) }
      : undefined;
    return { ...register, only: onlyAsked(pair, asked), base };
  });
}

interface Pair {
  readonly layout: KeptLayout;
  readonly old: KeptLayout | undefined;
}

type Layouts = ReadonlyMap<string, KeptLayout>;

/** The registers of the paths asked for, by folder. */
async function layoutsOf(source: Source, asked: readonly AskedPath[]): Promise<Layouts> {
  const found = new Map<string, KeptLayout>();
  for (const one of asked) {
    const layouts = (await layoutsAt(source, one.scope)).filter((layout) => belongs(layout, one));
    for (const layout of layouts) found.set(layout.root, layout);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isTouched(layout: KeptLayout, old: KeptLayout | undefined, touched: ReadonlySet<string>): boolean {
  if (!old || !sameConfig(layout, old)) return true;
  const [now, then] = [filesOf(layout), filesOf(old)];
  return now.length !== then.length || now.some((file, i) => file !== then[i] || touched.has(file));
}

const sameConfig = ({ config: one }: KeptLayout, { config: other }: KeptLayout) =>
  one?.path === other?.path && one?.text === other?.text;

const isComparable = ({ layout, old }: Pair) => old !== undefined && sameConfig(layout, old);

/** What is proposed may lower the gate it has to pass: whoever reads the report is told. */
function configNote({ layout, old }: Pair, { repository }: World): string[] {
  if (!old || sameConfig(layout, old)) return [];
  const { path: file } = (layout.config ?? old.config)!;
  const settings = changedSettings(old.config, layout.config);
  const what = settings === '' ? '' : ` : ${settings}`;
  return [typographier(`${shownFrom(repository, file)} règle les contrôles, et change${what}. Relisez-le.`)];
}

/** The files of a register that are not the same on both sides, relative to it. */
function changesOf({ layout, old }: Pair, touched: ReadonlySet<string>): Set<string> {
  const [now, then] = [layout, old].map((one) => new Set(one ? [one.registre, ...one.fiches] : []));
  const isChanged = (name: string) =>
    touched.has(join(layout.root, name)) || !now!.has(name) || !then!.has(name);
  return new Set([...now!, ...then!].filter(isChanged));
}

/** The texts of each side. What did not change is read once, from the new side. */
async function readSides({ before, after }: Sides, pairs: readonly Pair[], touched: ReadonlySet<string>) {
  const olds = pairs.filter(isComparable).flatMap(({ old }) => filesOf(old!));
  const wanted = new Set([...pairs.flatMap(({ layout }) => filesOf(layout)), ...olds]);
  const now = await readFiles(after, [...wanted]);
  const then = await readFiles(
    before,
    olds.filter((path) => touched.has(path)),
  );
  return { after: now, before: new Map([...now, ...then]) };
}

/** The files that the paths of the command line name, relative to the register; `undefined`: all of them. */
function onlyAsked({ layout, old }: Pair, asked: readonly AskedPath[]): ReadonlySet<string> | undefined {
  const names = [layout, old ?? layout].flatMap(({ registre, fiches }) => [registre, ...fiches]);
  const lists = asked.filter((one) => belongs(layout, one)).map((one) => namesAsked(layout.root, names, one));
  return lists.includes(undefined) ? undefined : new Set(lists.flatMap((list) => list ?? []));
}

/** What changed and is not looked at, one sentence each. */
function notesOn({ submodules, links }: Changed, { repository }: World): string[] {
  return [
    ...links.map(
      (link) => `Lien non suivi : ${shownFrom(repository, link)} (une fiche est un fichier du registre).`,
    ),
    ...submodules.map((one) => {
      const shown = shownFrom(repository, one.path);
      return `Le sous-module « ${shown} » a changé ; c’est un dépôt à part : registre -C "${shown}" lint`;
    }),
  ];
}

/** A path that leads nowhere would be a gate that is always open. */
function refuseNothing(asked: readonly AskedPath[], layouts: readonly KeptLayout[]): void {
  for (const one of asked) {
    const own = layouts.filter((layout) => belongs(layout, one) && isAt(layout.root, one.scope));
    const where = one.path === '' ? 'ici' : `dans « ${one.typed} »`;
    if (own.length === 0) {
      throw new UsageError(
        `Aucun registre ${where} : un registre est un dossier qui contient registre.yaml.`,
        'Donnez le chemin d’un registre ou d’une fiche que git suit ; git add les lui fait suivre.',
      );
    }
    const isNamed = (layout: KeptLayout) =>
      namesAsked(layout.root, [layout.registre, ...layout.fiches], one)?.length !== 0;
    if (own.some(isNamed)) continue;
    throw new UsageError(
      `Aucune fiche ${where}, ni avant ni après.`,
      'Une fiche est un fichier .yaml ou .yml du registre, que git suit et que la configuration n’exclut pas.',
    );
  }
}

/** Fiches left without their `registre.yaml` would not be checked any more, and nothing would say so. */
function refuseOrphans(
  gone: readonly KeptLayout[],
  after: Layouts,
  remaining: () => readonly string[],
): void {
  if (gone.length === 0) return;
  const kept = new Set([...after.values()].flatMap(filesOf));
  const there = new Set(remaining());
  for (const layout of gone) {
    const orphans = layout.fiches.filter((name) => {
      const file = join(layout.root, name);
      return there.has(file) && !kept.has(file);
    });
    if (orphans.length === 0) continue;
    throw new UsageError(
      `${join(layout.root, layout.registre)} est retiré, et ${compter(orphans.length, 'fiche reste', 'fiches restent')} là : plus rien ne les contrôlerait.`,
      'Remettez ce fichier, ou retirez aussi les fiches.',
    );
  }
}
