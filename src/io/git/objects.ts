import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { MAX_BYTES } from '../read-text.ts';
import { GitError, GLOBAL_ARGS, gitEnvironment, notStarted, refused } from './run.ts';

/** Reads objects of a repository; one child process, however many there are. */
export interface Objects {
  /** The texts of `<commit>:<path>`, `:<path>` or object names; `undefined` for what does not exist. */
  read(names: readonly string[]): Promise<(string | undefined)[]>;
  close(): Promise<void>;
}

/** Opens the reader. The child starts with the first read. */
export function openObjects(root: string): Objects {
  let child: ChildProcessWithoutNullStreams | undefined;
  let bytes: ByteReader | undefined;
  let failure: Error | undefined;

  let busy: Promise<unknown> = Promise.resolve();

  return {
    read(names) {
      const reading = busy.then(() => readAll(names));
      busy = reading.catch(() => {});
      return reading;
    },
    close: () =>
      new Promise((resolve) => {
        if (!child || child.exitCode !== null || failure) return resolve();
        child.once('close', () => resolve());
        child.stdin.end();
      }),
  };

  async function readAll(names: readonly string[]): Promise<(string | undefined)[]> {
    if (names.length === 0) return [];
    if (!child) start();
    child!.stdin.write(names.map((name) => `${name}\n`).join(''));
    const texts: (string | undefined)[] = [];
    for (const name of names) texts.push(await readOne(name));
    return texts;
  }

  function start(): void {
    child = spawn('git', [...GLOBAL_ARGS, 'cat-file', '--batch'], { cwd: root, env: gitEnvironment() });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text.slice(0, 2_000);
    });
    child.stdin.on('error', () => {});
    child.on('error', (error) => {
      failure = notStarted(error);
    });
    child.on('close', () => {
      failure ??= refused(said);
    });
    bytes = byteReader(child.stdout);
  }

  async function readOne(name: string): Promise<string | undefined> {
    const header = await bytes!.line();
    if (header === undefined)
      throw failure ?? new GitError('git s’est arrêté en cours de lecture.', 'Relancez la commande.');
    if (header.endsWith(' missing')) return undefined;
    const [, type, size] = / (blob|tree|commit|tag) (\d+)$/.exec(header) ?? [];
    if (size === undefined)
      throw new GitError(`git ne sait pas lire « ${name} ».`, 'Vérifiez le dépôt avec git fsck.');
    const content = await bytes!.take(Number(size) + 1, MAX_BYTES);
    return type === 'blob' ? content.subarray(0, Number(size)).toString('utf8') : undefined;
  }
}

interface ByteReader {
  line(): Promise<string | undefined>;
  /** The next `length` bytes, of which no more than `kept` are held. */
  take(length: number, kept: number): Promise<Buffer>;
}

function byteReader(stream: AsyncIterable<Buffer>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  const more = async (): Promise<boolean> => {
    const { done, value } = await chunks.next();
    if (done) return false;
    held = held.length === 0 ? value : Buffer.concat([held, value]);
    return true;
  };

  return {
    async line() {
      while (!held.includes(10)) if (!(await more())) return undefined;
      const end = held.indexOf(10);
      const text = held.subarray(0, end).toString('utf8');
      held = held.subarray(end + 1);
      return text;
    },
    async take(length, kept) {
      const parts: Buffer[] = [];
      let [left, room] = [length, kept];
      while (left > 0) {
        if (held.length === 0 && !(await more())) break;
        const part = held.subarray(0, left);
        held = held.subarray(part.length);
        left -= part.length;
        parts.push(part.subarray(0, room));
        room -= Math.min(room, part.length);
      }
      return Buffer.concat(parts);
    },
  };
}
