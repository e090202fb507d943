import { ficheRule } from '../../lint/rule.ts';
import { isoDe } from '../../model/date.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import { FORME } from '../sources.ts';

export const dateFinAnterieure = ficheRule({
  id: 'date-fin-anterieure',
  role: 'toutes',
  severity: 'warning',
  source: 'structure',
  references: [FORME],
  what: 'La fin d’un traitement ou d’un contrat ne précède pas son début.',
  why: 'L’une des deux dates est fausse : on ne sait plus quand le traitement ou le contrat s’applique.',
  messages: {
    traitement: 'La fin du traitement ({fin}) précède son début ({debut}) dans la fiche {ref}.',
    contrat: 'La fin du contrat ({fin}) précède sa date ({debut}) dans la fiche {ref}.',
  },
  repair: {
    traitement: 'Corrigez `date_debut` ou `date_fin`.',
    contrat: 'Corrigez `date` ou `fin` du contrat.',
  },
  reads: [
    'date_debut',
    'date_fin',
    'destinataires[].contrat.date',
    'destinataires[].contrat.fin',
    'clients[].contrat.date',
    'clients[].contrat.fin',
    'sous_traitants_ulterieurs[].contrat.date',
    'sous_traitants_ulterieurs[].contrat.fin',
  ],
  check(fiche, { report }) {
    const { ref } = fiche;
    const periodes = [
      { message: 'traitement' as const, date: fiche.date_debut, fin: fiche.date_fin },
      ...contrats(fiche).map(({ date, fin }) => ({ message: 'contrat' as const, date, fin })),
    ];
    for (const { message, date, fin } of periodes) {
      const [debutIso, finIso] = [isoDe(valeur(date)), isoDe(valeur(fin))];
      if (!debutIso || !finIso || finIso >= debutIso) continue;
      const data = { ref, debut: debutIso, fin: finIso };
      report({ at: fin, message, data, related: [date.origine] });
    }
  },
  examples: {
    bad: { fiche: 'date_debut: 2026-02-01\ndate_fin: 2025-12-31\nstatut: arrete' },
    good: { fiche: 'date_debut: 2026-02-01\ndate_fin: 2026-10-31\nstatut: arrete' },
  },
});

function contrats(fiche: Fiche) {
  const parties =
    fiche.role === 'responsable'
      ? elements(fiche.destinataires)
      : [
          ...elements(fiche.clients),
          ...elements(fiche.sous_traitants_ulterieurs),
          ...elements(fiche.destinataires),
        ];
  return parties.flatMap(
    ({ contrat }) =>
      valeur<{ date: (typeof fiche)['date_fin']; fin: (typeof fiche)['date_fin'] }>(contrat) ?? [],
  );
}
