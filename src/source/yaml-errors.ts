import { type Document, type ErrorCode, type Node, visit, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';
import { diagnose } from './yaml-diagnosis.ts';

/** What the parser's error codes mean to someone who writes a fiche; the variants live in the rule `yaml-invalide`. */
const VARIANTS: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'tabulation',
  BAD_INDENT: 'retrait',
  BAD_DQ_ESCAPE: 'echappement',
  MISSING_CHAR: 'fermeture',
  BLOCK_AS_IMPLICIT_KEY: 'retrait',
  MULTILINE_IMPLICIT_KEY: 'retrait',
  BAD_SCALAR_START: 'debut',
  BLOCK_IN_FLOW: 'fermeture',
  UNEXPECTED_TOKEN: 'inattendu',
};

const NOT_ALLOWED: Partial<Record<ErrorCode, string>> = {
  BAD_DIRECTIVE: 'Une directive « % »',
  MULTIPLE_DOCS: 'Un second document (« --- »)',
  MULTIPLE_ANCHORS: 'Une ancre « & »',
  MULTIPLE_TAGS: 'Une étiquette « ! »',
  BAD_PROP_ORDER: 'Une étiquette ou une ancre',
  BAD_ALIAS: 'Un renvoi « * »',
  ALIAS_PROPS: 'Un renvoi « * »',
};

/**
 * One problem per cause: every unquoted « : » of the text is named, otherwise only the first error,
 * since those that follow are nearly always its consequences.
 */
export function yamlProblems({ errors, contents }: Document.Parsed, text: string): Problem[] {
  const colons = errors.flatMap((error) => colonInText(error, text) ?? []);
  if (colons.length > 0) return colons;
  const [first] = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return [];
  const cut = cutInFlow(first, text);
  if (cut) return [cut];
  const place = placeOf(first, contents, text);
  const star = text.startsWith('* ', place.start);
  if (star) return [{ code: 'yaml-non-permis', place, data: {}, message: 'puce' }];
  const quoi = NOT_ALLOWED[first.code];
  if (quoi) return [{ code: 'yaml-non-permis', place, data: { quoi } }];
  const usual = diagnose(first, text);
  if (usual) {
    const { message, start, end } = usual;
    return [{ code: 'yaml-invalide', place: { start, end }, data: {}, message }];
  }
  const misaligned = first.code === 'MISSING_CHAR' && openQuote(contents, first.pos[0]) === undefined;
  const message = misaligned ? 'retrait' : (VARIANTS[first.code] ?? 'autre');
  return [{ code: 'yaml-invalide', place, data: {}, message }];
}

/** « [Suivi #4] »: the comment swallows the bracket, and the parser complains of the next line. */
function cutInFlow({ pos: [position] }: YAMLError, text: string): Problem | undefined {
  const before = text.slice(Math.max(0, position - 2000), position).trimEnd();
  const line = /[^\r\n]*$/.exec(before)![0];
  const cut = /^[^#"']*[[{][^#"']*[ \t](#[\p{L}\p{N}].*)$/u.exec(line);
  if (!cut) return undefined;
  const end = Math.max(0, position - 2000) + before.length;
  const place = { start: end - cut[1]!.length, end };
  return { code: 'texte-tronque', place, data: { reste: cut[1]! }, message: 'bloquant' };
}

/** The parser stops where it gives up; a person wants the line that went astray, or the quote left open. */
function placeOf({ code, pos: [start, end] }: YAMLError, contents: Node | null, text: string) {
  const open = code === 'MISSING_CHAR' ? openQuote(contents, start) : undefined;
  if (open !== undefined) return { start: open, end: open + 1 };
  if (code === 'MISSING_CHAR' || code === 'BAD_INDENT') return firstWord(text, start);
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return { start, end: Math.max(end, start + 1) };
  const next = /[\r\n][ \t]*(?=[^ \t\r\n])/.exec(text.slice(start, start + 2000));
  const astray = next ? start + next.index + next[0].length : start;
  return { start: astray, end: astray + /^[^\s:]*/.exec(text.slice(astray))![0].length };
}

/** The first word of the line: what stands out of line. */
function firstWord(text: string, position: number) {
  const lineStart = text.lastIndexOf('\n', position - 1) + 1;
  const [, indent = '', word = ''] = /^([ \t]*)([^\s:]*)/.exec(text.slice(lineStart, lineStart + 500)) ?? [];
  const start = lineStart + indent.length;
  return { start, end: start + Math.max(1, word.length) };
}

function openQuote(contents: Node | null, position: number): number | undefined {
  let found: number | undefined;
  if (!contents) return undefined;
  visit(contents, {
    Scalar(_, { type, range }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] <= position && range[1] >= position - 1) found = range[0];
    },
  });
  return found;
}

/** « libelle: Enquête : satisfaction »: YAML reads the second colon as a key. */
function colonInText(error: YAMLError, text: string): Problem | undefined {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' && error.code !== 'UNEXPECTED_TOKEN') return undefined;
  const lineStart =
    Math.max(text.lastIndexOf('\n', error.pos[0] - 1), text.lastIndexOf('\r', error.pos[0] - 1)) + 1;
  const line = /^[^\r\n]{0,2000}/.exec(text.slice(lineStart))![0];
  const match = /^([ \t]*(?:- +)*[\w-]+:[ \t]+)([^\s"'|>{[&*!%@`#][^#]*?:(?:[ \t].*)?)$/.exec(line);
  if (!match) return undefined;
  const value = match[2]!.replace(/[ \t]+#.*$/, '').trimEnd();
  const start = lineStart + match[1]!.length;
  return {
    code: 'texte-deux-points',
    place: { start, end: start + value.length },
    data: { texte: value },
  };
}
