/** What an expression reads at most, in characters, when its room says too much. */

/** Texts of a room, in order: the first prefix that fits. Past a hundred thousand, only what is linear is quick. */
const ROOMS = [
  ['src/source/', 100_000],
  ['src/merge/', 100_000],
  ['src/fix/', 100_000],
  ['src/lint/', 100_000],
  ['src/editor/', 100_000],
  ['src/import/read/', 100_000],
  ['src/render/templating/', 100_000],
  ['src/render/xlsx/', 100_000],
  ['src/render/pdf-anchors.ts', 100_000],
];

/** Values are no longer (`LIMITES.texte`). */
const USUAL = 10_000;

/** Each expression that would be slow on what its room reads: how long what it reads is, and why. */
const SHORTER = [
  // An argument of the command line, typed by who runs it.
  [String.raw`/^(.*?)\.\.\.?(.*)$/`, 1_000],
  // A path of our own model.
  [String.raw`/([a-z_]+)(?:\[\]|\.\*)*$/`, 200],
  // A line of a hook.
  [String.raw`/^(?![^\S\n]*#).*(?:\bregistre\b.*\blint\b|\bid:\s*["']?registre\b)/m`, 5_000],
  // The beginning of a text (TEXTE_MAX).
  [
    String.raw`/\b(?:obligatoire|impose|requis|reserve|exige|concerne|vise|seul|uniquement|que\b|qu'|a qu')\w* ?(?:\w+ ){0,4}(?:plus de|a partir de|au(?:-| )dela de|au(?:-| )dessus de|superieure?s? a) (?:les |de |des |d')?(?:250|deux cents? cinquante|deux-cents?-cinquante)\b(?! ?(?:€|eur|h\b|heure|jour|caractere|mot|metre|km|m2|g\b|000|habitant|eleve|client|abonne|adherent|participant|visiteur|personnes concernees))/`,
    2_000,
  ],
  [
    String.raw`/\bpas (?:dispens|exempt|exoner|derog|echapp|affranchi|exclue?s?\b|(?<!a l')exception)|\b(?:ne|n')(?: ?\w+(?!\w)'?)?(?: ?\w+'?)? ?(?:dispens|exempt|exoner|derog|echapp|affranchi|exclue?s?\b|(?<!a l')exception)\w* (?:pas|jamais|aucun)/`,
    2_000,
  ],
  // Labels of our own vocabularies.
  [String.raw`/\s*\(.*$/`, 300],
  [String.raw`/ \(.*\)$/s`, 300],
  [String.raw`/\((.*)\)/`, 300],
  // The sixty characters before an address.
  [String.raw`/:\/\/\S*$/`, 60],
  // A hundred and twenty characters of a cell.
  [String.raw`/^[[(<{"«]+|[\])>}"»]+$/g`, 120],
  // A number, written in digits; one of ours, or what a format of 255 characters makes of a double.
  [String.raw`/\B(?=(?:\d{3})+$)/g`, 20],
  [String.raw`/\d(?=(?:\d{3})+(?!\d))/g`, 600],
  // A number format: beyond 255 characters it is not read.
  [String.raw`/"[^"]*"|\[[^\]]*\]|\\./g`, 255],
  [String.raw`/"[^"]*"|\\.|\[[^\]]*\]|General|Standard/gi`, 255],
  [
    String.raw`/"([^"]*)"|\\(.)|[_*].|\[([^\]]*)\]|(general|standard)|(am\/pm|a\/p)|([ymdhsja])\6*|(e[+-]|[0#?.,%/@])|(.)/giy`,
    255,
  ],
  // A formula of a template: beyond two thousand characters it is refused.
  [String.raw`/'[^']*:[^']*'!|:[\p{L}\p{N}_.]+!/u`, 2_000],
  ["/'(?:[^']|'')*'!/g", 2_000],
  // What our own browser printed: nobody’s text.
  [String.raw`/\/Kids \[([^\]]*)\]/`, 5_000],
  // Two hundred characters before a node; five hundred, or two thousand, of a line that does not read.
  [String.raw`/[&!][^\s]*(?=\s*$)/`, 200],
  [String.raw`/^([ \t]*(?:- *)?(?:[\w-]+:)?[ \t]*)([\u00a0\u202f]+)/`, 500],
  [String.raw`/[ \t]+#.*$/`, 2_000],
  [String.raw`/^([ \t]*(?:- +)*[\w-]+:[ \t]+)([^\s"'|>{[&*!%@${'`'}#][^#]*?:(?:[ \t].*)?)$/`, 2_000],
  [String.raw`/^[^#"']*[[{][^#"']*[ \t](#[\p{L}\p{N}].*)$/u`, 2_000],
  [String.raw`/[^\r\n]*$/`, 2_000],
];

const shorter = new Map(SHORTER.map(([shown, characters]) => [shown, characters]));

/** How long a text an expression is tried on. */
export const lengthFor = ({ shown, file }) =>
  shorter.get(shown) ?? ROOMS.find(([prefix]) => file.startsWith(prefix))?.[1] ?? USUAL;

export const bounded = [...shorter.keys()];
