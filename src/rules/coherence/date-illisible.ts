import { registreRule } from '../../lint/rule.ts';
import { mots } from '../../model/lexique.ts';
import { extrait } from '../extrait.ts';
import { FORME } from '../sources.ts';
import { CHAMPS_DATES, datesARevoir, datesDeForme, estDeForme } from './dates.ts';

export const dateIllisible = registreRule({
  id: 'date-illisible',
  severity: 'error',
  severities: { incomplete: 'warning' },
  source: 'structure',
  references: [FORME],
  what: 'Toutes les dates se lisent.',
  why: 'Une date qui ne se lit pas ne peut être ni comparée, ni imprimée, ni servir à compter une durée.',
  messages: {
    default: 'La date « {valeur} » n’est pas lisible : utilisez AAAA-MM-JJ.',
    incomplete: 'La date « {valeur} » n’a pas de jour : utilisez AAAA-MM-JJ.',
  },
  repair:
    'Écrivez l’année, le mois et le jour, par exemple `2026-03-15`, ou `a-preciser` si la date n’est pas connue.',
  reads: CHAMPS_DATES,
  notices: estDeForme('illisible'),
  extract: datesARevoir,
  check(faits, { partage, report }) {
    for (const { date, origine } of datesDeForme('illisible', faits, partage)) {
      const message = estSansJour(date.texte) ? 'incomplete' : 'default';
      report({ at: origine, message, data: { valeur: extrait(date.texte) } });
    }
  },
  examples: {
    bad: { fiche: 'date_creation: "2026-02-30"' },
    good: { fiche: 'date_creation: 2026-02-28' },
  },
});

/** « 2018 », « 05/2018 », « 2018-05 », « mai 2018 »: a year, and at most a month. */
function estSansJour(texte: string): boolean {
  const suite = mots(texte);
  const annees = suite.filter(({ mot }) => /^(?:19|20)\d\d$/.test(mot));
  const autres = suite.filter(({ mot }) => /^(?:\d{1,2}|[a-z]{3,9})$/.test(mot));
  return annees.length === 1 && autres.length <= 1 && suite.length === 1 + autres.length;
}
