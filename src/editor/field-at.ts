import { type Champ, champSous, decrire } from '../model/champs.ts';
import type { Pointeur } from '../model/origine.ts';
import { proposDe } from '../schema/propos.ts';

export interface Field {
  readonly champ: Champ<unknown>;
  /** The words it draws from, which a list passes on to its elements. */
  readonly vocabulaire: NonNullable<ReturnType<typeof decrire>['propos']>['vocabulaire'];
}

/** The field that a pointer means: the nearest with a title; for a bare text, the key it stands for. */
export function fieldAt(schema: Champ<unknown>, pointeur: Pointeur): Field | undefined {
  let champ: Champ<unknown> | undefined = schema;
  let titled: Champ<unknown> | undefined;
  for (const pas of pointeur) {
    champ = champ && champSous(champ, pas);
    if (!champ) return undefined;
    if (proposDe(champ)) titled = champ;
  }
  const { lecture } = decrire(champ);
  const short = lecture.forme === 'objet' && lecture.raccourci !== undefined && !decrire(champ).propos;
  const found = short ? lecture.champs[lecture.raccourci!]! : titled;
  return found && { champ: found, vocabulaire: decrire(found).propos?.vocabulaire };
}
