/**
 * A sentence that may quote a file, as Markdown that shows it and does nothing else: words between backquotes stay
 * code, everything that could make a link, an image or HTML is escaped.
 */
export function plain(text: string): string {
  return text
    .split(/(`[^`\n]*`)/)
    .map((part, rank) => (rank % 2 === 1 ? part : part.replace(/[\\*_{}[\]()#+!<>|~&`-]/g, '\\$&')))
    .join('');
}
