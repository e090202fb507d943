import { plierEnId } from '../../model/pliage.ts';
import { entrees, type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { proposer } from './annuaire.ts';

/** The lists of a fiche whose elements are referred to from elsewhere in it. */
export type Liste = 'finalites' | 'personnes' | 'donnees';

/** What may be named in a list. `complete`: nothing of it is unknown, so that a name can be called wrong. */
export interface Cible {
  readonly complete: boolean;
  readonly ids: ReadonlySet<string>;
  /** How many elements are said so otherwise, by their category or their label, folded. */
  readonly noms: ReadonlyMap<string, number>;
}

type Element = Partial<Record<'id' | 'categorie' | 'libelle', Reponse<string>>>;
type ListeLue = Reponse<readonly Reponse<Element>[]>;

/** The targets of the references that a fiche makes to itself. */
export function cibles(fiche: Fiche): Record<Liste, Cible> {
  const { finalites, personnes, donnees, donnees_sensibles } = fiche;
  const sansSensible = donnees_sensibles.etat === 'absente' || donnees_sensibles.etat === 'aucun';
  return {
    finalites: cible(finalites),
    personnes: cible(personnes),
    donnees: cible(donnees, ...(sansSensible ? [] : [donnees_sensibles])),
  };
}

function cible(...listes: readonly ListeLue[]): Cible {
  const elements = listes.flatMap((liste) => entrees(liste).map(({ valeur: element }) => element));
  const noms = new Map<string, number>();
  for (const nom of elements.flatMap((element) => [...nomsDe(element)]))
    noms.set(nom, (noms.get(nom) ?? 0) + 1);
  return {
    complete: listes.every(estEntiere) && elements.every(estConnu),
    ids: new Set(elements.flatMap(({ id }) => (id && valeur(id)) ?? [])),
    noms,
  };
}

const nomsDe = ({ categorie, libelle }: Element) =>
  new Set([categorie, libelle].flatMap((nom) => (nom && valeur(nom)) ?? []).map(plierEnId));

const estEntiere = (liste: ListeLue) =>
  liste.etat === 'donnee' && liste.valeur.every(({ etat }) => etat === 'donnee');

/** An element whose name could not be read, or is left for later, may be the one meant. */
const estConnu = ({ id, categorie, libelle }: Element) =>
  [id, categorie, libelle].every((cle) => cle?.etat !== 'illisible' && cle?.etat !== 'a-preciser');

/** How many elements a text names: an identifier names one. */
export function compter({ ids, noms }: Cible, texte: string): number {
  return ids.has(texte) ? 1 : (noms.get(plierEnId(texte)) ?? 0);
}

/** The name most likely meant. */
export const plusProcheDe = ({ ids, noms }: Cible, texte: string): string | undefined =>
  proposer(texte, ids) ?? proposer(texte, noms);

/** Those to whom data may go, as operations and flows name them: identifiers, and names as written. */
export function destinatairesConnus(fiche: Fiche, { acteurs, services }: Partage): Set<string> {
  const nommes = entrees(fiche.destinataires).flatMap(({ valeur: { id, nom } }) => [
    valeur(id) ?? [],
    valeur(nom) ?? [],
  ]);
  return new Set([...acteurs.keys(), ...services.keys(), ...nommes.flat()]);
}
