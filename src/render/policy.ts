/** Nothing in, nothing out: a style of its own, and pictures written in the page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

const META = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;

/** The beginning of a page as people write it; attributes without `<` or `>`, so that `<head>` is one. */
const HEAD = /^\ufeff?\s*<!doctype html>\s*<html(?:\s+[a-z-]+="[^"<>]*")*\s*>\s*<head>/i;

/**
 * An HTML page that can neither load nor send anything, whatever its template says: the policy comes before
 * all that could, where a page cannot loosen it.
 */
export function withPolicy(html: string): string {
  const [head] = HEAD.exec(html) ?? [];
  if (head !== undefined) return `${head}\n${META}${html.slice(head.length)}`;
  const body = html.replace(/^\ufeff?\s*<!doctype html>\s*/i, '');
  return `<!doctype html>\n${META}\n${body}`;
}
