import type { Fact } from '../../lint/rule.ts';
import { plier } from '../../model/pliage.ts';
import type { RegistreLu } from '../../model/registre.ts';
import { valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { CHEMIN_FICHE } from '../../register/textes.ts';

type Liste = Extract<RegistreLu['liste'], { etat: 'donnee' }>['valeur'];
type Element = Extract<Liste[number], { etat: 'donnee' }>['valeur'];

/** How a fiche, or a line of the list, names a processing activity; to be compared once folded. */
interface Designation {
  readonly reference: string | undefined;
  readonly nom: string | undefined;
}

/** What the list and the fiches are compared by. */
export interface FicheNommee extends Designation {
  readonly projet: boolean;
  /** Its reference cannot be read: nobody can tell which line is its own. */
  readonly illisible: boolean;
}

/** Fiches are compared with the list where there is one. */
export const aUneListe = (_texte: string, chemin: string, { registre }: Partage) =>
  chemin === CHEMIN_FICHE && registre?.liste.etat === 'donnee';

export const nommer = ({ reference, nom, projet }: Fiche): FicheNommee => ({
  reference: valeur(reference),
  nom: valeur(nom),
  projet,
  illisible: reference.etat === 'illisible' || nom.etat === 'illisible',
});

/** A line of the list. `dit`: what a message calls it, when it names anything. */
export function lireLigne({ reference, nom }: Element): Designation & { readonly dit: string | undefined } {
  const [ref, libelle] = [valeur(reference), valeur(nom)];
  return { ...designation(ref, libelle), dit: ref ?? (libelle && `« ${libelle} »`) };
}

const designation = (reference: string | undefined, nom: string | undefined): Designation => ({
  reference: reference && plier(reference),
  nom: nom && plier(nom),
});

/** The facts with what they are compared by; few registers have a list, and need them. */
export const plierNoms = (faits: readonly Fact<FicheNommee>[]): Fact<FicheNommee>[] =>
  faits.map((un) => ({ ...un, fait: { ...un.fait, ...designation(un.fait.reference, un.fait.nom) } }));

/** The same activity: the same reference or, where one of them has none, the same name. */
export function designe(a: Designation, b: Designation): boolean {
  if (a.reference !== undefined && b.reference !== undefined) return a.reference === b.reference;
  return a.nom !== undefined && a.nom === b.nom;
}

export const tousLisibles = (faits: readonly Fact<FicheNommee>[]) =>
  faits.every(({ fait }) => !fait.illisible);
