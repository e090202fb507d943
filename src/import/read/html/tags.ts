import { linkTarget } from '../link-target.ts';
import type { DocumentBuilder } from './document-builder.ts';

/** The state of a page being read. */
export interface Page {
  readonly builder: DocumentBuilder;
  title: string;
  inTitle?: boolean;
  /** Open elements whose text nobody sees. */
  skipped: number;
  /** Open elements whose white space counts. */
  exact: number;
  /** The caption being read. */
  caption: string | undefined;
  /** The line of the current event. */
  line: number;
}

export type Close = () => void;
type Attributes = Readonly<Record<string, string>>;
type Open = (page: Page, attributes: Attributes) => Close | undefined;

const block: Open = ({ builder }) => {
  builder.boundary();
  return () => builder.boundary();
};

const skip: Open = (page) => {
  page.skipped += 1;
  return () => {
    page.skipped -= 1;
  };
};

const strong: Open = ({ builder }) => builder.mark('strong');
const struck: Open = ({ builder }) => builder.mark('struck');

/** Exported pages say bold and struck in styles. */
const styled: Open = ({ builder }, { style = '' }) => {
  const css = style.slice(0, 2_000);
  const closers = [
    ...(/font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)/i.test(css) ? [builder.mark('strong')] : []),
    ...(/text-decoration[^:;]{0,20}:[^;]{0,40}line-through/i.test(css) ? [builder.mark('struck')] : []),
  ];
  return () => {
    for (const close of closers) close();
  };
};

const exact: Open = (page) => {
  page.builder.boundary();
  page.exact += 1;
  return () => {
    page.exact -= 1;
    page.builder.boundary();
  };
};

const textarea: Open = (page) => {
  page.builder.fieldValue('', page.line);
  page.exact += 1;
  return () => {
    page.exact -= 1;
  };
};

const title: Open = (page, attributes) => {
  if (page.skipped > 0) return skip(page, attributes);
  page.inTitle = true;
  return () => {
    page.inTitle = false;
  };
};

const caption: Open = (page) => {
  page.builder.boundary();
  page.caption = '';
  return () => {
    page.builder.caption(page.caption ?? '');
    page.caption = undefined;
    page.builder.boundary();
  };
};

const link: Open = ({ builder }, { href }) => {
  const target = linkTarget(href);
  if (target !== undefined) builder.link(target);
  return undefined;
};

/** Fields whose value is no text of the page. */
const MUTE = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'file', 'password', 'range', 'color']);

const input: Open = ({ builder, line }, { type = 'text', value = '', checked }) => {
  const kind = type.toLowerCase();
  if (kind === 'checkbox' || kind === 'radio') builder.text(checked === undefined ? ' ☐ ' : ' ☒ ', line);
  else if (!MUTE.has(kind) && value.trim() !== '') builder.fieldValue(value, line);
  return undefined;
};

/** Of a list of choices, only those that were made are content. */
const option: Open = (page, attributes) => {
  if (attributes.selected === undefined) return skip(page, attributes);
  page.builder.fieldValue('', page.line);
  return undefined;
};

const lineBreak: Open = ({ builder }) => {
  builder.lineBreak();
  return undefined;
};

const cell: Open = ({ builder }, { rowspan, colspan }) =>
  builder.cell(spanOf(rowspan, 0, 65_534), spanOf(colspan, 1, 1_000));

/** Bounded as browsers do. */
function spanOf(written: string | undefined, least: number, most: number): number {
  return /^\s*\d{1,9}\s*$/.test(written ?? '') ? Math.min(most, Math.max(least, Number(written))) : 1;
}

const numbered: Open = ({ builder }, { start = '' }) =>
  builder.list(true, /^\d{1,9}$/.test(start) ? Number(start) : 1);

const row: Open = ({ builder }) => {
  builder.row();
  return undefined;
};

const BLOCKS =
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form header hr hgroup legend main menu nav p section summary';

const HEADINGS = [1, 2, 3, 4, 5, 6].map((level): [string, Open] => [
  `h${level}`,
  ({ builder }) => builder.heading(level),
]);

/** What opening each element does; what it returns is done when it closes. The others are transparent. */
export const TAGS: ReadonlyMap<string, Open> = new Map<string, Open>([
  ...BLOCKS.split(' ').map((tag): [string, Open] => [tag, block]),
  ...HEADINGS,
  ['script', skip],
  ['style', skip],
  ['template', skip],
  ['svg', skip],
  ['datalist', skip],
  ['title', title],
  ['b', strong],
  ['strong', strong],
  ['s', struck],
  ['strike', struck],
  ['del', struck],
  ['span', styled],
  ['font', styled],
  ['pre', exact],
  ['a', link],
  ['br', lineBreak],
  ['input', input],
  ['option', option],
  ['textarea', textarea],
  ['ul', ({ builder }) => builder.list(false, 1)],
  ['ol', numbered],
  ['li', ({ builder }) => builder.item()],
  ['table', ({ builder, line }) => builder.table(line)],
  ['caption', caption],
  ['tr', row],
  ['td', cell],
  ['th', cell],
]);
