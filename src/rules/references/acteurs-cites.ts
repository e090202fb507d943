import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';

/** A place that cites an actor. `nomsAdmis`: an intermediary may also be named as the fiche names it elsewhere. */
interface Citation {
  readonly at: Reponse<string>;
  readonly nomsAdmis?: ReadonlySet<string>;
}

/** Every key of a fiche that holds the identifier of an actor. */
export function acteursCites(fiche: Fiche): Citation[] {
  const destinataires = elements(fiche.destinataires);
  const nommes = noms(destinataires);
  const communes = [
    ...elements(fiche.responsables_conjoints).map(({ acteur }) => ({ at: acteur })),
    ...destinataires.flatMap(({ acteur, de }) => [{ at: acteur }, { at: de, nomsAdmis: nommes }]),
  ];
  if (fiche.role === 'responsable') return communes;
  const clients = elements(fiche.clients);
  const nomsClients = noms(clients);
  return [
    ...communes,
    ...clients.flatMap(({ acteur, via }) => [{ at: acteur }, { at: via, nomsAdmis: nomsClients }]),
    ...elements(fiche.sous_traitants_ulterieurs).map(({ acteur }) => ({ at: acteur })),
  ];
}

const noms = (parties: readonly { readonly nom: Reponse<string> }[]) =>
  new Set(parties.flatMap(({ nom }) => valeur(nom) ?? []));
