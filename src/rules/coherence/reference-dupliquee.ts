import { registreRule } from '../../lint/rule.ts';
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
  extract: ({ reference }) => ({ reference: valeur(reference), origine: reference.origine }),
  check(faits, { report }) {
    const groupes = new Map<string, (typeof faits)[number]['fait'][]>();
    for (const { fait } of faits) {
      const cle = fait.reference?.toLowerCase();
      if (cle !== undefined) groupes.set(cle, [...(groupes.get(cle) ?? []), fait]);
    }
    for (const groupe of groupes.values()) {
      const derniere = groupe.at(-1)!;
      if (groupe.length === 1) continue;
      const related = groupe.slice(0, -1).map(({ origine }) => origine);
      report({ at: derniere.origine, data: { ref: derniere.reference!, n: groupe.length }, related });
    }
  },
  examples: {
    bad: { fiche: 'reference: st-001' },
    good: { fiche: 'reference: T-002' },
  },
});
