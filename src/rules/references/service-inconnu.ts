import { writeValue } from '../../lint/mend/write-value.ts';
import { ficheRule } from '../../lint/rule.ts';
import { elements, valeur } from '../../model/reponse.ts';
import { FORME } from '../sources.ts';
import { estIdentifiant, estLisible, hesiteEntre, serviceProche } from './annuaire.ts';
import { suggestions } from './suggestions.ts';

export const serviceInconnu = ficheRule({
  id: 'service-inconnu',
  role: 'toutes',
  severity: 'warning',
  source: 'structure',
  references: [FORME],
  what: 'Un service cité par identifiant est défini dans `registre.yaml`.',
  why: 'Un service se nomme aussi en toutes lettres : un identifiant mal écrit passerait pour un nom et s’imprimerait tel quel.',
  messages: {
    proche: 'Le service « {id} » cité par {ref} n’existe pas : vouliez-vous dire « {proposition} » ?',
    acteur: '« {id} », cité comme service par {ref}, est un acteur extérieur.',
  },
  repair: {
    proche:
      'Écrivez `{proposition}`, définissez le service sous `services` dans `registre.yaml`, ou nommez-le en toutes lettres.',
    acteur: 'Écrivez `acteur: {id}` à la place de `service: {id}`.',
  },
  fix: { proche: { title: 'Écrire `{proposition}`', safe: false, edits: writeValue('{proposition}') } },
  reads: ['service', 'destinataires[].service'],
  notices: (texte, chemin, { services }) =>
    SERVICE.has(chemin) && !services.has(texte) && estIdentifiant(texte),
  check(fiche, { partage, report }) {
    if (!estLisible(partage, 'services')) return;
    const { ref } = fiche;
    const suggerer = suggestions();
    for (const at of [fiche.service, ...elements(fiche.destinataires).map(({ service }) => service)]) {
      const id = valeur(at);
      if (id === undefined || partage.services.has(id) || !estIdentifiant(id)) continue;
      const proposition = suggerer(() => serviceProche(id, partage));
      if (partage.acteurs.has(id)) report({ at, message: 'acteur', data: { id, ref } });
      else if (proposition)
        report({
          at,
          message: 'proche',
          data: { id, ref, proposition },
          doubt: hesiteEntre(id, partage.services),
        });
    }
  },
  examples: {
    bad: { fiche: 'service: ressource-humaine' },
    good: { fiche: 'service: ressources-humaines' },
  },
});

const SERVICE = new Set(['service', 'destinataires[].service']);
