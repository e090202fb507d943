import { writeSync } from 'node:fs';

/** Where the product of a run goes, and where what is said of it does. */
export type Output = 'stdout' | 'stderr';

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
 * Writes, and waits until it is flushed, so that a long report piped elsewhere arrives whole. A reader that closed
 * the pipe (`| head`) has what it wanted: that is success. Rejects with a remedy for any other refusal.
 */
export async function write(output: Output, text: string | Uint8Array): Promise<void> {
  try {
    const left = writeNow(output, typeof text === 'string' ? Buffer.from(text) : text);
    if (left.length > 0) await writeInTime(process[output], left);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EPIPE' && code !== 'EOF') throw new OutputError(code ?? message);
  }
}

/** The same for what is only said about the run: what cannot be said stops nothing, least of all half-way. */
export const tell = (output: Output, text: string): Promise<void> => write(output, text).catch(() => {});

const DESCRIPTORS = { stdout: 1, stderr: 2 } as const;

/**
 * What is left where not all could be written at once. Node’s streams take longer to load than most runs have to
 * say; a Windows terminal needs them for accents.
 */
function writeNow(output: Output, bytes: Uint8Array): Uint8Array {
  if (process.platform === 'win32') return bytes;
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(DESCRIPTORS[output], bytes, written);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  return bytes.subarray(written);
}

function writeInTime(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => (error ? reject(error) : resolve());
    stream.once('error', settle);
    stream.write(bytes, (error) => {
      if (!error) stream.off('error', settle);
      settle(error);
    });
  });
}
