import { plierEnId } from '../../model/pliage.ts';
import { hesite, plusProche } from '../../model/proche.ts';
import { valeur } from '../../model/reponse.ts';
import type { Partage } from '../../register/partage.ts';

/** Whether what `registre.yaml` shares under a key is known: what could not be read is not missing. */
export function estLisible({ registre }: Partage, cle: 'acteurs' | 'services' | 'socles'): boolean {
  return registre !== undefined && registre[cle].etat !== 'illisible';
}

/** Beyond so many candidates, looking for the nearest would cost more than it helps. */
const MAX_CANDIDATS = 500;

/** The candidate most likely meant, where they are few enough to compare. */
export function proposer(texte: string, candidats: ReadonlyMap<string, unknown> | ReadonlySet<string>) {
  return candidats.size <= MAX_CANDIDATS ? plusProche(texte, [...candidats.keys()]) : undefined;
}

/** Another candidate is as near. */
export const hesiteEntre = (texte: string, candidats: ReadonlyMap<string, unknown> | ReadonlySet<string>) =>
  candidats.size <= MAX_CANDIDATS && hesite(texte, candidats.keys());

/** The identifier of the actor that bears this name. */
export function acteurNomme(nom: string, partage: Partage): string | undefined {
  return nomsDe(partage).acteurs.get(plierEnId(nom));
}

/** The identifier of the actor most likely meant: by its name, else by the spelling of its identifier. */
export function acteurProche(texte: string, partage: Partage): string | undefined {
  return acteurNomme(texte, partage) ?? proposer(texte, partage.acteurs);
}

/** The identifier of the service most likely meant. */
export function serviceProche(texte: string, partage: Partage): string | undefined {
  return nomsDe(partage).services.get(plierEnId(texte)) ?? proposer(texte, partage.services);
}

/** Identifiers by folded name. */
interface Noms {
  readonly acteurs: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, string>;
}

const annuaires = new WeakMap<Partage, Noms>();

/** Worked out once per register. */
function nomsDe(partage: Partage): Noms {
  const connus = annuaires.get(partage);
  if (connus) return connus;
  const acteurs = [...partage.acteurs].map(([id, acteur]) => {
    const nom = valeur(acteur)?.nom;
    return [plierEnId((nom && valeur(nom)) ?? id), id] as const;
  });
  const services = [...partage.services].map(([id, nom]) => [plierEnId(nom), id] as const);
  const noms = { acteurs: new Map(acteurs), services: new Map(services) };
  annuaires.set(partage, noms);
  return noms;
}

/** Written as an identifier, not as words: « service-client », but not « Service client » nor « comptabilité ». */
export const estIdentifiant = (texte: string) => /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(texte);
