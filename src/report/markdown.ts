import type { Finding } from '../lint/finding.ts';
import { SEVERITIES } from '../lint/levels.ts';
import { groupBy } from '../model/group-by.ts';
import { code, inline, MAX_LENGTH, prose } from './markdown-text.ts';
import { accepted, active, compter, type Report, type Reporter, SEVERITY_WORDS } from './reporter.ts';
import { plainTotals } from './totals.ts';

/**
 * A comment for a merge request, for a lawyer: the summary, a table a file, the reasons and the accepted
 * deviations folded. Forges bound comments: what does not fit is counted, the other formats hold it all.
 */
export const markdown: Reporter = (report) => {
  const parts = [`### Contrôle du registre\n\n${inline(plainTotals(report))}`];
  const room = () => MAX_LENGTH - parts.join('\n\n').length;
  const explained = new Set<string>();
  const findings = active(report.findings);
  let shown = 0;
  for (const list of byFile(findings)) {
    const part = fitting(list, room(), explained);
    if (part.shown === 0) break;
    parts.push(part.text);
    shown += part.shown;
  }
  const left = findings.length - shown;
  if (left > 0)
    parts.push(
      `**${compter(left, 'autre constat ne tient', 'autres constats ne tiennent')} pas dans ce commentaire** : ${code('registre lint')} les donne tous.`,
    );
  return `${[...parts, ...deviations(report, room())].join('\n\n')}\n`;
};

/** The findings file by file, those with the worst ones first: they must fit. */
function byFile(findings: readonly Finding[]): Finding[][] {
  const worst = (list: readonly Finding[]) =>
    Math.min(...list.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return [...groupBy(findings, ({ file }) => file).values()].sort((a, b) => worst(a) - worst(b));
}

const TABLE = '| niveau | ligne | constat | que faire |\n|---|---|---|---|';

/** Of the findings of one file, as many as there is room for. */
function fitting(
  findings: readonly Finding[],
  room: number,
  explained: Set<string>,
): { text: string; shown: number } {
  const [{ fiche, file }] = findings as readonly [Finding];
  const title = `#### ${fiche === undefined ? '' : `${inline(fiche)} — `}${code(file)}`;
  const rows: string[] = [];
  const reasons: string[] = [];
  let length = title.length + TABLE.length + FOLD.length;
  for (const finding of findings) {
    const reason = explained.has(finding.rule) ? undefined : reasonOf(finding);
    length += row(finding).length + (reason?.length ?? 0) + 2;
    if (length > room) break;
    rows.push(row(finding));
    if (reason !== undefined) reasons.push(reason);
    explained.add(finding.rule);
  }
  const text = [title, [TABLE, ...rows].join('\n'), ...(reasons.length > 0 ? [fold(WHY, reasons)] : [])];
  return { text: text.join('\n\n'), shown: rows.length };
}

const row = ({ severity, range, message, repair }: Finding) =>
  `| **${SEVERITY_WORDS[severity].un}** | ${range.start.line} | ${prose(message)} | ${prose(repair)} |`;

const WHY = 'Pourquoi, et d’où viennent ces demandes';

function reasonOf({ rule, why, references }: Finding): string {
  return `- ${code(rule)} : ${prose(why)} Source : ${inline(references.map(({ texte }) => texte).join(' ; '))}.`;
}

function deviations({ findings }: Report, room: number): string[] {
  const list = accepted(findings).map(({ file, range, rule, suppressed }) => {
    const until = suppressed.until ? ` (jusqu’au ${suppressed.until})` : '';
    return `- ${code(`${file}:${range.start.line}`)} ${code(rule)} : ${inline(suppressed.reason)}${until}`;
  });
  if (list.length === 0) return [];
  const part = fold(
    compter(list.length, 'écart accepté, et son motif', 'écarts acceptés, et leurs motifs'),
    list,
  );
  return part.length <= room ? [part] : ['Les écarts acceptés ne tiennent pas dans ce commentaire.'];
}

const FOLD = fold(WHY, []);

function fold(summary: string, lines: readonly string[]): string {
  return [`<details><summary>${summary}</summary>`, lines.join('\n'), '</details>'].join('\n\n');
}
