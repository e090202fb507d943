import { isoDe, lireDate } from '../../model/date.ts';
import { type Brouillon, type Carte, type Chemin, estCarte, type Trace } from './brouillon.ts';
import { lieu, type Place } from './place.ts';
import { lecturesDe } from './valeurs/date.ts';

/** A date with two readings, where it is written, and where it was put: in a map, under a key. */
interface Hesitante {
  readonly texte: string;
  readonly place: Place;
  readonly ou: Carte;
  readonly nom: string;
}

/**
 * Reads the dates that have two readings as the others of the file are written, where one at least puts the day
 * first and none the month; else they stay as written. Says so once for the file.
 */
export function trancherDates(brouillons: readonly Brouillon[]): string[] {
  const hesitantes = brouillons.flatMap(hesitantesDe);
  if (hesitantes.length === 0) return [];
  const ecrites = brouillons.flatMap(({ traces }) => traces.filter(estDeDate).map(({ place }) => place));
  const [jour, mois] = ([1, 2] as const).map((rang) =>
    ecrites.find(({ texte }) => rangDuJour(texte) === rang),
  );
  if (jour === undefined || mois !== undefined) return [direGardees(hesitantes, raisonDe(jour, mois))];
  const lues = hesitantes.filter(({ texte }) => EN_CHIFFRES.test(texte));
  for (const { ou, nom, texte } of lues) ou[nom] = lecturesDe(texte)[0]!;
  const gardees = hesitantes.filter((une) => !lues.includes(une));
  return [
    ...(lues.length > 0 ? [direLues(lues, jour)] : []),
    ...(gardees.length > 0 ? [direGardees(gardees, 'l’année n’a que deux chiffres')] : []),
  ];
}

function direLues(lues: readonly Hesitante[], jour: Place): string {
  const [{ texte, place }] = lues as [Hesitante];
  const une = `« ${texte} » (${lieu(place.unite)})`;
  const suite =
    lues.length > 1 ? `${lues.length} dates sont lues de même, dont ${une}` : `${une} est lue de même`;
  return `« ${jour.texte} » (${lieu(jour.unite)}) met le jour avant le mois : ${suite} : ${lecturesDe(texte)[0]}`;
}

function direGardees(gardees: readonly Hesitante[], raison: string): string {
  const [{ texte, place }] = gardees as [Hesitante];
  const exemple = `« ${texte} » (${lieu(place.unite)}) : ${lecturesDe(texte).join(' ou ')} ?`;
  return gardees.length > 1
    ? `${gardees.length} dates gardées telles quelles, qui peuvent se lire de deux façons, dont ${exemple} Car ${raison} ; registre lint les montrera une à une`
    : `date ${exemple} Gardée telle quelle : ${raison}`;
}

function raisonDe(jour: Place | undefined, mois: Place | undefined): string {
  if (!mois) return 'aucune date du fichier ne montre si le jour vient avant le mois';
  const autre = `« ${mois.texte} » (${lieu(mois.unite)}) met le mois d’abord`;
  return jour ? `« ${jour.texte} » (${lieu(jour.unite)}) met le jour d’abord, et ${autre}` : autre;
}

const estDeDate = ({ chemin, place: { unite } }: Trace) =>
  (String(chemin[0]).startsWith('date_') || chemin[0] === 'liste') &&
  !(unite.kind === 'cell' && unite.content.value.kind === 'date');

function hesitantesDe({ contenu, traces }: Brouillon): Hesitante[] {
  const places = new Map(
    traces.filter(estDeDate).map(({ chemin, place }) => [cleDe(chemin, place.texte), place]),
  );
  const dans = (ou: Carte, chemin: Chemin) =>
    Object.entries(ou).flatMap(([nom, texte]): Hesitante[] => {
      if (!nom.startsWith('date_') || typeof texte !== 'string' || lecturesDe(texte).length === 0) return [];
      const place = places.get(cleDe(chemin.length > 0 ? chemin : [nom], texte));
      return place ? [{ texte, place, ou, nom }] : [];
    });
  const liste = Array.isArray(contenu.liste) ? contenu.liste : [];
  const rangees = liste.flatMap((une, rang) => (estCarte(une) ? dans(une, ['liste', rang]) : []));
  return [...dans(contenu, []), ...rangees];
}

const cleDe = (chemin: Chemin, texte: string) => [...chemin.slice(0, 2), texte].join('\n');

/** Day, month and year of four figures, in an order or the other. */
const EN_CHIFFRES = /^(\d{1,2})( ?[/.-] ?| )(\d{1,2})( ?[/.-] ?| )\d{4}$/;

/** 1 where the day can only come first, 2 where it can only come second. */
function rangDuJour(texte: string): 1 | 2 | undefined {
  const [, debut, , milieu] = EN_CHIFFRES.exec(texte.trim()) ?? [];
  if (debut === undefined || milieu === undefined || isoDe(lireDate(texte)) === undefined) return undefined;
  if (Number(debut) > 12) return 1;
  return Number(milieu) > 12 ? 2 : undefined;
}
