import { basesLegales } from '../../data/vocabulaire.ts';
import type { Reponse } from '../../model/reponse.ts';
import type { Fiche, Finalite } from '../../register/fiche.ts';
import { detail, question } from './etat.ts';
import { reconnaitre } from './libelles.ts';
import { joindre, lignes, PUIS, type Souple } from './lignes.ts';

export interface VueFinalite {
  readonly id: string;
  readonly libelle: string;
  /** The label of the legal basis; several are joined. */
  readonly base_legale: string;
  /** « 6(1)(b) » */
  readonly article: string;
  readonly fondement: string;
  readonly interet: string;
  readonly consentement: { readonly recueil: string; readonly preuve: string; readonly retrait: string };
}

/** The purposes, the main one first. */
export function vueFinalites(fiche: Fiche): VueFinalite[] {
  return lignes(fiche.finalites, 'libelle').map(vueFinalite);
}

function vueFinalite(finalite: Souple<Finalite>): VueFinalite {
  const { consentement } = finalite;
  const donne = consentement?.etat === 'donnee' ? consentement.valeur : undefined;
  return {
    id: detail(finalite.id),
    libelle: question(finalite.libelle),
    base_legale: question(finalite.base_legale, (bases) =>
      bases.map((base) => question(base, label)).join(PUIS),
    ),
    article: finalite.base_legale?.etat === 'donnee' ? articles(finalite.base_legale.valeur) : '',
    fondement: detail(finalite.fondement),
    interet: detail(finalite.interet),
    consentement: {
      recueil: donne ? detail(donne.recueil) : detail(consentement, () => ''),
      preuve: detail(donne?.preuve),
      retrait: detail(donne?.retrait),
    },
  };
}

const label = (base: string) => reconnaitre(basesLegales.entrees, base)?.label ?? base;

function articles(bases: readonly Reponse<string>[]): string {
  return joindre(
    bases.map((base) => detail(base, (id) => reconnaitre(basesLegales.entrees, id)?.article ?? '')),
  );
}
