import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Neighbours } from '../../editor/diagnostics.ts';
import { EditorText } from '../../editor/text.ts';
import type { FoundRegister } from '../../io/discovery.ts';
import { registerFiles } from '../../io/register-files.ts';
import { plain } from '../../io/terminal.ts';
import { type FactStore, lintRegister } from '../../lint/engine.ts';
import type { Finding } from '../../lint/finding.ts';
import type { RegisterFiles } from '../../register/files.ts';
import { rules } from '../../rules/index.ts';
import { readDocument, type SourceDocument } from '../../source/document.ts';
import { loadConfig } from '../load-config.ts';
import { withText } from '../register-around.ts';
import { withinLimits } from '../within-limits.ts';

/** An editor shows plain text. */
const PLAIN = { noteStyle: plain, width: 100 };

/** A file open in the editor. */
export interface Buffer {
  readonly uri: string;
  readonly version: number;
  readonly sent: string;
}

/**
 * One register while files of it are open: what the buffers hold is what is checked, the whole register is what is
 * known. The facts of fiches that did not change are kept from one check to the next.
 */
export class RegisterSession {
  found: FoundRegister;
  /** Open files, by their path in the register. */
  readonly buffers = new Map<string, Buffer>();
  #facts: FactStore = new Map();
  /** What they were drawn with: what fiches share, the rules that are on, the day. */
  #basis = '';

  constructor(found: FoundRegister) {
    this.found = found;
  }

  /** The findings of the open files. Throws a `UsageError` when the configuration has a fault. */
  check(today: string): readonly Finding[] {
    const { config, root } = this.found;
    const files = withinLimits(this.#files(), config, path.basename(root));
    const basis = JSON.stringify([files.registre.read(), config?.text, today]);
    if (basis !== this.#basis) this.#facts = new Map();
    this.#basis = basis;
    for (const name of this.buffers.keys()) this.#facts.delete(name);
    const {
      preset = 'recommande',
      overrides,
      settings,
      limites,
    } = loadConfig(config, rules, {
      cwd: root,
      ...PLAIN,
    });
    const only = new Set(this.buffers.keys());
    const levels = { preset, overrides };
    const options = { rules, levels, today, settings, only, facts: this.#facts, most: limites.constats };
    return lintRegister(files, options).findings.filter(({ suppressed }) => !suppressed);
  }

  document(name: string): SourceDocument {
    return readDocument(name, this.#text(name));
  }

  get registre(): SourceDocument {
    return this.document(this.found.registre);
  }

  /** Files of fiches by reference, as far as they were read. */
  references(): ReadonlyMap<string, string> {
    return new Map([...this.#facts.values()].map(({ ref, fichier }) => [ref, fichier]));
  }

  neighbours(): Neighbours {
    return {
      uri: (name) => this.buffers.get(name)?.uri ?? pathToFileURL(path.join(this.found.root, name)).href,
      text: (name) => new EditorText(this.#text(name)),
    };
  }

  #files(): RegisterFiles {
    let files = registerFiles(this.found);
    for (const [name, { sent }] of this.buffers) files = withText(files, name, sent);
    return files;
  }

  #text(name: string): string {
    const { registre, fiches } = this.#files();
    return [registre, ...fiches].find((file) => file.path === name)?.read() ?? '';
  }
}
