import { createHash } from 'node:crypto';

/** Nothing in, nothing out: a style of its own, and pictures written in the page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** The beginning of a page as people write it; attributes without `<` or `>`, so that `<head>` is one. */
const HEAD = /^\ufeff?\s*<!doctype html>\s*<html(?:\s+[a-z-]+="[^"<>]*")*\s*>\s*<head>/i;

/**
 * An HTML page that can neither load nor send anything, whatever its template says: the policy comes before
 * all that could, where a page cannot loosen it. `script` is ours: it goes at the end of the page, and no other
 * runs.
 */
export function withPolicy(html: string, script?: string): string {
  if (script === undefined) return underPolicy(html, POLICY);
  const digest = createHash('sha256').update(script).digest('base64');
  const page = html.replace(/<\/body>/, () => `<script>${script}</script>\n</body>`);
  return underPolicy(page, `${POLICY}; script-src 'sha256-${digest}'`);
}

function underPolicy(html: string, policy: string): string {
  const [head] = HEAD.exec(html) ?? [];
  if (head !== undefined) return `${head}\n${meta(policy)}${html.slice(head.length)}`;
  const body = html.replace(/^\ufeff?\s*<!doctype html>\s*/i, '');
  return `<!doctype html>\n${meta(policy)}\n${body}`;
}
