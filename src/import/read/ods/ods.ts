import type { SourceFile } from '../../grid.ts';
import { type Archive, encryptedError } from '../archive.ts';
import type { Budget } from '../budget.ts';
import { ContentMaker } from '../content.ts';
import { ImportError } from '../import-error.ts';
import { LIMITS } from '../limits.ts';
import { NoticeMaker } from '../notices.ts';
import { readXml } from '../xml.ts';
import { OdsContent } from './ods-content.ts';

const MANIFEST = 'META-INF/manifest.xml';

/** Reads an OpenDocument spreadsheet from its zip. */
export function readOds(name: string, archive: Archive, budget: Budget): SourceFile {
  if (isEncrypted(archive)) throw encryptedError();
  const macros = archive.names().some((part) => MACRO.test(part));
  return readContent({ name, part: 'content.xml', macros }, archive.chunks('content.xml'), budget);
}

/** Reads a flat OpenDocument spreadsheet, one XML file without a zip. */
export function readFlatOds(name: string, bytes: Uint8Array, budget: Budget): SourceFile {
  return readContent({ name, part: name, macros: false }, [bytes], budget);
}

/** Modules of Basic or other scripts; the two indexes that every library has are none. */
const MACRO = /^(?:Basic\/[^/]+\/(?!script-l[bc]\.xml$)[^/]+\.xml|Scripts\/.*[^/])$/;

function isEncrypted(archive: Archive): boolean {
  let encrypted = archive.has('encrypted-package');
  if (!archive.has(MANIFEST)) return encrypted;
  readXml(archive.chunks(MANIFEST), MANIFEST, {
    open: ({ name }) => {
      encrypted ||= name === 'manifest:encryption-data';
    },
  });
  return encrypted;
}

interface Given {
  readonly name: string;
  readonly part: string;
  readonly macros: boolean;
}

function readContent(
  { name, part, macros }: Given,
  chunks: Iterable<Uint8Array>,
  budget: Budget,
): SourceFile {
  const maker = new ContentMaker(budget);
  const notices = new NoticeMaker();
  const content = new OdsContent(budget, maker, notices);
  readXml(chunks, part, content);
  if (!content.isSpreadsheet) throw notSpreadsheet();
  if (content.sheets.length > LIMITS.sheets) throw tooManySheets();
  if (macros) notices.macros();
  if (content.external) notices.externalLinks();
  return {
    name,
    kind: 'ods',
    sheets: content.sheets,
    blocks: [],
    notices: [...notices.all(), ...maker.notices()],
  };
}

function notSpreadsheet(): ImportError {
  return new ImportError(
    'format',
    'Ce fichier OpenDocument n’est pas un classeur.',
    'Enregistrez le registre au format .ods, .xlsx, .csv, .html ou .md.',
  );
}

function tooManySheets(): ImportError {
  return new ImportError(
    'limite',
    `Ce classeur contient plus de ${LIMITS.sheets} feuilles.`,
    'Partagez-le en plusieurs fichiers.',
  );
}
