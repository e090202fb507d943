import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { posix } from '../../io/discovery.ts';
import { isPart, registerAround, rootAround } from '../register-around.ts';
import { type Buffer, RegisterSession } from './register-session.ts';

/** A file open in the editor, in its register. */
export interface Placed {
  readonly session: RegisterSession;
  /** Posix, relative to the folder of the register. */
  readonly name: string;
}

/** The files open in the editor, each in the register it belongs to; those of no register are left alone. */
export class Workspace {
  readonly #sessions = new Map<string, RegisterSession>();
  readonly #placed = new Map<string, Placed>();
  readonly #buffers = new Map<string, Buffer>();

  /** A buffer opened or changed. */
  set(buffer: Buffer): Placed | undefined {
    this.#buffers.set(buffer.uri, buffer);
    const placed = this.#placed.get(buffer.uri) ?? this.#place(buffer);
    placed?.session.buffers.set(placed.name, buffer);
    return placed;
  }

  close(uri: string): Placed | undefined {
    const placed = this.#placed.get(uri);
    placed?.session.buffers.delete(placed.name);
    if (placed?.session.buffers.size === 0) this.#sessions.delete(placed.session.found.root);
    this.#placed.delete(uri);
    this.#buffers.delete(uri);
    return placed;
  }

  at(uri: string): Placed | undefined {
    return this.#placed.get(uri);
  }

  /** Looks at the disk again: files came, went or changed outside the editor. */
  refresh(): readonly RegisterSession[] {
    this.#sessions.clear();
    this.#placed.clear();
    for (const buffer of this.#buffers.values()) this.set(buffer);
    return [...this.#sessions.values()];
  }

  #place({ uri }: Buffer): Placed | undefined {
    const file = pathOf(uri);
    const session = file === undefined ? undefined : this.#sessionAround(file);
    if (file === undefined || !session) return undefined;
    const name = posix(session.found.root, file);
    // A file of the disk that was not found is ignored by git, excluded, or a link.
    const part = isListed(name, session) || (!existsSync(file) && isPart(name, session.found));
    if (!part) return undefined;
    this.#sessions.set(session.found.root, session);
    const placed = { session, name };
    this.#placed.set(uri, placed);
    return placed;
  }

  #sessionAround(file: string): RegisterSession | undefined {
    const root = rootAround(file);
    const known = root === undefined ? undefined : this.#sessions.get(root);
    if (known && (isListed(posix(known.found.root, file), known) || !existsSync(file))) return known;
    const found = root === undefined ? undefined : registerAround(file);
    if (!found) return undefined;
    if (!known) return new RegisterSession(found);
    known.found = found;
    return known;
  }
}

const isListed = (name: string, { found: { registre, fiches } }: RegisterSession) =>
  name === registre || fiches.includes(name);

/** A file of the disk; `untitled:` and other schemes name none. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? path.resolve(fileURLToPath(uri)) : undefined;
  } catch {
    return undefined;
  }
}
