import { typographier } from '../model/typographie.ts';
import { printable } from './printable.ts';
import { compter, type Style } from './reporter.ts';
import { wrap } from './wrap.ts';

/** A review just signed. */
export interface SignedReview {
  readonly ref: string;
  readonly nom: string;
  readonly file: string;
  /** AAAA-MM-JJ. */
  readonly date: string;
  readonly par: string;
  readonly empreinte: string;
  /** The parts it covers, in words: those of the fiche, then what it cites. */
  readonly sections: readonly string[];
  /** Errors that `lint` still finds in the fiche. */
  readonly errors: number;
}

/** What was signed, fiche by fiche. */
export function sayReview(
  reviews: readonly SignedReview[],
  { style, width }: { readonly style: Style; readonly width: number },
): string {
  const line = (text: string) => `  ${wrap(typographier(printable(text)), width - 2, '  ')}`;
  const blocks = reviews.map(({ ref, nom, file, date, par, empreinte, sections, errors }) =>
    [
      style.bold(printable([ref, nom].filter(Boolean).join('  '))),
      line(file),
      line(`Revue du ${date} par ${par}.`),
      line(`Relu et signé : ${sections.join(', ')}.`),
      `  ${style.dim(empreinte)}`,
      ...(errors > 0 ? [style.severity.error(line(sayErrors(errors, file)))] : []),
    ].join('\n'),
  );
  return `${[...blocks, style.bold(`${compter(reviews.length, 'fiche signée', 'fiches signées')}.`)].join('\n\n')}\n`;
}

const sayErrors = (errors: number, file: string) =>
  `Attention : ${compter(errors, 'erreur reste', 'erreurs restent')} dans la fiche. La revue dit qui a relu, non que tout est juste : registre lint "${file}"`;
