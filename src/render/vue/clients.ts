import type { Client, FicheSousTraitant } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { type VueTiers, vueTiers } from './contact.ts';
import { type VueContrat, vueContrat } from './contrat.ts';
import { detail, etatDe, MOTS, question } from './etat.ts';
import { lignes, type Souple } from './lignes.ts';
import type { Noms } from './noms.ts';
import { eliderDe } from './organisme.ts';

export interface VueCategorieTraitements {
  readonly libelle: string;
  readonly operations: string;
  readonly description: string;
}

/** A controller that the processor acts for. */
export interface VueClient extends VueTiers {
  /** The name after « de », elided where French wants it. */
  readonly de_intitule: string;
  readonly via: string;
  readonly contrat: VueContrat;
  readonly instructions: string;
  /** Its own categories of processing, else those that the fiche gives for every client. */
  readonly categories_traitements: readonly VueCategorieTraitements[];
  readonly etat_categories_traitements: string;
  readonly sort_donnees: string;
}

export interface VueSousTraitantUlterieur extends VueTiers {
  readonly prestation: string;
  readonly autorisation: string;
  readonly contrat: VueContrat;
}

export function vueClients(fiche: FicheSousTraitant, partage: Partage, noms: Noms): VueClient[] {
  return lignes(fiche.clients, 'nom').map((client) => ({
    ...nomme(vueTiers(client, partage)),
    via: detail(client.via, noms.de),
    contrat: vueContrat(client.contrat),
    instructions: client.instructions?.etat === 'retenue' ? MOTS.retenue : detail(client.instructions),
    ...categories(client, fiche, noms),
    sort_donnees: detail(client.sort_donnees),
  }));
}

const nomme = (tiers: VueTiers) => ({ ...tiers, de_intitule: eliderDe(tiers.intitule) });

function categories(client: Souple<Client>, fiche: FicheSousTraitant, noms: Noms) {
  const propres = client.categories_traitements;
  const reponse = propres && propres.etat !== 'absente' ? propres : fiche.categories_traitements;
  const categories_traitements = lignes(reponse, 'libelle').map((categorie) => ({
    libelle: question(categorie.libelle),
    operations: noms.tous(categorie.operations, noms.operation),
    description: detail(categorie.description),
  }));
  return { categories_traitements, etat_categories_traitements: etatDe(reponse) };
}

const AUTORISATIONS: ReadonlyMap<string, string> = new Map([
  ['specifique', 'autorisation spécifique'],
  ['generale', 'autorisation générale'],
]);

export function vueSousTraitantsUlterieurs(
  fiche: FicheSousTraitant,
  partage: Partage,
): VueSousTraitantUlterieur[] {
  return lignes(fiche.sous_traitants_ulterieurs, 'nom').map((ulterieur) => ({
    ...vueTiers(ulterieur, partage),
    prestation: question(ulterieur.prestation),
    autorisation: question(ulterieur.autorisation, (texte) => AUTORISATIONS.get(texte) ?? texte),
    contrat: vueContrat(ulterieur.contrat),
  }));
}
