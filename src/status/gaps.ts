import type { Finding } from '../lint/finding.ts';
import type { Severity } from '../lint/rule.ts';
import { champsDe } from '../model/champs.ts';
import { ficheSousTraitant } from '../model/fiche.ts';
import { nommerSection } from '../register/revue.ts';
import { sectionDe } from '../register/signature.ts';

/** What lint found in one part of the fiches. */
export interface Gap {
  /** `finalites`; `registre` for what the fiches share, `fichier` for the form of a file. */
  readonly section: string;
  readonly title: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

const WHOLE = { registre: 'ce que les fiches partagent', fichier: 'forme des fichiers' } as const;

/** Counts findings by part of the fiche and by level, in the order of the model. */
export function gapsIn(findings: readonly Finding[], registre: string): Gap[] {
  const counts = new Map<string, Record<Severity, number>>();
  for (const { file, pointer, severity } of findings) {
    const section = file === registre ? 'registre' : sectionOf(pointer);
    const found = counts.get(section) ?? { error: 0, warning: 0, info: 0 };
    counts.set(section, { ...found, [severity]: found[severity] + 1 });
  }
  return [...SECTIONS, 'registre', 'fichier'].flatMap((section) => {
    const found = counts.get(section);
    const title = section === 'registre' || section === 'fichier' ? WHOLE[section] : nommerSection(section);
    return found ? [{ section, title, counts: found }] : [];
  });
}

const KEYS = new Set(Object.keys(champsDe(ficheSousTraitant)));

/** Each where its own key stands: what elements inherit is written before them. */
const SECTIONS = [...new Set([...KEYS].map(sectionDe).reverse())].reverse();

/** The part of a fiche that a JSON pointer leads to; the whole file, and keys of nobody, are matters of form. */
function sectionOf(pointer: string): string {
  const key = pointer.split('/', 2)[1] ?? '';
  return KEYS.has(key) ? sectionDe(key) : 'fichier';
}
