import { type RepereDuree, reperesDuree } from '../../data/durees.ts';
import { comparerDurees, type Duree, lireDuree } from '../../model/duree.ts';
import { enVigueur } from '../../model/pays.ts';
import { type Difference, elementIn } from '../difference.ts';
import { lengthOf } from '../durations.ts';
import { text } from '../element.ts';
import { lowered } from '../level.ts';
import type { Policy } from './policy.ts';

export const repereTenu: Policy = {
  id: 'repere-tenu',
  what: 'Une durée allongée qui reste dans le repère que la fiche cite : un niveau de moins.',
  judge({ kind, level, difference, scope: { today } }) {
    if (kind !== 'duree-allongee') return undefined;
    const repere = citedReference(difference, today);
    const length = lengthOf(difference.after);
    const stage = difference.path.endsWith('archivage.duree') ? repere?.archivage : repere?.baseActive;
    const ceiling = stage?.max ? figureOf(stage.duree) : undefined;
    if (!repere || !stage || !ceiling || !length || length === 'sans fin') return undefined;
    const within = (comparerDurees(length, ceiling) ?? 1) <= 0;
    return within
      ? { to: lowered(level), reason: `dans le repère « ${repere.id} » (${stage.texte})` }
      : undefined;
  },
};

const LISTS = ['donnees[].conservation', 'donnees_sensibles[].conservation', 'conservation'];

/** A reference that is certain and in force; others inform, they lower nothing. */
function citedReference(difference: Difference, today: string): RepereDuree | undefined {
  const retention = LISTS.map((list) => elementIn(difference, list)).find((one) => one !== undefined);
  const id = retention && text(retention, 'repere');
  const repere = reperesDuree.entree(id);
  const certain = repere?.fiabilite === 'lu' || repere?.fiabilite === 'sec';
  return repere && certain && enVigueur(repere, today) ? repere : undefined;
}

function figureOf(iso: string | undefined): Duree | undefined {
  const read = iso === undefined ? undefined : lireDuree(iso);
  return read?.forme === 'chiffree' ? read.duree : undefined;
}
