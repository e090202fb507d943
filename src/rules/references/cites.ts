import type { Fact } from '../../lint/rule.ts';
import { parObjet } from '../../model/memoire.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partie } from '../../register/lire.ts';
import type { Partage } from '../../register/partage.ts';
import { estIdentifiant } from './annuaire.ts';

/** The texts that may be identifiers, part by part: wherever one is written, it is cited. */
export const identifiantsEcrits = ({ parties }: Fiche): (readonly string[])[] =>
  parties.map(ecritsDans).filter(({ length }) => length > 0);

/** A part of one text, such as a reference or a date, is worked out sooner than looked up. */
const ecritsDans = (partie: Partie): readonly string[] =>
  partie.textes.length > 1 ? releverEcrits(partie) : partie.textes.flatMap(({ texte }) => ecritSeul(texte));

const ecritSeul = (texte: string) => (estIdentifiant(texte) ? [texte] : []);

const releverEcrits = parObjet(({ textes }: Partie): readonly string[] => {
  return [...new Set(textes.map(({ texte }) => texte).filter(estIdentifiant))];
});

/** What the fiches and `registre.yaml` cite, all together. */
export function tousCites(faits: readonly Fact<readonly (readonly string[])[]>[], partage: Partage) {
  const tous = new Set([ecritsDans(partage.releve)]);
  for (const { fait } of faits) for (const ecrits of fait) tous.add(ecrits);
  return new Set([...tous].flat());
}
