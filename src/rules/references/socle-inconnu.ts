import { writeValue } from '../../lint/mend/write-value.ts';
import { ficheRule } from '../../lint/rule.ts';
import { elements, valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';
import { estLisible, hesiteEntre, proposer } from './annuaire.ts';
import { suggestions } from './suggestions.ts';

export const socleInconnu = ficheRule({
  id: 'socle-inconnu',
  role: 'toutes',
  severity: 'error',
  source: 'structure',
  references: [rgpd('30(1)(g)'), rgpd('30(2)(d)')],
  what: 'Chaque socle de mesures cité par une fiche est défini dans `registre.yaml`.',
  why: 'Les mesures d’un socle qui n’existe pas manquent à la fiche, sans que rien le montre une fois imprimée.',
  messages: {
    default: 'Le socle de mesures « {id} » cité par {ref} n’existe pas.',
    proche:
      'Le socle de mesures « {id} » cité par {ref} n’existe pas : vouliez-vous dire « {proposition} » ?',
  },
  repair: {
    default: 'Définissez ses mesures sous `socles` dans `registre.yaml`, ou décrivez-les ici.',
    proche: 'Écrivez `{proposition}`, ou définissez ce socle sous `socles` dans `registre.yaml`.',
  },
  fix: { proche: { title: 'Écrire `{proposition}`', safe: false, edits: writeValue('{proposition}') } },
  reads: ['mesures_securite[].socle', 'registre.socles'],
  notices: (texte, chemin, { socles }) => chemin === 'mesures_securite[].socle' && !socles.has(texte),
  check(fiche, { partage, report }) {
    if (!estLisible(partage, 'socles')) return;
    const { ref } = fiche;
    const suggerer = suggestions();
    for (const { socle } of elements(fiche.mesures_securite)) {
      const id = valeur(socle);
      if (id === undefined || partage.socles.has(id)) continue;
      const proposition = suggerer(() => proposer(id, partage.socles));
      if (proposition)
        report({
          at: socle,
          message: 'proche',
          data: { id, ref, proposition },
          doubt: hesiteEntre(id, partage.socles),
        });
      else report({ at: socle, data: { id, ref } });
    }
  },
  examples: {
    bad: {
      fiche:
        'mesures_securite:\n  - { socle: prestataires }\n  - { type: controle-acces, description: comptes nominatifs }\n  - { type: controle-sous-traitants, description: audit annuel }',
    },
    good: {
      fiche:
        'mesures_securite:\n  - { socle: si }\n  - { type: controle-acces, description: comptes nominatifs }',
    },
  },
});
