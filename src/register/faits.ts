import { type Reponse, valeur } from '../model/reponse.ts';
import type { Fiche } from './fiche.ts';
import { enFormesLongues } from './formes-longues.ts';
import type { Mesure, Partage } from './partage.ts';

export type Reponses = Readonly<Record<string, Reponse<unknown>>>;
type Liste<T> = Reponse<readonly Reponse<T>[]>;

/**
 * The answers of a fiche in one form, whatever the shortest way they were written: bare identifiers in their long
 * form, and what elements inherit given to each of them and no longer to the fiche.
 */
export function faitsDe(fiche: Fiche, partage: Partage): Reponses {
  const reponses = { ...(enFormesLongues(fiche, partage) as unknown as Record<string, Reponse<unknown>>) };
  if (fiche.finalites.etat === 'donnee') delete reponses.base_legale;
  if (fiche.donnees.etat === 'donnee' || fiche.donnees_sensibles.etat === 'donnee') {
    delete reponses.conservation;
  }
  if (reponses.clients?.etat === 'donnee') {
    reponses.clients = repartir(reponses.clients as Liste<Reponses>, reponses.categories_traitements);
    delete reponses.categories_traitements;
  }
  return reponses;
}

/** What is done for every client is done for each that says nothing of its own. */
function repartir(clients: Liste<Reponses>, communes: Reponse<unknown> | undefined): Liste<Reponses> {
  if (clients.etat !== 'donnee' || !communes || communes.etat === 'absente') return clients;
  const elements = clients.valeur.map((client): Reponse<Reponses> => {
    if (client.etat !== 'donnee' || client.valeur.categories_traitements?.etat !== 'absente') return client;
    return { ...client, valeur: { ...client.valeur, categories_traitements: communes } };
  });
  return { ...clients, valeur: elements };
}

/** The security measures, those of the shared sets in the place of the set; cited twice, a set says nothing more. */
export function mesuresEtendues(mesures: Liste<Mesure>, { socles }: Partage): Liste<Mesure> {
  if (mesures.etat !== 'donnee') return mesures;
  const dits = new Set<string>();
  const etendues = mesures.valeur.flatMap((mesure) => {
    const socle = mesure.etat === 'donnee' ? (valeur(mesure.valeur.socle) ?? '') : '';
    const connu = socles.get(socle);
    if (mesure.etat !== 'donnee' || !connu) return [mesure];
    const communes = dits.has(socle) ? [] : connu;
    dits.add(socle);
    const { type, description } = mesure.valeur;
    if (type.etat === 'absente' && description.etat === 'absente') return communes;
    const propre = { etat: 'absente', origine: mesure.origine } as const;
    return [...communes, { ...mesure, valeur: { ...mesure.valeur, socle: propre } }];
  });
  return { ...mesures, valeur: etendues };
}
