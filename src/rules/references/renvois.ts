import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Liste } from './cibles.ts';

/** A place that names an element of a list. `libre`: words are accepted there too. */
export interface Renvoi {
  readonly at: Reponse<string>;
  readonly liste: Liste;
  readonly libre: boolean;
}

/** Every place of a fiche that names one of its purposes, categories of persons or data. */
export function renvois(fiche: Fiche): Renvoi[] {
  const donnees = [...elements(fiche.donnees), ...elements(fiche.donnees_sensibles)];
  const propres = donnees.flatMap(({ conservation }) => elements(conservation));
  const conservations = new Set([...elements(fiche.conservation), ...propres]);
  const conjoints = elements(fiche.responsables_conjoints);
  return [
    ...[...donnees, ...conservations].flatMap(({ finalites, personnes }) => [
      ...vers('finalites', finalites),
      ...vers('personnes', personnes),
    ]),
    ...conjoints.flatMap(({ finalites }) => vers('finalites', finalites)),
    ...elements(fiche.operations).flatMap(({ finalite, personnes, donnees: traitees }) => [
      { at: finalite, liste: 'finalites' as const, libre: true },
      ...vers('personnes', personnes, { libre: true }),
      ...vers('donnees', traitees, { libre: true }),
    ]),
    ...elements(fiche.flux).flatMap((flux) => vers('donnees', flux.donnees, { libre: true })),
  ];
}

function vers(liste: Liste, reponse: Reponse<readonly Reponse<string>[]>, { libre = false } = {}): Renvoi[] {
  return (valeur(reponse) ?? []).map((at) => ({ at, liste, libre }));
}
