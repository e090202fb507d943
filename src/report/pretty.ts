import type { Finding } from '../lint/finding.ts';
import { block } from './block.ts';
import { printable } from './printable.ts';
import { accepted, active, type Report, type Reporter, type Style } from './reporter.ts';
import { styledTotals } from './totals.ts';
import { wrap } from './wrap.ts';

/** For a person at a terminal: each finding with its line, why it matters and what to write instead. */
export const pretty: Reporter = (report, look) => {
  const { style } = look;
  const explained = new Set<string>();
  const blocks = active(report.findings).map((finding) => {
    const first = !explained.has(finding.rule);
    explained.add(finding.rule);
    return findingBlock(finding, report, look, first);
  });
  const sentence = styledTotals(report, style);
  return `${[...blocks, ...deviations(report, look), sentence].join('\n\n')}\n`;
};

interface Look {
  readonly style: Style;
  readonly width: number;
}

/** The first finding of its rule says why; the next ones need not repeat it. */
function findingBlock(finding: Finding, report: Report, { style, width }: Look, isFirst: boolean): string {
  const said = {
    ...finding,
    code: finding.rule,
    further: [
      ...(isFirst ? [['Pourquoi', finding.why] as const] : []),
      ['Que faire', finding.repair] as const,
      ['Source', finding.references.map(({ texte }) => texte).join(' ; ')] as const,
    ],
  };
  const related = finding.related.map((place) => {
    return `  ${style.dim(`${printable(place.file)}:${place.range.start.line} ${place.message}`)}`;
  });
  return [block(said, report.lines(finding.file), { style, width }), ...related].join('\n');
}

/** What was accepted, with its reason: a deviation that nobody reads again is forgotten. */
function deviations(report: Report, look: Look): string[] {
  const { style } = look;
  const lines = accepted(report.findings).map(({ file, range, rule, suppressed }) => {
    const until = suppressed.until ? ` (jusqu’au ${suppressed.until})` : '';
    const text = `${rule} : ${printable(suppressed.reason)}${until}`;
    return `  ${style.dim(`${printable(file)}:${range.start.line}`)}\n    ${wrap(text, look.width - 4, '    ')}`;
  });
  return lines.length === 0 ? [] : [[style.bold('Écarts acceptés'), ...lines].join('\n')];
}
