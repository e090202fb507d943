import path from 'node:path';
import { findConfig } from '../../io/config-file.ts';
import {
  GitError,
  join,
  noCommit,
  type Objects,
  openObjects,
  openRepository,
  type Repository,
  registerAround,
  resolveHead,
  revisionSource,
  type Source,
} from '../../io/git.ts';
import { plusProche } from '../../model/proche.ts';
import { registersAmong } from '../../register/layout.ts';
import { writtenReference } from '../../register/written-reference.ts';
import { logReporters } from '../../report/diff/log.ts';
import type { CliContext } from '../context.ts';
import { loadDiffRules } from '../diff-settings.ts';
import { type HistoryEntry, historyOfFiche, holdsReference, type Tracked } from '../fiche-history.ts';
import { oneOf } from '../one-of.ts';
import { repositoryPath } from '../repository-path.ts';
import { UsageError } from '../usage-error.ts';
import { limitsOf, refuseCount } from '../within-limits.ts';

/** `registre log <reference>`: when a fiche changed, who changed it, and how. */
export async function run(
  [ref = '']: readonly string[],
  flags: { format: string },
  context: CliContext,
): Promise<number> {
  const format = oneOf('format', flags.format, ['pretty', 'json']);
  try {
    const repository = openRepository(context.cwd);
    const objects = openObjects(repository.root);
    try {
      const fiche = await findFiche(ref, repository, objects);
      const { policies, limites, isHidden } = loadDiffRules(
        path.join(repository.root, fiche.register),
        context,
      );
      const judged = { today: context.today, policies, limites };
      const entries = await historyOfFiche(fiche, repository, objects, judged);
      // A clone that was cut may know a fiche and nothing of what became of it.
      if (entries.length === 0 && fiche.path === undefined) throw unknown(ref, [], repository);
      const shown = entries
        .map((entry) => ({ ...entry, changes: entry.changes.filter((change) => !isHidden(change)) }))
        .filter(({ changes, unreadable }) => changes.length > 0 || unreadable.length > 0);
      const { version, today } = context;
      await context.out(
        logReporters[format](
          {
            ref: fiche.ref,
            entries: shown,
            hidden: changesIn(entries) - changesIn(shown),
            version,
            today,
            shallow: repository.shallow,
          },
          context,
        ),
      );
      return 0;
    } finally {
      await objects.close();
    }
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message, error.remedy);
    throw error;
  }
}

const changesIn = (entries: readonly HistoryEntry[]) =>
  entries.reduce((total, { changes }) => total + changes.length, 0);

/** The fiche on the current branch; one that is gone is looked for in the one register that is here. */
async function findFiche(ref: string, repository: Repository, objects: Objects): Promise<Tracked> {
  const head = resolveHead(repository);
  if (!head) throw noCommit();
  const source = revisionSource(repository, objects, head, 'HEAD');
  const here = repositoryPath('.', repository);
  const around = await registerAround({ before: source, after: source }, here);
  const layouts = registersAmong(source.list(around ?? here)).filter(
    ({ root }) => around === undefined || root === around,
  );
  if (layouts.length === 0) {
    throw new UsageError(
      'Aucun registre ici dans le dernier commit.',
      'Placez-vous dans un registre : registre -C mon-registre log T-001',
    );
  }
  const found: Tracked[] = [];
  const known: string[] = [];
  for (const { root, fiches } of layouts) {
    const limites = limitsOf(findConfig(path.join(repository.root, root)));
    refuseCount('fiches', fiches.length, { limites, shown: root });
    for (const { path, text } of await readAll(source, root, fiches)) {
      known.push(...(writtenReference(text) ?? []));
      if (holdsReference({ path, text }, ref)) found.push({ register: root, ref, path });
    }
  }
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    const places = found.map(({ register }) => (register === '' ? '.' : register)).join(', ');
    throw new UsageError(
      `Plusieurs fiches portent la référence « ${ref} » : ${places}.`,
      `Placez-vous dans un registre : registre -C <dossier> log ${ref}`,
    );
  }
  if (layouts.length === 1) return { register: layouts[0]!.root, ref, path: undefined };
  throw unknown(ref, known, repository);
}

async function readAll(source: Source, root: string, fiches: readonly string[]) {
  const texts = await source.read(fiches.map((file) => join(root, file)));
  return fiches.flatMap((path, index) => (texts[index] === undefined ? [] : [{ path, text: texts[index] }]));
}

function unknown(ref: string, known: readonly string[], { shallow }: Repository): UsageError {
  const near = plusProche(ref, known);
  const check = shallow
    ? 'Ce clone est superficiel : git fetch --unshallow, ou vérifiez la référence.'
    : 'Vérifiez la référence, et que la fiche est dans un commit.';
  return new UsageError(
    `Aucun commit de cette branche ne parle d’une fiche « ${ref} ».`,
    near ? `Vouliez-vous dire « ${near} » ?` : check,
  );
}
