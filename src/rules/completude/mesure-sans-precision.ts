import { typesMesure } from '../../data/vocabulaire.ts';
import { ficheRule } from '../../lint/rule.ts';
import { estAbsente, valeur } from '../../model/reponse.ts';
import type { Mesure, Partage } from '../../register/partage.ts';
import { CNIL_MODELE_ODS, CNIL_MODELE_WORD } from '../sources.ts';

export const mesureSansPrecision = ficheRule({
  id: 'a30-mesure-sans-precision',
  role: 'toutes',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_MODELE_ODS, CNIL_MODELE_WORD],
  what: 'Chaque mesure de sécurité est décrite.',
  why: 'Les modèles de la CNIL demandent de décrire chaque mesure cochée : le type seul ne dit pas ce qui est fait.',
  messages: {
    default: 'La mesure « {mesure} » de la fiche {ref} n’est pas décrite.',
    vide: 'Une mesure de sécurité de la fiche {ref} n’a ni type ni description.',
  },
  repair: {
    default:
      'Ajoutez `description` : ce qui est fait, par qui ; pour la traçabilité, la nature des traces et leur durée.',
    vide: 'Ajoutez `type` et `description`, ou retirez cet élément.',
  },
  reads: ['mesures_securite[].type', 'mesures_securite[].description'],
  check({ mesures, ref }, { partage, report }) {
    for (const mesure of mesures) {
      if (!estAbsente(mesure.description) || !estAbsente(mesure.socle)) continue;
      const at = mesure.description;
      if (estAbsente(mesure.type)) report({ at, message: 'vide', data: { ref } });
      const label = labelConnu(mesure, partage);
      if (label !== undefined) report({ at, data: { mesure: label, ref } });
    }
  },
  examples: {
    bad: {
      fiche: ['mesures_securite:', '  - { socle: si }', '  - { type: tracabilite }'].join('\n'),
    },
    good: {
      fiche: [
        'mesures_securite:',
        '  - { socle: si }',
        '  - { type: tracabilite, description: "journal des connexions (identifiant, date, heure), gardé six mois" }',
      ].join('\n'),
    },
  },
});

/** The label of a type that names a kind of measure. Words of one’s own describe themselves. */
function labelConnu({ type }: Mesure, { vocabulaire }: Partage): string | undefined {
  const ecrit = valeur(type);
  if (ecrit === undefined) return undefined;
  return typesMesure.entree(ecrit)?.label ?? vocabulaire.mesures.get(ecrit);
}
