import { type Champ, decrire } from '../../model/champs.ts';
import { motEtat } from '../../register/normaliser.ts';
import type { Valeur } from '../understand/brouillon.ts';
import { type Complement, feuillesDe, lireFeuilles } from './complements.ts';
import { elementDuChamp } from './faits.ts';

/** One row of the block « Compléments »: all that is said of one element, a line for each answer. */
export interface RangDeBloc {
  readonly rubrique: string;
  readonly element: string;
  /** « Base légale : contrat », or the answer alone where there is only one question. */
  readonly reponse: string;
}

/** A row is never higher than a screen, in any spreadsheet program: a long element takes several. */
const LIGNES = 20;
const SUITE = '⏎ ';

/** Packs the facts of each element into rows. */
export function enRangs(complements: readonly Complement[]): RangDeBloc[] {
  const rangs: { rubrique: string; element: string; lignes: string[] }[] = [];
  for (const { rubrique, element, precision, reponse } of complements) {
    const dernier = rangs.at(-1);
    const suite =
      dernier?.rubrique === rubrique && dernier.element === element && dernier.lignes.length < LIGNES;
    const rang = suite ? dernier : { rubrique, element, lignes: [] };
    if (!suite) rangs.push(rang);
    rang.lignes.push(enLigne({ precision, reponse }));
  }
  return rangs.map(({ lignes, ...rang }) => ({ ...rang, reponse: lignes.join('\n') }));
}

function enLigne({ precision, reponse }: Pick<Complement, 'precision' | 'reponse'>): string {
  const texte = reponse.replace(/\r\n?|\n/g, `\n${SUITE}`);
  return precision === '' ? texte : `${precision}\u00a0: ${texte}`;
}

/** A whole field in one text: its elements are separated by an empty line. */
export function enCellule(champ: Champ<unknown>, valeur: Valeur | undefined): string {
  if (valeur === undefined) return '';
  const element = elementDuChamp(champ);
  const simple = !Array.isArray(valeur) || estSimple(champ);
  const parties = simple ? [feuillesDe(champ, valeur, [])] : valeur.map((un) => feuillesDe(element, un, []));
  return parties.map((feuilles) => feuilles.map(enLigne).join('\n')).join('\n\n');
}

/** Reads a whole field back; the lines that name nothing known come back too. */
export function lireCellule(champ: Champ<unknown>, texte: string): ReturnType<typeof lireFeuilles> {
  const mot = motEtat(texte);
  if (mot !== undefined) return { valeur: mot, inconnues: [] };
  if (estSimple(champ) || decrire(champ).lecture.forme !== 'liste')
    return lireFeuilles(champ, repondre(champ, texte));
  const element = elementDuChamp(champ);
  const lues = texte.split(/\n(?:\s*\n)+/).map((bloc) => lireFeuilles(element, repondre(champ, bloc)));
  const valeurs = lues.flatMap(({ valeur }) => (valeur === undefined ? [] : [valeur]));
  return {
    valeur: valeurs.length > 0 ? valeurs : undefined,
    inconnues: lues.flatMap(({ inconnues }) => inconnues),
  };
}

/** The answers of a row; those of a field that asks one thing have no title. */
export function repondre(
  champ: Champ<unknown>,
  reponse: string,
): Pick<Complement, 'precision' | 'reponse'>[] {
  const lignes: string[] = [];
  for (const ligne of reponse.split('\n')) {
    if (ligne.startsWith(SUITE.trim()) && lignes.length > 0)
      lignes.push(`${lignes.pop()}\n${ligne.slice(SUITE.length)}`);
    else if (ligne.trim() !== '') lignes.push(ligne);
  }
  const simple = estSimple(champ);
  return lignes.map((ligne) => {
    const [, precision, texte] = simple ? [] : (/^([^:]{1,300}?)\s*:\s+(.*)$/s.exec(ligne) ?? []);
    return texte === undefined
      ? { precision: '', reponse: ligne }
      : { precision: precision!, reponse: texte };
  });
}

/** Asks one thing: a text, a date, a word of a list, or several of them. */
function estSimple(champ: Champ<unknown>): boolean {
  const { forme } = decrire(elementDuChamp(champ)).lecture;
  return forme !== 'objet' && forme !== 'dictionnaire' && forme !== 'liste';
}
