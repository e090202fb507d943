import type { Fix } from '../lint/fix.ts';
import { applyEdits } from '../source/edit.ts';
import { keepsReading } from './keeps-reading.ts';

/** Readings of one text at most: enough to find a few wrong fixes among thousands. */
const MAX_TRIES = 64;

/**
 * A text with as many of these fixes as go together. One that would change the reading of anything beside its
 * place is left out, whatever its rule thought: the edited text is read again to know.
 */
export function fixText(
  path: string,
  raw: string,
  fixes: readonly Fix[],
): { readonly text: string; readonly corrections: number } {
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  const before = raw.slice(mark.length);
  let kept: readonly Fix[] = [];
  let text = before;
  const groups = [apart(fixes)];
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const group = groups.pop();
    if (!group) break;
    const wider = [...kept, ...group];
    const edited = edit(path, before, wider);
    if (edited !== undefined) {
      [kept, text] = [wider, edited];
    } else if (group.length > 1) {
      const half = group.length >> 1;
      groups.push(group.slice(half), group.slice(0, half));
    }
  }
  return { text: mark + text, corrections: kept.length };
}

function edit(path: string, before: string, fixes: readonly Fix[]): string | undefined {
  const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => a.start - b.start);
  const after = applyEdits(before, edits);
  const safe = fixes.every((fix) => fix.safe);
  return keepsReading({ path, before, after, edits, safe }) ? after : undefined;
}

/** In the order of the text, those that touch no other; what is left out may come back at the next pass. */
function apart(fixes: readonly Fix[]): readonly Fix[] {
  let end = -1;
  const start = ({ edits }: Fix) => Math.min(...edits.map((one) => one.start));
  return [...fixes]
    .sort((a, b) => start(a) - start(b))
    .filter((fix) => {
      if (start(fix) < end) return false;
      end = Math.max(...fix.edits.map((one) => one.end));
      return true;
    });
}
