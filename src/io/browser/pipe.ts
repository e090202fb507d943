import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** A browser that answers commands of the DevTools protocol on two pipes: messages of JSON, each ended by a zero. */
export class Pipe {
  private readonly input: Writable;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private readonly events: { readonly name: string; readonly session: string; resolve(): void }[] = [];
  private last = 0;
  private failure: Error | undefined;

  constructor(process: ChildProcess) {
    this.input = process.stdio[3] as Writable;
    const output = process.stdio[4] as Readable;
    let pieces: Buffer[] = [];
    output.on('data', (data: Buffer) => {
      let rest = data;
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        this.receive(Buffer.concat([...pieces, rest.subarray(0, end)]).toString('utf8'));
        pieces = [];
        rest = rest.subarray(end + 1);
      }
      if (rest.length > 0) pieces.push(rest);
    });
    for (const stream of [this.input, output])
      stream.on('error', () => this.fail('il s’est fermé avant la fin'));
    process.on('exit', () => this.fail('il s’est arrêté avant la fin'));
    process.on('error', (error) => this.fail(error.message));
  }

  /** Sends a command; resolves to its result. */
  send(method: string, params: object = {}, session?: string): Promise<unknown> {
    if (this.failure) return Promise.reject(this.failure);
    const id = ++this.last;
    const message = { id, method, params, ...(session === undefined ? {} : { sessionId: session }) };
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.input.write(`${JSON.stringify(message)}\0`);
    });
  }

  /** Resolves when the session next says that an event has happened. */
  next(name: string, session: string): Promise<void> {
    return new Promise((resolve) => this.events.push({ name, session, resolve }));
  }

  /** Ends everything that waits. */
  fail(reason: string): void {
    this.failure ??= new Error(reason);
    for (const { reject } of this.waiting.values()) reject(this.failure);
    this.waiting.clear();
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as {
      id?: number;
      method?: string;
      sessionId?: string;
      result?: unknown;
      error?: { message: string };
    };
    if (message.id === undefined) {
      const heard = this.events.findIndex(
        ({ name, session }) => name === message.method && session === message.sessionId,
      );
      if (heard >= 0) this.events.splice(heard, 1)[0]!.resolve();
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result);
  }
}
