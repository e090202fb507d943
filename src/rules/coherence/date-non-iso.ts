import { writeValue } from '../../lint/mend/write-value.ts';
import { registreRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';
import { CHAMPS_DATES, datesARevoir, datesDeForme, estDeForme } from './dates.ts';

export const dateNonIso = registreRule({
  id: 'date-non-iso',
  severity: 'info',
  source: 'structure',
  references: [FORME],
  what: 'Les dates s’écrivent AAAA-MM-JJ.',
  why: 'Une seule écriture se trie, se compare et ne laisse aucun doute entre le jour et le mois.',
  messages: { default: 'La date « {valeur} » se lit {iso} : écrivez-la ainsi.' },
  repair: 'Écrivez `{iso}`.',
  fix: { default: { title: 'Écrire `{iso}`', safe: true, edits: writeValue('{iso}') } },
  reads: CHAMPS_DATES,
  notices: estDeForme('lisible'),
  extract: datesARevoir,
  check(faits, { partage, report }) {
    for (const { date, origine } of datesDeForme('lisible', faits, partage)) {
      report({ at: origine, data: { valeur: date.texte.trim(), iso: date.iso } });
    }
  },
  examples: {
    bad: { fiche: 'date_creation: 26/01/2026' },
    good: { fiche: 'date_creation: 2026-01-26' },
  },
});
