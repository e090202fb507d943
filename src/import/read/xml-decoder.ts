import { decodeSingleByte } from './single-byte.ts';

/** Turns the bytes of an XML part into text, in the encoding that it declares. */
export interface XmlDecoder {
  decode(chunk: Uint8Array): string;
  end(): string;
}

const UNICODE = ['utf-8', 'utf-16', 'us-ascii'];
const WESTERN = ['iso-8859-1', 'windows-1252'];

/** `refuse` is called for an unknown encoding and for bytes that the encoding does not allow. */
export function xmlDecoder(refuse: () => never): XmlDecoder {
  let read: ((chunk: Uint8Array, stream: boolean) => string) | undefined;
  const decode = (chunk: Uint8Array, stream: boolean) => {
    if (read === undefined && chunk.length === 0) return '';
    read ??= decoding(encodingOf(chunk) ?? refuse());
    try {
      return read(chunk, stream);
    } catch {
      return refuse();
    }
  };
  return { decode: (chunk) => decode(chunk, true), end: () => decode(new Uint8Array(), false) };
}

function decoding(encoding: string): (chunk: Uint8Array, stream: boolean) => string {
  if (WESTERN.includes(encoding)) return (chunk) => decodeSingleByte(chunk, 'windows-1252');
  const decoder = new TextDecoder(encoding === 'us-ascii' ? 'utf-8' : encoding, { fatal: true });
  return (chunk, stream) => decoder.decode(chunk, { stream });
}

function encodingOf(start: Uint8Array): string | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...start.subarray(0, 200));
  const found = /^[^>]{0,100}\bencoding\s{0,9}=\s{0,9}["']([\w-]{1,20})["']/.exec(head)?.[1];
  const declared = found?.toLowerCase() ?? 'utf-8';
  return [...UNICODE, ...WESTERN].includes(declared) ? declared : undefined;
}
