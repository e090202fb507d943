import type { Archive } from '../archive.ts';
import { LIMITS } from '../limits.ts';
import { readXml } from '../xml.ts';
import { refuseBeyond } from './refuse-beyond.ts';

/** A link from one part of a workbook to another, or to an address outside, which is never followed. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: « worksheet », « hyperlink »… */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relations of a part, `''` for those of the whole file. */
export function readRelations(archive: Archive, part: string): Relation[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const file = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const relations: Relation[] = [];
  if (!archive.has(file)) return relations;
  readXml(archive.chunks(file), file, {
    open: (element) => {
      if (element.name !== 'Relationship') return;
      refuseBeyond(relations.length, LIMITS.definitions, file);
      const external = element.attribute('TargetMode') === 'External';
      const target = element.attribute('Target') ?? '';
      relations.push({
        id: element.attribute('Id') ?? '',
        kind: (element.attribute('Type') ?? '').split('/').at(-1)!,
        target: external ? target : resolved(folder, target),
        external,
      });
    },
  });
  return relations;
}

/** A name inside the zip; « .. » above its root stays at the root. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
