import type { Fact } from '../../lint/rule.ts';
import { parObjet, parTexte } from '../../model/memoire.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partie } from '../../register/lire.ts';
import type { Partage } from '../../register/partage.ts';
import { estIdentifiant } from './annuaire.ts';

/** The texts that may be identifiers, part by part: wherever one is written, it is cited. */
export function identifiantsEcrits({ parties }: Fiche): (readonly string[])[] {
  const ecrits: (readonly string[])[] = [];
  for (const partie of parties) {
    const dedans = partie.textes.length === 0 ? RIEN : ecritsDans(partie);
    if (dedans.length > 0) ecrits.push(dedans);
  }
  return ecrits;
}

const RIEN: readonly string[] = [];

/** A part of one text, such as a reference or a date, is worked out sooner than looked up. */
const ecritsDans = (partie: Partie): readonly string[] =>
  partie.textes.length > 1 ? releverEcrits(partie) : ecritSeul(partie.textes[0]?.texte ?? '');

const ecritSeul = parTexte((texte) => (estIdentifiant(texte) ? [texte] : RIEN));

const releverEcrits = parObjet(({ textes }: Partie): readonly string[] => {
  return [...new Set(textes.map(({ texte }) => texte).filter(estIdentifiant))];
});

/** What the fiches and `registre.yaml` cite, all together. */
export function tousCites(faits: readonly Fact<readonly (readonly string[])[]>[], partage: Partage) {
  const tous = new Set([ecritsDans(partage.releve)]);
  for (const { fait } of faits) for (const ecrits of fait) tous.add(ecrits);
  return new Set([...tous].flat());
}
