import type { Finding } from '../lint/finding.ts';
import { SEVERITIES } from '../lint/levels.ts';
import { codeFrame, printable } from './frame.ts';
import { active, compter, type Report, type Reporter, SEVERITY_WORDS, type Style } from './reporter.ts';
import { wrap } from './wrap.ts';

/** For a person at a terminal: each finding with its line, why it matters and what to write instead. */
export const pretty: Reporter = (report, { style, width }) => {
  const explained = new Set<string>();
  const blocks = active(report.findings).map((finding) => {
    const first = !explained.has(finding.rule);
    explained.add(finding.rule);
    return block(finding, report, { style, width, first });
  });
  return `${[...blocks, summary(report, style)].join('\n\n')}\n`;
};

interface BlockOptions {
  readonly style: Style;
  readonly width: number;
  /** The first finding of its rule says why; the next ones need not repeat it. */
  readonly first: boolean;
}

function block(finding: Finding, report: Report, { style, width, first }: BlockOptions): string {
  const { file, range, rule, severity } = finding;
  const paint = style.severity[severity];
  const place = `${printable(file)}:${range.start.line}:${range.start.column}`;
  const say = (label: string, text: string) => {
    const head = `  ${label} : `;
    return `  ${style.dim(`${label} :`)} ${wrap(printable(text), width - 2, ' '.repeat(head.length))}`;
  };
  const frame = codeFrame(report.lines(file), range, paint).map((line) => `  ${line}`);
  return [
    `${style.bold(place)}  ${paint(SEVERITY_WORDS[severity].un)}  ${style.dim(rule)}`,
    `  ${wrap(printable(finding.message), width - 2, '  ')}`,
    ...frame,
    ...(first ? [say('Pourquoi', finding.why)] : []),
    say('Que faire', finding.repair),
    say('Source', finding.references.map(({ texte }) => texte).join(' ; ')),
    ...finding.related.map((place) => {
      return `  ${style.dim(`${printable(place.file)}:${place.range.start.line} ${place.message}`)}`;
    }),
  ].join('\n');
}

function summary(report: Report, style: Style): string {
  const findings = active(report.findings);
  const lus = `${compter(report.fiches, 'fiche lue', 'fiches lues')} dans ${compter(report.registers, 'registre', 'registres')}`;
  const accepted = report.findings.length - findings.length;
  const acceptes =
    accepted > 0 ? ` ; ${compter(accepted, 'écart accepté', 'écarts acceptés')} par un commentaire` : '';
  const fixables = findings.filter(({ fix }) => fix?.safe).length;
  const aCorriger = fixables > 0 ? ` ; ${compter(fixables, 'corrigeable', 'corrigeables')} par --fix` : '';
  if (findings.length === 0) return `${style.bold('Rien à signaler')} : ${lus}${acceptes}.`;
  const counts = SEVERITIES.flatMap((severity) => {
    const nombre = findings.filter((finding) => finding.severity === severity).length;
    const { un, plusieurs } = SEVERITY_WORDS[severity];
    return nombre > 0 ? [style.severity[severity](compter(nombre, un, plusieurs))] : [];
  });
  return `${style.bold(counts.join(', '))} : ${lus}${acceptes}${aCorriger}.`;
}
