import type { Notice, SourceFile, SourceKind } from '../grid.ts';
import { Archive } from './archive.ts';
import { Budget } from './budget.ts';
import { refuseConflict } from './conflict.ts';
import { readCsv } from './csv.ts';
import { decodeText } from './decode-text.ts';
import { containerOf, extensionOf, textKind, workbookKind } from './detect.ts';
import { readHtml } from './html/html.ts';
import { readMarkdown } from './markdown/markdown.ts';
import { readFlatOds, readOds } from './ods/ods.ts';
import { refusePrinted } from './printed.ts';
import { readXlsx } from './xlsx/xlsx.ts';

export interface GivenFile {
  /** Its name, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a foreign file of any known format, recognised by its content: formulas are not run, links not
 * followed, and time and memory are bounded whatever the bytes; fewer `cells` may be asked for. Throws an
 * `ImportError`.
 */
export function readSource(file: GivenFile, cells?: number): SourceFile {
  const source = readers[containerOf(file.bytes)](file, new Budget(cells));
  return { ...source, notices: [...extensionNotices(source), ...source.notices] };
}

const readers = { zip: readZip, 'flat-ods': readFlat, text: readText } as const;

function readZip({ name, bytes }: GivenFile, budget: Budget): SourceFile {
  const archive = new Archive(bytes);
  return workbookKind(archive) === 'ods' ? readOds(name, archive, budget) : readXlsx(name, archive, budget);
}

function readFlat({ name, bytes }: GivenFile, budget: Budget): SourceFile {
  return readFlatOds(name, bytes, budget);
}

function readText({ name, bytes }: GivenFile, budget: Budget): SourceFile {
  const { text, notices } = decodeText(bytes);
  refuseConflict(text);
  const kind = textKind(name, text);
  if (kind !== 'csv') refusePrinted(text);
  const source =
    kind === 'csv'
      ? readCsv({ name, text }, budget)
      : readPage[kind]({ name, text: text.replace(/\r\n?/g, '\n') }, budget);
  return { ...source, notices: [...notices, ...source.notices] };
}

const readPage = { html: readHtml, markdown: readMarkdown } as const;

const EXTENSIONS: Record<SourceKind, readonly string[]> = {
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  ods: ['ods', 'ots', 'fods'],
  csv: ['csv', 'tsv', 'tab', 'txt'],
  markdown: ['md', 'markdown', 'mdown', 'mkd', 'txt'],
  html: ['html', 'htm', 'xhtml'],
};

const NAMES: Record<SourceKind, string> = {
  xlsx: 'un classeur Excel',
  ods: 'un classeur OpenDocument',
  csv: 'un CSV',
  markdown: 'un texte Markdown',
  html: 'une page HTML',
};

function extensionNotices({ name, kind }: SourceFile): Notice[] {
  const extension = extensionOf(name);
  if (extension === '' || EXTENSIONS[kind].includes(extension)) return [];
  const message = `Malgré son extension .${extension}, ce fichier est lu comme ${NAMES[kind]} : c’est ce que dit son contenu.`;
  return [{ id: 'extension', message }];
}
