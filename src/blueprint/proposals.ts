import { catalogue } from '../data/catalogue.ts';
import { type ModeleId, type Proposition, propositions, propositionsCommunes } from '../data/modeles.ts';
import type { Fiabilite } from '../data/vocabulaire.ts';
import { FIABILITES } from '../report/rule-words.ts';
import { comment, commented } from './comment.ts';

type Proposed = Omit<Proposition, 'modele'>;

/** What a blueprint proposes for a key of the fiche: comments, each with where it comes from. */
export function proposals(modele: ModeleId, key: string): string[] {
  const own = propositions.entrees.filter((one) => one.modele === modele);
  const found = [...propositionsCommunes.entrees, ...own].filter(({ champ }) => champ === key);
  return [...found.map(origin), ...found.flatMap(({ valeur }) => (valeur ? commented(valeur) : []))];
}

/** What a source supports: the proposal below, or only what the note says. */
function origin({ note, valeur, fiabilite, sources }: Proposed): string {
  const said = note ? `${note[0]!.toUpperCase()}${note.slice(1)}` : '';
  const subject = [valeur ? 'Proposition' : '', said].filter((part) => part !== '').join('. ');
  return comment(`${subject} — ${sayOrigin('modeles', sources, fiabilite)}`);
}

/** Titles of sources, with how surely they were read. `file`: the data file that describes them. */
export function sayOrigin(file: string, codes: readonly string[], fiabilite: Fiabilite): string {
  const known = catalogue.find(({ id }) => id === file)?.sources ?? [];
  const titles = codes.map((code) => known.find((one) => one.code === code)?.titre ?? code);
  const said = titles.join(' ; ');
  return fiabilite === 'outil' ? said : `${said} (${FIABILITES[fiabilite]})`;
}
