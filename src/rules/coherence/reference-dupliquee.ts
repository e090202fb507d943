import { type Fact, registreRule } from '../../lint/rule.ts';
import type { Origine } from '../../model/origine.ts';
import { valeur } from '../../model/reponse.ts';
import { FORME } from '../sources.ts';

export const referenceDupliquee = registreRule({
  id: 'reference-dupliquee',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Chaque fiche a sa référence, quelles que soient les majuscules.',
  why: 'Une référence désigne une fiche pour toujours et nomme les documents produits : deux fiches au même nom s’écraseraient.',
  messages: { default: 'La référence {ref} est utilisée {n} fois.' },
  repair: 'Donnez à l’une des fiches une `reference` qui n’a jamais servi.',
  reads: ['reference'],
  extract: ({ reference }) => valeur(reference),
  check(faits, { report }) {
    const groupes = new Map<string, Fact<string | undefined>[]>();
    for (const un of faits) {
      const cle = un.fait?.toLowerCase();
      if (cle === undefined) continue;
      const groupe = groupes.get(cle);
      if (groupe) groupe.push(un);
      else groupes.set(cle, [un]);
    }
    for (const groupe of groupes.values()) {
      if (groupe.length === 1) continue;
      const related = groupe.slice(0, -1).map(placeDe);
      const derniere = groupe.at(-1)!;
      report({ at: placeDe(derniere), data: { ref: derniere.fait!, n: groupe.length }, related });
    }
  },
  examples: {
    bad: { fiche: 'reference: st-001' },
    good: { fiche: 'reference: T-002' },
  },
});

const placeDe = ({ fichier }: Fact<unknown>): Origine => ({ fichier, pointeur: ['reference'] });
