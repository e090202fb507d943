import { dureesLuLe, reperesDuree } from '../../data/durees.ts';
import { ficheRule } from '../../lint/rule.ts';
import { enVigueur } from '../../model/pays.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import { conservations } from '../conservations.ts';
import { OUTIL } from '../sources.ts';
import { reperesDe } from './activites.ts';
import { candidaturesMelees } from './candidat.ts';
import { estIncertain } from './reperes.ts';

/** More would be a list to read, not a proposal. */
const LIMITE = 4;

export const reperePossible = ficheRule({
  id: 'duree-repere-possible',
  role: 'responsable',
  severity: 'info',
  source: 'usage',
  references: [OUTIL],
  what: 'Une fiche dont l’activité a un repère de durée connu le cite.',
  why: 'Un repère cité permet de comparer les durées de la fiche avec le texte, et de le refaire quand le texte change.',
  messages: {
    default:
      'La fiche {ref} ne cite aucun repère de durée. Son activité en a peut-être un : {reperes} (données du {date}).',
  },
  repair: 'Ajoutez `repere` aux conservations qu’il concerne, ou `justification` si aucun ne convient.',
  reads: ['nom', 'finalites[].libelle', 'donnees[].conservation[].repere'],
  check(fiche, { today, report }) {
    const toutes = conservations(fiche).map(({ conservation }) => conservation);
    const premiere = toutes[0];
    const regle = toutes.some(
      ({ repere, justification }) => repere.etat !== 'absente' || justification.etat !== 'absente',
    );
    // Two years for applicants: the rule that says so names the two references.
    if (!premiere || regle || candidaturesMelees(fiche, today).length > 0) return;
    const proposes = reperesDe(activite(fiche))
      .flatMap((id) => reperesDuree.entree(id) ?? [])
      .filter((repere) => enVigueur(repere, today))
      .slice(0, LIMITE);
    if (proposes.length === 0) return;
    const reperes = proposes
      .map((repere) => `\`${repere.id}\`${estIncertain(repere) ? ' (non vérifié)' : ''}`)
      .join(', ');
    report({ at: premiere.repere, data: { ref: fiche.ref, reperes, date: dureesLuLe } });
  },
  examples: {
    bad: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom, prénom, adresse\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression }',
    },
    good: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom, prénom, adresse\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression, repere: paie }',
    },
  },
});

const activite = ({ nom, finalites }: FicheResponsable): string =>
  [nom, ...elements(finalites).map(({ libelle }) => libelle)]
    .flatMap((reponse) => valeur(reponse) ?? [])
    .join(' ; ');
