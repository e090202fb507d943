import type { Adequation } from '../../data/pays.ts';
import { paysDe, type Situation, situerOrganisation, situerPays } from '../../model/pays.ts';
import { CalendarDay, plainText } from '../templating/values.ts';
import { joindre, PUIS, SOIT } from './lignes.ts';

/** Where a transfer goes, as the fiche writes it. */
interface Vers {
  readonly pays: string;
  readonly organisation: string;
}

/**
 * The adequacy decision that was in force that day, with its end and the part of the recipients it is for; empty
 * when our data hold none, or one that only covers those who joined a scheme: that scheme is a guarantee of its own.
 */
export function decisionDAdequation({ pays, organisation }: Vers, jour: string): string {
  const lieu = paysDe(pays);
  const situation = lieu ? situerPays(lieu, jour) : situerOrganisation(organisation, jour);
  return dire(situation);
}

function dire(situation: Situation): string {
  if (situation.forme !== 'adequat' || situation.decision.garantie) return '';
  const { decision, modifications = '', valableJusquAu } = situation.decision;
  const fin = valableJusquAu && `valable jusqu’au ${plainText(new CalendarDay(valableJusquAu, 'court'))}`;
  const texte = joindre([`décision d’adéquation ${decision}`, modifications, fin ?? '']);
  return joindre([texte, porteeDe(situation.decision)], PUIS);
}

function porteeDe({ condition, portee }: Adequation): string {
  return condition ? joindre(['portée', portee], SOIT) : '';
}
