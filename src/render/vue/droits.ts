import { droits } from '../../data/vocabulaire.ts';
import type { Fiche } from '../../register/fiche.ts';
import { detail, question } from './etat.ts';

/** How persons are informed. */
export interface VueInformation {
  readonly etat: string;
  readonly support: string;
  readonly lien: string;
}

/** The rights that apply, and where to exercise them. */
export interface VueDroits {
  readonly etat: string;
  readonly exercice: string;
  readonly applicables: readonly { readonly label: string; readonly article: string }[];
  readonly etat_applicables: string;
}

export interface VueDecisionAutomatisee {
  readonly etat: string;
  readonly description: string;
  readonly base: string;
  readonly intervention_humaine: string;
}

export function vueInformation({ information }: Fiche): VueInformation {
  const donnee = information.etat === 'donnee' ? information.valeur : undefined;
  return {
    etat: question(information, () => ''),
    support: question(donnee?.support),
    lien: detail(donnee?.lien),
  };
}

export function vueDroits({ droits: reponse }: Fiche): VueDroits {
  const donnee = reponse.etat === 'donnee' ? reponse.valeur : undefined;
  const { applicables } = donnee ?? {};
  return {
    etat: question(reponse, () => ''),
    exercice: question(donnee?.exercice),
    applicables:
      applicables?.etat === 'donnee' ? applicables.valeur.map((droit) => vueDroit(detail(droit))) : [],
    etat_applicables: question(applicables, () => ''),
  };
}

function vueDroit(id: string) {
  const connu = droits.entree(id);
  return { label: connu?.label ?? id, article: connu?.article ?? '' };
}

const CAS_ARTICLE_22 = {
  'art22-2-a': 'article 22(2)(a)',
  'art22-2-b': 'article 22(2)(b)',
  'art22-2-c': 'article 22(2)(c)',
};

export function vueDecisionAutomatisee({ decision_automatisee: reponse }: Fiche): VueDecisionAutomatisee {
  const donnee = reponse.etat === 'donnee' ? reponse.valeur : undefined;
  return {
    etat: question(reponse, () => '', { aucun: 'aucune' }),
    description: question(donnee?.description),
    base: question(donnee?.base, (base) => CAS_ARTICLE_22[base]),
    intervention_humaine: question(donnee?.intervention_humaine),
  };
}
