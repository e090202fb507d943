import type { Context } from '../lint/rule.ts';
import { estRepondue } from '../model/reponse.ts';
import type { Fiche } from '../register/fiche.ts';
import { sansGarantie, type TransfertDeclare, transfertsDeclares } from '../rules/transferts/declares.ts';

/** A transfer that a fiche declares out of the European Economic Area, or to where nobody can tell. */
export interface FicheTransfer {
  readonly ref: string;
  readonly recipient: string | undefined;
  /** The country or the organisation; empty when it is not said, or not readable. */
  readonly place: string;
  /** The guarantees, as the CNIL names them. */
  readonly guarantees: readonly string[];
  /** What stands where there is no guarantee to name: said to be none, left for later, not said. */
  readonly guaranteeState: 'given' | 'none' | 'a-preciser' | 'absent';
}

/** The transfers of a fiche that is not stopped, those inside the area left out. */
export function transfersOutside(fiche: Fiche, context: Context): FicheTransfer[] {
  if (fiche.arretee) return [];
  return transfertsDeclares(fiche, context)
    .filter(({ situation }) => situation?.forme !== 'interieur')
    .map((declared) => ({
      ref: fiche.ref,
      recipient: declared.destinataire,
      place: declared.lieu,
      guarantees: declared.garanties.map(({ garantie }) => garantie.label),
      guaranteeState: guaranteeState(declared),
    }));
}

function guaranteeState({ transfert, garanties }: TransfertDeclare): FicheTransfer['guaranteeState'] {
  if (garanties.length > 0) return 'given';
  if (sansGarantie(transfert)) return 'none';
  return transfert.garantie.etat === 'a-preciser' ? 'a-preciser' : 'absent';
}

export const hasAnsweredTransfers = ({ transferts }: Fiche): boolean => estRepondue(transferts);
