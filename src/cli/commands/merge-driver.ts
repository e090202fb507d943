import path from 'node:path';
import { findConfig } from '../../io/config-file.ts';
import { type MergedFiles, markDifferences, mergeLineByLine } from '../../io/git.ts';
import { readBytes } from '../../io/read-text.ts';
import { writeFiles } from '../../io/write-files.ts';
import { isProved, mergeTexts } from '../../merge/merge.ts';
import type { Markers } from '../../merge/parts.ts';
import { LIMITES, type Limites } from '../../model/limites.ts';
import type { CliContext } from '../context.ts';
import { MERGE_ABORT, MERGE_CONFLICT } from '../git-drivers.ts';
import { tellBeyond, tellHunks, tellUnproved, tellUnread } from '../tell-merge.ts';
import { excessIn, limitsOf } from '../within-limits.ts';

/**
 * `registre merge-driver %O %A %B %L %P %S %X %Y`: writes the merge into %A; 0 without conflict, 3 with some.
 * A failure is 129: anything lower would pass for a conflict, with nothing of the other branch in the file.
 */
export async function run(args: readonly string[], _: object, context: CliContext): Promise<number> {
  try {
    return await merge(args, context);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    await context.say(`registre n’a pas pu fusionner « ${args[4] ?? ''} » : ${cause}\nRien n’a été écrit.`);
    return MERGE_ABORT;
  }
}

async function merge(args: readonly string[], { cwd, say }: CliContext): Promise<number> {
  const [base = '', ours = '', theirs = '', size = '', file = '', , oursLabel, theirsLabel] = args;
  const [one, other, third] = [base, ours, theirs].map((name) => path.resolve(cwd, name));
  const files: MergedFiles = { base: one!, ours: other!, theirs: third! };
  const markers: Markers = {
    size: Math.min(200, Math.max(1, Number.parseInt(size, 10) || 7)),
    ours: label(oursLabel, 'ours'),
    theirs: label(theirsLabel, 'theirs'),
  };
  const write = (content: string | Uint8Array) =>
    writeFiles(path.dirname(files.ours), [{ path: path.basename(files.ours), content }]);

  const texts = readTexts(files);
  const excess = texts && excessIn(Object.values(texts), limitsAround(path.resolve(cwd, file)));
  const isRead = texts !== undefined && excess === undefined;
  const merged = isRead ? mergeTexts(file, texts, markers) : ({ state: 'unread', side: 'ours' } as const);
  if (merged.state === 'merged') {
    write(merged.text);
    for (const sentence of tellHunks(file, merged.hunks)) await say(sentence);
    return merged.hunks.length > 0 ? MERGE_CONFLICT : 0;
  }
  const lines = mergeLineByLine(files, markers);
  if (merged.state === 'unread')
    await say(excess === undefined ? tellUnread(file, merged.side) : tellBeyond(file, excess));
  const isTrusted =
    merged.state === 'unread' || (lines && !lines.conflict && isProved(file, texts!, lines.bytes.toString()));
  if (!isTrusted) await say(tellUnproved(file));
  const result = isTrusted ? lines : markDifferences(files, markers);
  if (result) write(result.bytes);
  return result && !result.conflict ? 0 : MERGE_CONFLICT;
}

/** What may be read here. A configuration that is itself being merged, or leads elsewhere, settles nothing. */
function limitsAround(file: string): Limites {
  try {
    return limitsOf(findConfig(path.dirname(file)));
  } catch {
    return LIMITES;
  }
}

/** The three texts; `undefined` when one is no text in UTF-8. One that is too long is cut, and found so. */
function readTexts({ base, ours, theirs }: MergedFiles) {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    const [one = '', other = '', third = ''] = [base, ours, theirs].map((name) =>
      decoder.decode(readBytes(name)),
    );
    return { base: one, ours: other, theirs: third };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** What git calls a side; an older git leaves « %X » as it stands. */
function label(given: string | undefined, usual: string): string {
  const words = (given ?? '').replace(/\p{Cc}+/gu, ' ').trim();
  return words === '' || /^%[SXY]$/.test(words) ? usual : words;
}
