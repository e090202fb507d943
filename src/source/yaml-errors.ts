import type { ErrorCode, YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

/** What the parser's error codes mean to someone who writes a fiche; the variants live in the rule `yaml-invalide`. */
const VARIANTS: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'tabulation',
  BAD_INDENT: 'retrait',
  BAD_DQ_ESCAPE: 'echappement',
  MISSING_CHAR: 'fermeture',
  MULTILINE_IMPLICIT_KEY: 'retrait',
  BAD_SCALAR_START: 'debut',
  BLOCK_IN_FLOW: 'fermeture',
  UNEXPECTED_TOKEN: 'inattendu',
};

const NOT_ALLOWED: Partial<Record<ErrorCode, string>> = {
  BAD_DIRECTIVE: 'une directive « % »',
  MULTIPLE_DOCS: 'un second document (« --- »)',
  MULTIPLE_ANCHORS: 'une ancre « & »',
  MULTIPLE_TAGS: 'une étiquette « ! »',
  BAD_PROP_ORDER: 'une étiquette ou une ancre',
  BAD_ALIAS: 'un renvoi « * »',
  ALIAS_PROPS: 'un renvoi « * »',
};

/**
 * One problem per cause: every unquoted « : » of the text is named, otherwise only the first error,
 * since those that follow are nearly always its consequences.
 */
export function yamlProblems(errors: readonly YAMLError[], text: string): Problem[] {
  const colons = errors.flatMap((error) => colonInText(error, text) ?? []);
  if (colons.length > 0) return colons;
  const [first] = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return [];
  const place = { start: first.pos[0], end: Math.max(first.pos[1], first.pos[0] + 1) };
  const quoi = NOT_ALLOWED[first.code];
  if (quoi) return [{ code: 'yaml-non-permis', place, data: { quoi } }];
  return [{ code: 'yaml-invalide', place, data: {}, message: VARIANTS[first.code] ?? 'autre' }];
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
