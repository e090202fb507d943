import { acteur } from '../../model/contact.ts';
import { groupBy } from '../../model/group-by.ts';
import { plier } from '../../model/pliage.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Client, Fiche } from '../../register/fiche.ts';
import type { Acteur, Partage } from '../../register/partage.ts';
import { acteurNomme, nomDeContact } from '../../register/tiers.ts';
import { champsDe } from './retenir.ts';

/** The name by which a command line may ask for a client: its actor, else its own identifier, else its name. */
export function cleDeClient(client: Client, partage: Partage): string | undefined {
  return acteurNomme(client, partage) ?? valeur(client.id) ?? nomDeContact(client);
}

/** Every client of the processor fiches, by key, in order. */
export function clesDesClients(fiches: readonly Fiche[], partage: Partage): string[] {
  const cles = fiches.flatMap((fiche) => clientsDe(fiche).map((client) => cleDeClient(client, partage)));
  return [...new Set(cles.filter((cle) => cle !== undefined))].sort();
}

/** What the fiches say of each client, by its key: read once, for there may be thousands. */
export function clientsParCle(fiches: readonly Fiche[], partage: Partage): ReadonlyMap<string, Client[]> {
  return groupBy(fiches.flatMap(clientsDe), (client) => cleDeClient(client, partage) ?? '');
}

/** What a client is called in texts; `siens`: what the fiches say of it. */
export function nomDeClient(cle: string, siens: readonly Client[], partage: Partage): string {
  const cite = partage.acteurs.get(cle);
  const connu = cite && valeur(cite);
  const nom = connu && nomDeContact(connu);
  if (nom !== undefined) return nom;
  return (siens[0] && nomDeContact(siens[0])) ?? cle;
}

/** What the client who reads a document is called there. */
export function nomDuLecteur(client: string, fiches: readonly Fiche[], partage: Partage): string {
  return nomDeClient(client, clientsParCle(fiches, partage).get(client) ?? [], partage);
}

/** The clients of a processor fiche. */
export const clientsDe = (fiche: Fiche): Client[] =>
  fiche.role === 'sous-traitant' ? elements(fiche.clients) : [];

/**
 * The fiche as one client may see it: of the clients, that one only; `undefined` when it is not of them.
 */
export function partDuClient(fiche: Fiche, client: string, partage: Partage): Fiche | undefined {
  if (fiche.role !== 'sous-traitant' || fiche.clients.etat !== 'donnee') return undefined;
  const siens = fiche.clients.valeur.filter((element) => {
    const lu = valeur(element);
    return lu !== undefined && plier(cleDeClient(lu, partage) ?? '') === plier(client);
  });
  return siens.length === 0 ? undefined : { ...fiche, clients: { ...fiche.clients, valeur: siens } };
}

/** The fiche with its clients counted but not named. */
export function clientsSansNom(fiche: Fiche): Fiche {
  if (fiche.role !== 'sous-traitant' || fiche.clients.etat !== 'donnee') return fiche;
  const anonymes = fiche.clients.valeur.map((element): Reponse<Client> => {
    const propre = valeur(element);
    return propre ? { ...element, etat: 'donnee', valeur: sansNom(propre) } : element;
  });
  return { ...fiche, clients: { ...fiche.clients, valeur: anonymes } };
}

/** An organisation of which nothing is told. */
export function sansNom<T extends Acteur | Client>(tiers: T): T {
  const tues = Object.keys(champsDe(acteur)).flatMap((cle) => {
    const reponse = (tiers as unknown as Record<string, Reponse<unknown>>)[cle];
    return reponse ? [[cle, { etat: 'retenue', origine: reponse.origine }]] : [];
  });
  const vide = 'acteur' in tiers ? { acteur: { etat: 'absente', origine: tiers.acteur.origine } } : {};
  const via = 'via' in tiers ? { via: { etat: 'retenue', origine: tiers.via.origine } } : {};
  return { ...tiers, ...Object.fromEntries(tues), ...vide, ...via };
}

/** The actors that also work for us: a client that is our processor is named as such. */
export function prestataires(fiches: readonly Fiche[], partage: Partage): ReadonlySet<string> {
  const ids = fiches.flatMap((fiche) => {
    const ulterieurs =
      fiche.role === 'sous-traitant'
        ? elements(fiche.sous_traitants_ulterieurs).map((tiers) => acteurNomme(tiers, partage))
        : [];
    const destinataires = elements(fiche.destinataires)
      .filter(({ type }) => valeur(type)?.startsWith('sous-traitant'))
      .map((destinataire) => valeur(destinataire.acteur));
    return [...ulterieurs, ...destinataires];
  });
  return new Set(ids.filter((id) => id !== undefined));
}
