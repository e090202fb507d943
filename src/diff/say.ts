import { type Champ, decrire } from '../model/champs.ts';
import type { DateLue } from '../model/date.ts';
import { isoDe } from '../model/date.ts';
import { type DureeLue, direDuree } from '../model/duree.ts';
import type { Reponse } from '../model/reponse.ts';
import type { Partage } from '../register/partage.ts';
import type { Answers } from './difference.ts';
import { labelOf } from './labels.ts';

const STATES = {
  absente: 'non renseigné',
  'a-preciser': 'à préciser',
  aucun: 'aucun',
  illisible: 'illisible',
  retenue: 'non communiqué',
} as const satisfies Record<Exclude<Reponse<unknown>['etat'], 'donnee'>, string>;

/** Nobody reads further; the fingerprint holds the whole. */
const MAX_LENGTH = 2_000;

/** An answer in words that fit on a line: labels rather than identifiers, a map as its parts. */
export function say(champ: Champ<unknown>, answer: Reponse<unknown>, path: string, partage: Partage): string {
  const said = sayAll(champ, answer, path, partage);
  return said.length > MAX_LENGTH ? `${said.slice(0, MAX_LENGTH)}…` : said;
}

function sayAll(champ: Champ<unknown>, answer: Reponse<unknown>, path: string, partage: Partage): string {
  if (answer.etat !== 'donnee') return STATES[answer.etat];
  const { lecture } = decrire(champ);
  const { valeur } = answer;
  switch (lecture.forme) {
    case 'liste':
      return sayList(lecture.element, valeur as Reponse<unknown>[], path, partage);
    case 'objet':
      return sayMap(lecture.champs, valeur as Answers, path, partage, lecture.raccourci);
    case 'dictionnaire': {
      const entries = [...(valeur as Map<string, Reponse<unknown>>)];
      return entries
        .map(([key, one]) => `${key}\u00a0: ${say(lecture.element, one, `${path}.*`, partage)}`)
        .join('\u00a0; ');
    }
    case 'date':
      return isoDe(valeur as DateLue) ?? (valeur as DateLue).texte;
    case 'duree':
      return sayDuration(valeur as DureeLue);
    case 'booleen':
      return valeur === true ? 'oui' : 'non';
    default:
      return labelOf(path, oneLine(String(valeur)), partage);
  }
}

function sayList(element: Champ<unknown>, list: readonly Reponse<unknown>[], path: string, partage: Partage) {
  const maps = decrire(element).lecture.forme === 'objet';
  // A list of plain values is a field: `droits.applicables`, not `droits.applicables[]`.
  const inner = maps ? `${path}[]` : path;
  return list.map((one) => say(element, one, inner, partage)).join(maps ? ' / ' : ', ');
}

/** The main field alone, the others after their title. */
function sayMap(
  champs: Readonly<Record<string, Champ<unknown>>>,
  map: Answers,
  path: string,
  partage: Partage,
  main: string | undefined,
): string {
  const written = Object.entries(champs).filter(([key]) => key !== 'id' && map[key]?.etat !== 'absente');
  const ordered = [...written].sort(([a], [b]) => Number(b === main) - Number(a === main));
  const parts = ordered.map(([key, champ]) => {
    const said = say(champ, map[key]!, `${path}.${key}`, partage);
    const titre = decrire(champ).propos?.titre ?? key;
    return key === main ? said : `${titre}\u00a0: ${said}`;
  });
  return parts.join('\u00a0; ');
}

function sayDuration(lue: DureeLue): string {
  if (lue.forme !== 'chiffree' || lue.plafond || lue.depart) return oneLine(lue.texte);
  return direDuree(lue.duree);
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
