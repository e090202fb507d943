import { ImportError } from './import-error.ts';

/** What the foot of every document that `registre` prints says of it, as text, Markdown or HTML. */
const MARK = /·(?:\s|&nbsp;){1,5}empreinte(?:\s+du\s+contenu)?(?:\s|&nbsp;|:){1,20}[0-9a-f]{12}\b/i;

/**
 * Throws when a text is a document that `registre` printed: its labels and articles would read as answers, and
 * what it leaves out as silence.
 */
export function refusePrinted(text: string): void {
  if (!MARK.test(text)) return;
  throw new ImportError(
    'imprime',
    'Ce document a été imprimé par registre pour être lu : il ne dit pas tout d’une fiche, et ses intitulés se liraient comme des réponses.',
    'Importez plutôt le classeur (registre render --to xlsx) ou le CSV (registre export --to csv) du même registre : ils se relisent.',
  );
}
