import type { Archive } from '../archive.ts';
import { readXml } from '../xml.ts';
import type { Relation } from './relations.ts';

/** The texts of the shapes drawn over a sheet: reported, not imported. */
export function drawnTexts(archive: Archive, relations: readonly Relation[]): string[] {
  const texts: string[] = [];
  for (const { kind, target, external } of relations) {
    if (kind === 'drawing' && !external && archive.has(target)) texts.push(...textsOf(archive, target));
  }
  return texts;
}

function textsOf(archive: Archive, part: string): string[] {
  const texts: string[] = [];
  let current = '';
  let inText = false;
  readXml(archive.chunks(part), part, {
    open: ({ name }) => {
      inText = name === 'a:t';
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      inText = false;
      if (name !== 'a:p') return;
      if (current.trim() !== '') texts.push(current.trim());
      current = '';
    },
  });
  return texts;
}
