import { type TypeRequis, typesRequis } from '../../data/aipd.ts';
import type { Origine } from '../../model/origine.ts';
import { elements, type Reponse } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { criteresReunis, estDecidee, estPrevue, typeDeclare } from './decision.ts';
import { typeEvoque } from './indices.ts';
import { nombreCriteres } from './seuils.ts';

/** A type of the list that an activity brings to mind, and the words that do. */
interface TypeRencontre {
  readonly type: TypeRequis;
  readonly texte: string;
  readonly origine: Origine;
}

/** A question of DPIA is still open for this fiche: in use, no DPIA planned, no decision with its reasons. */
export const estOuverte = (fiche: FicheResponsable, partage: Partage): boolean =>
  !fiche.arretee && !estPrevue(fiche) && !estDecidee(fiche, partage);

/** The types of the list of 14 that the name and the purposes of an open fiche evoke, each once. */
export function typesRencontres(fiche: FicheResponsable, partage: Partage): TypeRencontre[] {
  if (!estOuverte(fiche, partage) || typeDeclare(fiche)) return [];
  const parType = new Map<string, TypeRencontre>();
  for (const { valeur: texte, origine } of intitules(fiche)) {
    const type = typesRequis.entree(typeEvoque(texte));
    if (type && !parType.has(type.id)) parType.set(type.id, { type, texte, origine });
  }
  return [...parType.values()];
}

/** The fields whose words evoke a type. */
export const INTITULES: ReadonlySet<string> = new Set(['nom', 'finalites[].libelle']);

function intitules(fiche: FicheResponsable) {
  const reponses: Reponse<string>[] = [fiche.nom, ...elements(fiche.finalites).map(({ libelle }) => libelle)];
  return reponses.flatMap((reponse) => (reponse.etat === 'donnee' ? [reponse] : []));
}

/** The two criteria of the guidelines are met and nothing answers them. */
export const deuxCriteres = (fiche: FicheResponsable, partage: Partage): boolean =>
  estOuverte(fiche, partage) && criteresReunis(fiche).length >= nombreCriteres();

/** Another rule already asks for the decision, for a better reason than its absence. */
export const dejaDemandee = (fiche: FicheResponsable, partage: Partage): boolean =>
  deuxCriteres(fiche, partage) ||
  (estOuverte(fiche, partage) && typeDeclare(fiche) !== undefined) ||
  typesRencontres(fiche, partage).length > 0;
