import { textsOf } from '../answers.ts';
import type { Requirement } from '../change.ts';
import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

/** What the new basis asks, beside its justification. */
const TOWARDS: Readonly<Record<string, Requirement>> = {
  consentement: REQUIREMENTS.recueillirConsentement,
  'interet-legitime': REQUIREMENTS.peserInteret,
  'obligation-legale': REQUIREMENTS.nommerTexte,
  'mission-interet-public': REQUIREMENTS.nommerTexte,
};

export const baseLegaleModifiee = changeKind({
  id: 'base-legale-modifiee',
  level: 'majeur',
  what: 'Une finalité change de base légale.',
  why: 'La base légale décide des droits des personnes. Elle se choisit avant de commencer ; en changer ensuite se justifie.',
  requires: [REQUIREMENTS.justifierBase, REQUIREMENTS.mentionFinalites, REQUIREMENTS.mentionDroits],
  paths: ['finalites[].base_legale', 'base_legale'],
  operations: ['modifie'],
  also({ before, after }) {
    const [left, reached] = [textsOf(before), textsOf(after)];
    const leaves = left.includes('consentement') && !reached.includes('consentement');
    const gained = reached.filter((base) => !left.includes(base)).flatMap((base) => TOWARDS[base] ?? []);
    return [...(leaves ? [REQUIREMENTS.quitterConsentement] : []), ...gained];
  },
  examples: {
    before: {
      fiche: 'finalites:\n  - libelle: Envoyer la lettre d’information\n    base_legale: consentement',
    },
    after: {
      fiche: 'finalites:\n  - libelle: Envoyer la lettre d’information\n    base_legale: interet-legitime',
    },
  },
});
