import { criteresAipd, typesExemptes, typesRequis } from '../../data/aipd.ts';
import type { Fiche } from '../../register/fiche.ts';
import { dateIso } from './dates.ts';
import { detail, question } from './etat.ts';
import { libelle } from './libelles.ts';

/** The decision about the impact assessment, as someone wrote it: nothing here is deduced. */
export interface VueAipd {
  /** The word that stands for the whole answer; empty when it is given. */
  readonly etat: string;
  readonly statut: string;
  readonly exemption: string;
  readonly type: string;
  readonly criteres: readonly string[];
  readonly etat_criteres: string;
  readonly motif: string;
  readonly date: string;
  readonly avis_dpo: string;
  readonly lien: string;
}

const STATUTS = {
  requise: 'Requise',
  realisee: 'Réalisée',
  'en-cours': 'En cours',
  'non-requise': 'Non requise',
};

export function vueAipd({ aipd }: Fiche): VueAipd {
  const donnee = aipd.etat === 'donnee' ? aipd.valeur : undefined;
  const { criteres } = donnee ?? {};
  return {
    etat: question(aipd, () => ''),
    statut: question(donnee?.statut, (statut) => STATUTS[statut]),
    exemption: detail(donnee?.exemption, (id) => libelle(typesExemptes.entrees, id)),
    type: detail(donnee?.type, (id) => libelle(typesRequis.entrees, id)),
    criteres:
      criteres?.etat === 'donnee' ? criteres.valeur.map((critere) => detail(critere, nomDuCritere)) : [],
    etat_criteres: detail(criteres, () => ''),
    motif: detail(donnee?.motif),
    date: detail(donnee?.date, dateIso),
    avis_dpo: detail(donnee?.avis_dpo),
    lien: detail(donnee?.lien),
  };
}

const nomDuCritere = (id: string) => libelle(criteresAipd.entrees, id);
