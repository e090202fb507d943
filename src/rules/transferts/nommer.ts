import { plierEnId } from '../../model/pliage.ts';
import { type Reponse, valeur } from '../../model/reponse.ts';
import type { Partage } from '../../register/partage.ts';

interface Cite {
  readonly nom?: Reponse<string>;
  readonly acteur?: Reponse<string>;
  readonly service?: Reponse<string>;
}

/** The names under which a recipient, a client or a further processor may be cited. */
export function nomsDe({ nom, acteur, service }: Cite, partage: Partage): string[] {
  const ecrits = [nom, acteur, service].flatMap((reponse) => (reponse ? (valeur(reponse) ?? []) : []));
  return ecrits.flatMap((ecrit) => [ecrit, ...nomsPartages(ecrit, partage)]);
}

/** What `registre.yaml` calls an actor or a service with this identifier. */
export function nomsPartages(id: string, { acteurs, services }: Partage): string[] {
  const acteur = acteurs.get(id);
  const nom = acteur?.etat === 'donnee' ? valeur(acteur.valeur.nom) : undefined;
  return [nom, services.get(id)].filter((un) => un !== undefined);
}

// Whole names are all compared; for the names inside others, a list this long is enough.
const LIMITE = 300;

/**
 * Whether a name is one of a list, once folded, or one holds the other whole: « AWS » is « Amazon Web Services
 * (AWS) ».
 */
export function parmi(autres: readonly string[]): (nom: string) => boolean {
  const candidats = autres.map(entourer).filter((candidat) => candidat.length > 3);
  const exacts = new Set(candidats);
  return (nom) => {
    const cible = entourer(nom);
    if (cible.length <= 3) return false;
    const contenu = (candidat: string) => cible.includes(candidat) || candidat.includes(cible);
    return exacts.has(cible) || candidats.slice(0, LIMITE).some(contenu);
  };
}

const entourer = (nom: string) => `-${plierEnId(nom.slice(0, 200))}-`;
