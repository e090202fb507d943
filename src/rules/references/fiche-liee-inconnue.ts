import { registreRule } from '../../lint/rule.ts';
import type { Origine } from '../../model/origine.ts';
import { elements, entrees, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { FORME } from '../sources.ts';

export const ficheLieeInconnue = registreRule({
  id: 'fiche-liee-inconnue',
  severity: 'warning',
  source: 'structure',
  references: [FORME],
  what: 'Chaque fiche liée existe dans le registre.',
  why: 'Un renvoi vers une fiche qui n’existe pas est une faute de frappe, ou la trace d’une fiche supprimée.',
  messages: {
    default: 'La fiche {ref} renvoie à « {liee} », qui n’existe pas.',
    proche: 'La fiche {ref} renvoie à « {liee} », qui n’existe pas : vouliez-vous dire « {proposition} » ?',
  },
  repair: {
    default:
      'Corrigez la référence ou retirez-la de `fiches_liees` ; pour une fiche d’un autre registre, nommez ce registre (« Artemis, T-001 »).',
    proche: 'Écrivez `{proposition}`.',
  },
  reads: ['reference', 'fiches_liees'],
  extract: liens,
  check(faits, { partage, lacunaire, report }) {
    if (lacunaire) return;
    const connues = new Map(
      [...faits.flatMap(({ fait }) => referenceDe(fait) ?? []), ...listees(partage)].map((une) => [
        serrer(une),
        une,
      ]),
    );
    const exactes = new Set(connues.values());
    for (const { ref, fait } of faits) {
      for (const { valeur: liee, origine } of lieesDe(fait)) {
        const proposition = connues.get(serrer(liee));
        if (exactes.has(liee) || !REFERENCE.test(liee)) continue;
        if (proposition) report({ at: origine, message: 'proche', data: { ref, liee, proposition } });
        else report({ at: origine, data: { ref, liee } });
      }
    }
  },
  examples: {
    bad: { fiche: 'fiches_liees: [T-010]' },
    good: { fiche: 'fiches_liees: [ST-001]' },
  },
});

/** Words, such as « Artemis, T-001 », name a fiche of another register. */
const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

const serrer = (reference: string) => reference.toLowerCase().replace(/[^a-z0-9]/g, '');

/** An activity of the list may not have its fiche yet. */
function listees({ registre }: Partage): string[] {
  const lignes = registre ? elements(registre.liste) : [];
  return lignes.flatMap(({ reference }) => valeur(reference) ?? []);
}

/** The reference of a fiche, with the links to others when it has some. */
type Liens =
  | string
  | undefined
  | {
      readonly reference: string | undefined;
      readonly liees: readonly { readonly valeur: string; readonly origine: Origine }[];
    };

function liens({ reference, fiches_liees }: Fiche): Liens {
  const liees = entrees(fiches_liees);
  return liees.length === 0 ? valeur(reference) : { reference: valeur(reference), liees };
}

const referenceDe = (liens: Liens) => (typeof liens === 'object' ? liens.reference : liens);
const lieesDe = (liens: Liens) => (typeof liens === 'object' ? liens.liees : []);
