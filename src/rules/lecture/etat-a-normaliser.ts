import { writeValue } from '../../lint/mend/write-value.ts';
import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const etatANormaliser = lectureRule({
  id: 'etat-a-normaliser',
  code: 'etat-a-normaliser',
  severity: 'info',
  source: 'structure',
  references: [FORME],
  what: 'Les mots « aucun » et « a-preciser » s’écrivent comme le modèle.',
  why: 'Le registre distingue trois états ; une seule écriture évite qu’un état passe pour un texte.',
  messages: { default: '« {valeur} » se lit `{mot}` : écrivez-le ainsi.' },
  repair: 'Écrivez `{mot}`.',
  fix: { default: { title: 'Écrire `{mot}`', safe: true, edits: writeValue('{mot}') } },
  examples: {
    bad: { fiche: 'transferts: néant' },
    good: { fiche: 'transferts: aucun' },
  },
});
