import { type RepereDuree, reperesDuree } from '../data/durees.ts';
import { direDuree, lireDuree } from '../model/duree.ts';
import { comment, commented } from './comment.ts';
import { sayOrigin } from './proposals.ts';
import { scalar } from './scalar.ts';

/** The reference periods of a blueprint in force on a day, as comments below `conservation`. */
export function retention(ids: readonly string[], today: string): string[] {
  const found = ids.flatMap((id) => reperesDuree.entree(id) ?? []).filter((one) => isInForce(one, today));
  return [...found.flatMap(told), ...found.flatMap((one) => commented(asCase(one)))];
}

const isInForce = ({ valableDu = '', valableJusquAu = '9999' }: RepereDuree, today: string) =>
  valableDu <= today && today <= valableJusquAu;

function told({
  id,
  activite,
  baseActive,
  archivage,
  depart,
  fondement,
  fiabilite,
  sources,
}: RepereDuree): string[] {
  const said: readonly (readonly [string, string | undefined])[] = [
    ['usage courant', baseActive.texte],
    ['archivage', archivage?.texte],
    ['à compter de', depart],
    ['fondement', fondement],
  ];
  return [
    comment(`Repère « ${id} », ${activite} — ${sayOrigin('durees', sources, fiabilite)}`),
    ...said.flatMap(([what, text]) => (text ? comment(`  ${what} : ${text}`) : [])),
  ];
}

/** A range is no figure, and what is archived, and why, is for a person to say. */
function asCase({ id, activite, baseActive: { duree, min }, archivage }: RepereDuree): string {
  const figure = duree !== undefined && min === undefined ? inWords(duree) : 'a-preciser';
  return [
    `- cas: ${scalar(activite)}`,
    `  duree: ${figure}`,
    '  depart: a-preciser',
    ...(archivage ? ['  archivage: a-preciser'] : []),
    `  repere: ${id}`,
  ].join('\n');
}

function inWords(iso: string): string {
  const read = lireDuree(iso);
  return read.forme === 'chiffree' ? direDuree(read.duree) : 'a-preciser';
}
