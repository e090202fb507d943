const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Standard output takes no more. What became of the files is not known here, and not told. */
class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly remedy = 'Ce qui s’y lit est incomplet : recommencez en la dirigeant ailleurs.';

  constructor(code: string) {
    const why = FULL.has(code) ? 'le disque où elle va est plein' : `le système la refuse (${code})`;
    super(`La sortie standard n’a pas pu être écrite : ${why}.`);
  }
}

/**
 * Writes to a stream and waits until it is flushed, so that a long report piped elsewhere arrives whole.
 * A reader that closed the pipe (`| head`) has what it wanted: that is success. Rejects with a remedy for any
 * other refusal.
 */
export function write(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: NodeJS.ErrnoException | null) => {
      if (error && error.code !== 'EPIPE' && error.code !== 'EOF')
        reject(new OutputError(error.code ?? error.message));
      else resolve();
    };
    stream.once('error', settle);
    stream.write(text, (error) => {
      if (!error) stream.off('error', settle);
      settle(error);
    });
  });
}

/** The same for what is only said about the run: what cannot be said stops nothing, least of all half-way. */
export const tell = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  write(stream, text).catch(() => {});
