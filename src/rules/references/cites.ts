import type { Fact } from '../../lint/rule.ts';
import { parObjet } from '../../model/memoire.ts';
import type { Releve } from '../../register/lire.ts';
import type { Partage } from '../../register/partage.ts';
import { estIdentifiant } from './annuaire.ts';

/** The texts that may be identifiers: wherever one is written, it is cited. */
export const identifiantsEcrits = ({ releve }: { readonly releve: Releve }): string[] => ecritsDans(releve);

const ecritsDans = parObjet((releve: Releve): string[] => {
  return [...new Set(releve.textes.map(({ texte }) => texte).filter(estIdentifiant))];
});

/** What the fiches and `registre.yaml` cite, all together. */
export function tousCites(faits: readonly Fact<string[]>[], partage: Partage): Set<string> {
  return new Set([...faits.flatMap(({ fait }) => fait), ...identifiantsEcrits(partage)]);
}
