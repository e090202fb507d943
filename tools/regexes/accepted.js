/**
 * Expressions whose time grows as the square of what they read (none is worse on the lengths they are given), and
 * why what they read is short. An expression that is slow and not here fails `npm run regexes`.
 */
const READ = {
  'An argument of the command line, or a name of our own model.': [
    String.raw`/^(.*?)\.\.\.?(.*)$/`,
    String.raw`/([a-z_]+)(?:\[\]|\.\*)*$/`,
  ],
  'A register file, of a million characters at most; quadratic only in runs of blanks, signs or marks of conflict.':
    [
      String.raw`/^[^\r\n]*#[ \t]*registre[ \t]*:/im`,
      String.raw`/[ \t]*[[(]?jusqu[’']au[ \t]+(\d{4}-\d{2}-\d{2})[\])]?[ \t]*$/i`,
      String.raw`/^ignorer[ \t]+([a-z0-9-]{1,60})(?:[ \t]*(?:—|–|--|-|:)[ \t]*|[ \t]+)?(.*)$/i`,
      String.raw`/^\s*,?\s*[\]}]$/`,
      String.raw`/(?:^|\n)>{7,}[^\n]*\n$/`,
      String.raw`/[&!][^\s]*(?=\s*$)/`,
    ],
  'A cell: seven of 300,000 characters, of fifteen kinds, import in the time of a start.': [
    String.raw`/\B(?=(?:\d{3})+$)/g`,
    String.raw`/\S*$/`,
    String.raw`/"[^"]*"|\[[^\]]*\]|\\./g`,
    String.raw`/\s*;\s*/`,
    String.raw`/[^A-Za-z0-9]+$/`,
    String.raw`/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g`,
    String.raw`/[.:!]+$/`,
    String.raw`/^[[(<{"«]+|[\])>}"»]+$/g`,
    String.raw`/\s*\n\s*/g`,
  ],
  'A value of a register, or a line of a message: ten thousand characters at most (MAX_TEXT).': [
    String.raw`/\s*:$/`,
    String.raw`/^-+|-+$/g`,
    String.raw`/([a-z0-9_.-]+) ([0-9a-f]{4})(?=,|$)/g`,
    String.raw`/^[\s\u00ad\u200b-\u200d\u2060\ufeff]+|[\s\u00ad\u200b-\u200d\u2060\ufeff]+$/g`,
    String.raw`/[. ]+$/`,
    String.raw`/\s*\(.*$/s`,
    String.raw`/\s*\(.*$/`,
    String.raw`/ \(.*\)$/s`,
    String.raw`/(?:^|[,;:\n(])\s*(opinions?|croyances?|convictions?)\s*(?=$|[,;)\n])/i`,
    String.raw`/\d+ (?:ans?|mois|jours?|h)\b/g`,
    String.raw`/:\/\/\S*$/`,
    String.raw`/[.-]+$/`,
    String.raw`/^\s*:?\s*$/`,
    String.raw`/^[('${'`'}‘’[]+|[)\].,;'${'`'}’»”]+$/g`,
    String.raw`/ : .*,|:.*,.*,/`,
    String.raw`/\((.*)\)/`,
    String.raw`/^[\s([{<>«"'*_.?!=→▶►#•·~/+|-]+|[\s)\]}>»"'*_.!?:…|/-]+$/g`,
    String.raw`/\p{L}\s*[,;]?\s*$/u`,
    String.raw`/[,;] *ect *[.…]*(?= *(?:$|[),;]))/i`,
    String.raw`/^[([]?(?:x{1,20}|[x_.?-]{2,40}|y{3,}|z{3,}|n{1,4}(?= (?:ans?|annees?|mois|jours?|semaines?|heures?|euros?|%|personnes?))|\?(?= (?:ans?|annees?|mois|jours?|semaines?|heures?|euros?|%|personnes?)))(?:[ /.-](?:x{1,20}|(?:ans?|annees?|mois|jours?|semaines?|heures?|euros?|%|personnes?)))*[)\]]?$/`,
  ],
  'The PDF that our own browser just printed.': [String.raw`/(\d+) 0 R/g`, String.raw`/\/Kids \[([^\]]*)\]/`],
  'A workbook template, chosen by the user, and bounded before it is opened (src/render/xlsx/limits.ts).': [
    String.raw`/<(?:c|row|col) [^>]*>/g`,
    String.raw`/<sheets>.*<\/sheets>/s`,
    String.raw`/'[^']*:[^']*'!|:[\p{L}\p{N}_.]+!/u`,
    String.raw`/'(?:[^']|'')*'!/g`,
    String.raw`/^[\s']+|[\s']+$/g`,
    String.raw`/\s*(\/?)>/y`,
    String.raw`/\s+([^\s=/>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y`,
  ],
  'The text is cut at TEXTE_MAX before it is read.': [
    String.raw`/\b(?:dispens\w*|exempt\w*|exoner\w*|derogation|(?:non|pas) (?:tenue?s?|soumise?s?|astreinte?s?|obligee?s?|a tenir))[^.;:]{0,40}\bregistre|\bregistre (?:des (?:activites de )?traitements? )?(?:n'est (?:donc )?)?(?:pas|non) (?:obligatoire|requis|necessaire)|\bexclue?s? du registre/`,
    String.raw`/\b(?:obligatoire|impose|requis|reserve|exige|concerne|vise|seul|uniquement|que\b|qu'|a qu')\w* ?(?:\w+ ){0,4}(?:plus de|a partir de|au(?:-| )dela de|au(?:-| )dessus de|superieure?s? a) (?:les |de |des |d')?(?:250|deux cents? cinquante|deux-cents?-cinquante)\b(?! ?(?:€|eur|h\b|heure|jour|caractere|mot|metre|km|m2|g\b|000|habitant|eleve|client|abonne|adherent|participant|visiteur|personnes concernees))/`,
    String.raw`/\bpas (?:dispens|exempt|exoner|derog|echapp|affranchi|exclue?s?\b|(?<!a l')exception)|\b(?:ne|n')(?: ?\w+'?){0,2} ?(?:dispens|exempt|exoner|derog|echapp|affranchi|exclue?s?\b|(?<!a l')exception)\w* (?:pas|jamais|aucun)/`,
  ],
  'A line or a stretch cut at two thousand characters, in a file of a million at most that is already refused.':
    [
      String.raw`/^(.*?[\s[{,:])('[^']*'(?=\p{L})[^\r\n]*)$/u`,
      String.raw`/^([ \t]*(?:- *)?(?:[\w-]+:)?[ \t]*)([\u00a0\u202f]+)/`,
      String.raw`/[ \t]+#.*$/`,
      String.raw`/^([ \t]*(?:- +)*[\w-]+:[ \t]+)([^\s"'|>{[&*!%@${'`'}#][^#]*?:(?:[ \t].*)?)$/`,
      String.raw`/^[^#"']*[[{][^#"']*[ \t](#[\p{L}\p{N}].*)$/u`,
      String.raw`/[^\r\n]*$/`,
    ],
};

export const accepted = Object.fromEntries(
  Object.entries(READ).flatMap(([why, expressions]) => expressions.map((one) => [one, why])),
);
