import { registreRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';
import { CHAMPS_DATES, datesARevoir, datesDeForme, estDeForme } from './dates.ts';

export const dateAmbigue = registreRule({
  id: 'date-ambigue',
  severity: 'warning',
  source: 'structure',
  references: [FORME],
  what: 'Aucune date ne peut se lire de deux façons.',
  why: 'Quand le jour et le mois peuvent s’échanger, un tableur ou un lecteur choisit à votre place : la date change sans que personne le voie.',
  messages: { default: 'La date « {valeur} » peut se lire {iso1} ou {iso2}.' },
  repair: 'Vérifiez laquelle est la bonne, puis écrivez `{iso1}` ou `{iso2}`.',
  reads: CHAMPS_DATES,
  notices: estDeForme('ambigue'),
  extract: datesARevoir,
  check(faits, { partage, report }) {
    for (const { date, origine } of datesDeForme('ambigue', faits, partage)) {
      const [iso1, iso2] = date.lectures;
      report({ at: origine, data: { valeur: date.texte.trim(), iso1, iso2 } });
    }
  },
  examples: {
    bad: { fiche: 'date_creation: 05/02/2026' },
    good: { fiche: 'date_creation: 2026-02-05' },
  },
});
