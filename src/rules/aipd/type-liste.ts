import { ficheRule } from '../../lint/rule.ts';
import { extrait } from '../extrait.ts';
import { rgpd } from '../sources.ts';
import { estOuverte, INTITULES, typesRencontres } from './constats.ts';
import { aipdDe, typeDeclare } from './decision.ts';
import { typeEvoque } from './indices.ts';
import { LISTE_REQUISE } from './textes.ts';

export const aipdTypeListe = ficheRule({
  id: 'aipd-type-liste',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [LISTE_REQUISE, rgpd('35(4)')],
  what: 'Une activité de l’un des quatorze types de la liste de la CNIL a son AIPD, ou dit pourquoi elle n’en est pas.',
  why: 'La CNIL a publié la liste des types de traitements pour lesquels une AIPD est requise. Le rapprochement est fait sur les mots : à une personne de dire si l’activité en est.',
  messages: {
    default: '« {texte} » ({ref}) semble correspondre au type « {type} » (`{id}`), soumis à AIPD.',
    declare: 'La fiche {ref} se range dans le type « {type} », soumis à AIPD, sans prévoir d’AIPD.',
  },
  repair: {
    default:
      'Faites l’AIPD et écrivez `aipd: { statut: en-cours, type: {id} }` ; si l’activité n’est pas de ce type, écrivez `statut: non-requise` avec `motif` et `avis_dpo`.',
    declare:
      'Faites l’AIPD et passez `aipd.statut` à `requise`, `en-cours` ou `realisee` ; sinon, retirez `type`.',
  },
  reads: [
    'nom',
    'finalites[].libelle',
    'aipd.type',
    'aipd.statut',
    'aipd.motif',
    'aipd.avis_dpo',
    'registre.dpo',
  ],
  notices: (texte, chemin) =>
    chemin === 'aipd.type' || (INTITULES.has(chemin) && typeEvoque(texte) !== undefined),
  check(fiche, { partage, report }) {
    const { ref } = fiche;
    const declare = typeDeclare(fiche);
    const aipd = aipdDe(fiche);
    if (declare && aipd && estOuverte(fiche, partage)) {
      report({ at: aipd.type, message: 'declare', data: { ref, type: declare.label } });
    }
    for (const { type, texte, origine } of typesRencontres(fiche, partage)) {
      report({
        at: origine,
        message: 'default',
        data: { ref, texte: extrait(texte), type: type.label, id: type.id },
      });
    }
  },
  examples: {
    bad: {
      sans: ['aipd'],
      fiche: `finalites:
  - { libelle: Repérer les salariés à haut potentiel, base_legale: interet-legitime, interet: préparer les promotions }
`,
    },
    good: {
      fiche: `finalites:
  - { libelle: Repérer les salariés à haut potentiel, base_legale: interet-legitime, interet: préparer les promotions }
aipd: { statut: realisee, type: profils-rh, date: 2026-02-10, avis_dpo: favorable }
`,
    },
  },
});
