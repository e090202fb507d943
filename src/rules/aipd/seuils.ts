import { type SeuilAipdId, seuilsAipd } from '../../data/aipd.ts';
import { auBesoin } from '../../model/au-besoin.ts';
import { lireDuree } from '../../model/duree.ts';

const seuil = (id: SeuilAipdId) => seuilsAipd.entree(id)!;

/** From how many criteria a DPIA is in general required. */
export const nombreCriteres = () => seuil('criteres').nombre!;

/** Months after which a DPIA is to be reviewed at the latest. */
export const moisAvantRevue = auBesoin(() => moisDe(seuil('revue').duree!));

function moisDe(duree: string): number {
  const lue = lireDuree(duree);
  if (lue.forme !== 'chiffree') throw new Error(`unreadable duration in the data: ${duree}`);
  return lue.duree.mois;
}
