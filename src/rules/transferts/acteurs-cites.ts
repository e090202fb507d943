import { type Pays, pays } from '../../data/pays.ts';
import { auBesoin } from '../../model/au-besoin.ts';
import { paysDe } from '../../model/pays.ts';
import { plier } from '../../model/pliage.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { nomsDe } from './nommer.ts';

/** Someone a fiche cites, with where they are established. */
export interface ActeurCite {
  readonly at: Reponse<string>;
  /** The identifier of the shared actor, where it is one. */
  readonly id: string | undefined;
  /** As written, then the name to show. */
  noms(): readonly string[];
  readonly pays: Pays | undefined;
  /** The fiche says that the data stay inside the EEA. */
  restent(): boolean;
  readonly client: boolean;
  /** Where the fiche says that it is in a third country, without saying which. */
  readonly type: Reponse<string> | undefined;
}

interface Bloc {
  readonly nom: Reponse<string>;
  readonly acteur: Reponse<string>;
  readonly pays?: Reponse<string>;
  readonly precisions?: Reponse<string>;
  readonly prestation?: Reponse<string>;
  readonly type?: Reponse<string>;
}

/** The recipients, joint controllers, further processors and clients of a fiche. */
export function acteursCites(fiche: Fiche, partage: Partage): ActeurCite[] {
  const lire = (bloc: Bloc) => lireCite(bloc, partage);
  const tiers = [...elements(fiche.destinataires), ...elements(fiche.responsables_conjoints)];
  if (fiche.role === 'responsable') return tiers.flatMap(lire);
  const clients = elements(fiche.clients).flatMap(lire);
  const autres = [...tiers, ...elements(fiche.sous_traitants_ulterieurs)].flatMap(lire);
  return [...autres, ...clients.map((cite) => ({ ...cite, client: true }))];
}

function lireCite(bloc: Bloc, partage: Partage): ActeurCite[] {
  const at = bloc.acteur.etat === 'donnee' ? bloc.acteur : bloc.nom;
  const id = valeur(at);
  if (id === undefined) return [];
  const acteur = partage.acteurs.get(id);
  const partagee = acteur && valeur(acteur);
  const pays = paysDe((bloc.pays && valeur(bloc.pays)) ?? (partagee && valeur(partagee.pays)));
  const dit = [bloc.precisions, bloc.prestation]
    .map((reponse) => (reponse && valeur(reponse)) ?? '')
    .join(' ');
  const type = bloc.type && valeur(bloc.type) === 'pays-tiers' ? bloc.type : undefined;
  // Few are asked for: those of an actor that lies elsewhere.
  const noms = () => nomsDe({ nom: bloc.nom, acteur: bloc.acteur }, partage);
  const restent = () => EEE().test(plier(dit));
  return [{ at, id: acteur ? id : undefined, noms, pays, restent, client: false, type }];
}

const EEE = auBesoin(() => {
  const membres = pays.entrees.filter(({ regime }) => regime === 'ue' || regime === 'eee');
  const noms = membres.map(({ nom }) => plier(nom)).join('|');
  return new RegExp(`\\b(?:ue|eee|union europeenne|espace economique europeen|europe|${noms})\\b`);
});
