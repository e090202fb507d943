import { jsonText } from '../json-text.ts';
import type { StatusReport } from './report.ts';

/** For programs. The shape is a contract: `schemaVersion` changes when a field changes meaning or goes. */
export function json({ version, today, commit, registers }: StatusReport): string {
  const document = {
    schemaVersion: 1,
    tool: { name: 'registre', version },
    today,
    ...(commit ? { commit: commit.short, commitDay: commit.day } : {}),
    registers: registers.map(({ name, folder, status }) => ({
      ...(name === undefined ? {} : { name }),
      folder: folder || '.',
      fiches: status.fiches.map(({ ref, role, statut, aPreciser }) => ({
        reference: ref,
        role,
        status: statut ?? null,
        toSpecify: aPreciser,
      })),
      unreadable: status.unreadable,
      gaps: status.gaps.map(({ section, title, counts }) => ({ section, title, ...counts })),
      accepted: status.accepted,
      reviewMonths: status.reviewMonths,
      reviews: status.reviews.map(({ ref, last, ...review }) => {
        return { reference: ref, ...review, last: last ?? null };
      }),
      transfers: status.transfers.map(({ ref, recipient, ...transfer }) => {
        return { reference: ref, recipient: recipient ?? null, ...transfer };
      }),
      transfersUnanswered: status.transfersUnanswered,
      dpias: status.dpias.map(({ ref, state }) => ({ reference: ref, state })),
      deadlines: status.deadlines.map(({ ref, ...deadline }) => ({ reference: ref, ...deadline })),
    })),
  };
  return jsonText(document);
}
