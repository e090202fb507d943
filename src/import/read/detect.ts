import type { SourceKind } from '../grid.ts';
import { type Archive, encryptedError } from './archive.ts';
import { ImportError } from './import-error.ts';
import { LIMITS } from './limits.ts';

/** What a file is, from its first bytes. */
export type Container = 'zip' | 'flat-ods' | 'text';

/** Recognises the container of a file by its content; refuses the formats that are not read. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0)
    throw new ImportError('vide', 'Ce fichier est vide.', 'Vérifiez que vous donnez le bon fichier.');
  const head = asciiHead(bytes);
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip';
  if (OLD_OFFICE.every((byte, index) => bytes[index] === byte)) throw oldOffice(bytes);
  for (const { start, refuse } of REFUSED) if (head.startsWith(start)) throw refuse();
  if (/^\s*<\?xml[^>]{0,200}>\s*(?:<!--[^>]{0,500}-->\s*)?<office:document[\s>]/.test(head))
    return 'flat-ods';
  if (
    /<\?mso-application progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(
      head.slice(0, 600),
    )
  ) {
    throw unread('Ce fichier est un ancien classeur Excel 2003 au format XML');
  }
  if (isBinary(bytes)) throw unread('Ce fichier n’est ni un classeur ni un texte');
  return 'text';
}

/** Which workbook a zip holds. */
export function workbookKind(archive: Archive): Extract<SourceKind, 'xlsx' | 'ods'> {
  if (archive.isEncrypted()) throw encryptedError();
  if (archive.has('content.xml')) return 'ods';
  if (archive.has('encrypted-package')) throw encryptedError();
  const names = archive.names().map((name) => name.toLowerCase());
  if (names.some((name) => name.endsWith('workbook.bin')))
    throw unread('Ce fichier est un classeur Excel binaire (.xlsb)');
  if (names.some((name) => /^word[\\/]/.test(name))) throw unread('Ce fichier est un document Word');
  if (names.some((name) => /^ppt[\\/]/.test(name)))
    throw unread('Ce fichier est une présentation PowerPoint');
  if (names.some((name) => /^index[\\/].*\.iwa$/.test(name)))
    throw unread('Ce fichier est un document Apple (Numbers ou Pages)');
  if (archive.has('[Content_Types].xml') || archive.has('_rels/.rels')) return 'xlsx';
  throw unread('Ce fichier zip n’est pas un classeur');
}

/** Which kind of text a text is: its content first, its name only to choose between CSV and Markdown. */
export function textKind(name: string, text: string): Extract<SourceKind, 'csv' | 'markdown' | 'html'> {
  const extension = extensionOf(name);
  if (isHtml(text, extension)) return 'html';
  if (['csv', 'tsv', 'tab'].includes(extension)) return 'csv';
  if (['md', 'markdown', 'mdown', 'mkd'].includes(extension)) return 'markdown';
  return looksLikeCsv(text) ? 'csv' : 'markdown';
}

export const extensionOf = (name: string) => /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';

function isHtml(text: string, extension: string): boolean {
  const start = text.slice(0, 2_000).trimStart();
  if (
    /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|body|meta)[\s>]/i.test(
      start,
    )
  )
    return true;
  const isMarkdown = ['md', 'markdown', 'mdown', 'mkd'].includes(extension);
  if (['html', 'htm', 'xhtml'].includes(extension)) return true;
  return !isMarkdown && /^<(?:table|div|h[1-6]|p|ul|section|article|form)[\s>]/i.test(start);
}

/** Several of the first lines hold the same number of separators. */
function looksLikeCsv(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  if (lines.some((line) => /^\s{0,3}(?:#{1,6}\s|\||[-*+]\s)/.test(line))) return false;
  return [';', ',', '\t'].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    return lines.length > 1 && counts[0]! > 0 && counts.every((count) => count >= counts[0]!);
  });
}

/** The first bytes, those beyond ASCII as « ? », without those of UTF-16 and of byte order marks. */
function asciiHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 2_000).filter((byte) => byte !== 0);
  const text = String.fromCharCode(...head.map((byte) => (byte < 128 ? byte : 63)));
  return text.replace(/^\?{2,3}(?=<)/, '');
}

/** Texts hold no zero byte, but those in UTF-16, which says so at once. */
function isBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, 8_000).includes(0);
}

const REFUSED: readonly { readonly start: string; readonly refuse: () => ImportError }[] = [
  { start: '%PDF-', refuse: () => unread('Ce fichier est un PDF') },
  { start: '{\\rtf', refuse: () => unread('Ce fichier est un texte RTF') },
];

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** The container of Excel 97, where Office also puts the workbooks that it encrypts. */
function oldOffice(bytes: Uint8Array): ImportError {
  const directory = new TextDecoder('utf-16le').decode(bytes.subarray(0, LIMITS.file));
  if (directory.includes('EncryptedPackage')) return encryptedError();
  return unread('Ce fichier est un classeur Excel 97-2003 (.xls)');
}

function unread(message: string): ImportError {
  return new ImportError(
    'format',
    `${message}, qui ne peut pas être lu.`,
    'Ouvrez-le et enregistrez le registre au format .xlsx, .ods, .csv, .html ou .md.',
  );
}
