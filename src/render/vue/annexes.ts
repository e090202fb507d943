import { catalogue } from '../../data/catalogue.ts';
import { reperesDuree } from '../../data/durees.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { VueFiche } from './fiche.ts';
import { PUIS } from './lignes.ts';

/** A finding that a comment of the register accepts, with the reason it gives. */
export interface Ecart {
  /** The reference of the fiche; the file, for what the fiches share. */
  readonly reference: string;
  readonly regle: string;
  readonly motif: string;
  /** The last day it holds, AAAA-MM-JJ; empty when it has none. */
  readonly echeance: string;
}

/** What ends the book. */
export interface VueAnnexes {
  /** Deviations and reviews are shown to this reader. */
  readonly suivi: boolean;
  readonly ecarts: readonly Ecart[];
  readonly revues: readonly {
    readonly reference: string;
    readonly nom: string;
    readonly date: string;
    readonly par: string;
  }[];
  /** The texts and models that the book follows. */
  readonly sources: readonly { readonly titre: string; readonly lien: string; readonly lecture: string }[];
  /** The retention references that fiches cite. */
  readonly reperes: readonly {
    readonly activite: string;
    readonly fondement: string;
    readonly sources: string;
    readonly fiches: string;
  }[];
  readonly chapitres: readonly { readonly ancre: string; readonly titre: string }[];
}

const CHAPITRES = {
  ecarts: { ancre: 'annexe-ecarts', titre: 'Écarts acceptés' },
  revues: { ancre: 'annexe-revues', titre: 'Revues' },
  sources: { ancre: 'annexe-sources', titre: 'Sources' },
};

/** The annexes of a book; without `ecarts`, its reader is told neither of them nor of reviews. */
export function vueAnnexes(
  fiches: readonly Fiche[],
  vues: readonly VueFiche[],
  ecarts: readonly Ecart[] | undefined,
): VueAnnexes {
  const { sources, ...suivi } = CHAPITRES;
  const responsable = fiches.some(({ role }) => role === 'responsable');
  return {
    suivi: ecarts !== undefined,
    ecarts: ecarts ?? [],
    revues: vues.map(({ reference, nom, revue }) => ({ reference, nom, ...revue })),
    sources: sourcesDe('vocabulaire', responsable ? ['RGPD', 'WORD', 'ODS'] : ['RGPD']),
    reperes: reperesCites(fiches),
    chapitres: ecarts === undefined ? [sources] : [...Object.values(suivi), sources],
  };
}

function sourcesDe(fichier: string, codes: readonly string[]) {
  const connues = catalogue.find(({ id }) => id === fichier)?.sources ?? [];
  return codes
    .flatMap((code) => connues.find((source) => source.code === code) ?? [])
    .map(({ titre, url = '', lecture = '' }) => ({ titre, lien: url, lecture }));
}

function reperesCites(fiches: readonly Fiche[]): VueAnnexes['reperes'] {
  const citations = new Map<string, Set<string>>();
  for (const fiche of fiches) {
    for (const { conservation } of [...elements(fiche.donnees), ...elements(fiche.donnees_sensibles)]) {
      for (const { repere } of elements(conservation)) {
        const id = valeur(repere);
        if (id !== undefined) citations.set(id, (citations.get(id) ?? new Set()).add(fiche.ref));
      }
    }
  }
  return reperesDuree.entrees.flatMap(({ id, activite, fondement = '', sources }) => {
    const citantes = citations.get(id);
    if (!citantes) return [];
    const titres = sourcesDe('durees', sources).map(({ titre }) => titre);
    return [{ activite, fondement, sources: titres.join(PUIS), fiches: [...citantes].sort().join(', ') }];
  });
}
