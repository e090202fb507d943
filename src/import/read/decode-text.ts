import type { Notice } from '../grid.ts';
import { ImportError } from './import-error.ts';
import { LIMITS } from './limits.ts';
import { decodeSingleByte, type SingleByte } from './single-byte.ts';

export interface DecodedText {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** Reads the bytes of a text file: UTF-8 or UTF-16 when they are, else the likeliest of the old encodings. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > LIMITS.textFile) {
    throw new ImportError(
      'limite',
      `Ce fichier dépasse ${LIMITS.textFile / 1_000_000} Mo.`,
      'Gardez-en le registre seul, ou partagez-le en plusieurs fichiers.',
    );
  }
  const unicode = unicodeText(bytes);
  if (unicode !== undefined) return { text: unicode, notices: [] };
  const encoding = likeliest(bytes);
  const message = `Le fichier n’est pas en UTF-8 : il a été lu comme ${NAMES[encoding]}. Vérifiez les lettres accentuées.`;
  return { text: decodeSingleByte(bytes, encoding), notices: [{ id: 'encodage', message }] };
}

const NAMES: Record<SingleByte, string> = {
  'windows-1252': 'du Windows-1252',
  macintosh: 'du texte de Mac OS classique',
  cp850: 'du texte de MS-DOS (page 850)',
};

function unicodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Enough to tell encodings apart. */
const SAMPLE = 1 << 18;

/** The encoding under which the most of the bytes beyond ASCII are letters and signs of French texts. */
function likeliest(bytes: Uint8Array): SingleByte {
  const upper = bytes.subarray(0, SAMPLE).filter((byte) => byte > 127);
  const scoreOf = (encoding: SingleByte) =>
    [...decodeSingleByte(upper, encoding)].filter((char) => FRENCH.has(char)).length;
  const scores = {
    'windows-1252': scoreOf('windows-1252'),
    macintosh: scoreOf('macintosh'),
    cp850: scoreOf('cp850'),
  };
  const best = Math.max(...Object.values(scores));
  // Files from Windows are by far the most common: the others must do strictly better.
  if (scores['windows-1252'] === best) return 'windows-1252';
  return scores.macintosh === best ? 'macintosh' : 'cp850';
}

const FRENCH = new Set('éèêëàâäîïôöùûüçœæÉÈÊËÀÂÎÏÔÙÛÜÇŒÆ«»’“”–—…°€²\u00a0');
