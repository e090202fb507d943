import { estHorsEee, paysDe } from '../../model/pays.ts';
import { type Reponse, valeur } from '../../model/reponse.ts';
import type { Requirement } from '../change.ts';
import { type Difference, elementIn, type Scope } from '../difference.ts';
import { text } from '../element.ts';
import { REQUIREMENTS } from '../requirements.ts';

/** A recipient whose actor is outside the EEA may be a transfer that nobody declared. */
export function askAboutTransfer(difference: Difference, { partage, today }: Scope): readonly Requirement[] {
  const id = text(elementIn(difference, 'destinataires') ?? {}, 'acteur');
  const actor = partage.after.acteurs.get(id ?? '') as
    | Reponse<{ readonly pays: Reponse<string> }>
    | undefined;
  const read = actor && valeur(actor);
  const country = paysDe(read && valeur(read.pays));
  return country && estHorsEee(country, today) ? [REQUIREMENTS.declarerTransfert] : [];
}
