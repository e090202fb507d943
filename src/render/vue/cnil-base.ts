import type { VueConservation } from './conservation.ts';
import type { VueDonnee } from './donnees.ts';
import type { VueCommune } from './fiche.ts';

export interface VueDonneeNumerotee extends VueDonnee {
  /** « 3.1 » : section of the form, then rank. */
  readonly rang: string;
}

/** Data kept for the same time, with the same outcome: one row of section 5. */
export interface VueDurees {
  readonly donnees: readonly VueDonneeNumerotee[];
  readonly conservations: readonly VueConservation[];
}

/** The data of a fiche as the CNIL's form divides them: its section 4 also holds the social security number. */
export interface VueCnilBase {
  readonly donnees: readonly VueDonneeNumerotee[];
  readonly donnees_sensibles: readonly VueDonneeNumerotee[];
  readonly durees: readonly VueDurees[];
}

/** Sorts the data items under sections 3 and 4 of the form, and numbers them. */
export function vueCnilBase(fiche: VueCommune): VueCnilBase {
  const estNir = ({ categorie_id }: VueDonnee) => categorie_id === 'nir';
  const ordinaires = fiche.donnees.filter((donnee) => !estNir(donnee));
  const donnees = numeroter(3, ordinaires);
  const donnees_sensibles = numeroter(4, [...fiche.donnees_sensibles, ...fiche.donnees.filter(estNir)]);
  return { donnees, donnees_sensibles, durees: parDuree([...donnees, ...donnees_sensibles]) };
}

function numeroter(section: number, donnees: readonly VueDonnee[]): VueDonneeNumerotee[] {
  return donnees.map((donnee, index) => ({ ...donnee, rang: `${section}.${index + 1}` }));
}

function parDuree(donnees: readonly VueDonneeNumerotee[]): VueDurees[] {
  const groupes = new Map<string, VueDonneeNumerotee[]>();
  for (const donnee of donnees) {
    const cle = JSON.stringify(donnee.conservations);
    groupes.set(cle, [...(groupes.get(cle) ?? []), donnee]);
  }
  return [...groupes.values()].map((donnees) => ({ donnees, conservations: donnees[0]!.conservations }));
}
