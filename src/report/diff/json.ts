import { LEVELS } from '../../diff/level.ts';
import { jsonText } from '../json-text.ts';
import { allChanges, type DiffReporter, hiddenChanges } from './report.ts';

/** For programs. The shape is a contract: `schemaVersion` changes when a field changes meaning or goes. */
export const json: DiffReporter = (report) => {
  const changes = allChanges(report);
  const counts = LEVELS.map((level) => [level, changes.filter((change) => change.level === level).length]);
  const document = {
    schemaVersion: 1,
    tool: { name: 'registre', version: report.version },
    today: report.today,
    from: report.from,
    to: report.to,
    summary: {
      changes: changes.length + hiddenChanges(report),
      shown: changes.length,
      ...Object.fromEntries(counts),
      approved: changes.filter(({ approval }) => approval).length,
      unreadable: report.registers.reduce((total, { unreadable }) => total + unreadable.length, 0),
    },
    registers: report.registers,
    notes: report.notes,
    staleApprovals: report.stale,
  };
  return jsonText(document);
};
