import type { FichierDonnees } from '../data/catalogue.ts';
import { compter, type Style } from './reporter.ts';
import { FIABILITES } from './rule-words.ts';
import { wrap } from './wrap.ts';

/** What is shipped, for a person: each file with its entries, how sure they are, and its sources. */
export function dataList(
  files: readonly FichierDonnees[],
  { style, width }: { readonly style: Style; readonly width: number },
): string {
  const blocks = files.map((file) => {
    const lists = file.listes.map(({ id, entrees }) => `${id} ${entrees}`).join(', ');
    const sure = Object.entries(file.fiabilites)
      .filter(([, nombre]) => nombre > 0)
      .map(([fiabilite, nombre]) => `${FIABILITES[fiabilite as keyof typeof FIABILITES]} : ${nombre}`);
    const compared = file.recoupeAu ? ` ; sources recoupées au ${file.recoupeAu}` : '';
    return [
      `${style.bold(file.titre)} (data/${file.id}.yaml)`,
      `  ${compter(file.entrees, 'entrée', 'entrées')}, lues le ${file.luLe}${compared}`,
      `  ${wrap(lists, width - 2, '  ')}`,
      `  ${sure.join(' ; ')}`,
      ...file.sources.map(
        ({ titre, url }) => `  - ${wrap(url ? `${titre} — ${url}` : titre, width - 4, '    ')}`,
      ),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
