/** Where a position of an HTML text is, as far as escaping goes. */
export interface HtmlState {
  readonly mode: 'text' | 'comment' | 'raw' | 'tag' | 'value';
  /** the tag being read, in lower case */
  readonly tag: string;
  /** the attribute whose value is being read */
  readonly attribute: string;
  readonly quote: '' | '"' | "'";
  /** what its value holds so far */
  readonly value: string;
  /** the tag that closes a raw text */
  readonly raw: string;
}

export const TEXT: HtmlState = { mode: 'text', tag: '', attribute: '', quote: '', value: '', raw: '' };

const VALUE_KEPT = 300;

/** Reads a piece of HTML from a state, to the state it leaves. Every step moves forward: linear in the text. */
export function readHtml(text: string, start: HtmlState): HtmlState {
  let state = start;
  let index = 0;
  while (index < text.length) {
    const step = STEPS[state.mode](text, index, state);
    state = step.state;
    index = step.next;
  }
  return state;
}

interface Step {
  readonly state: HtmlState;
  readonly next: number;
}

const STEPS = { text: inText, comment: inComment, raw: inRaw, tag: inTag, value: inValue } satisfies Record<
  HtmlState['mode'],
  (text: string, index: number, state: HtmlState) => Step
>;

function inText(text: string, index: number, state: HtmlState): Step {
  const open = text.indexOf('<', index);
  if (open < 0) return { state, next: text.length };
  if (text.startsWith('<!--', open)) return { state: { ...TEXT, mode: 'comment' }, next: open + 4 };
  const tag = matchAt(/<([/!?]?[a-z][^\s/>]*|\/?$)/iy, text, open);
  if (!tag) return { state, next: open + 1 };
  return { state: { ...TEXT, mode: 'tag', tag: tag[1]!.toLowerCase() }, next: open + tag[0].length };
}

function inComment(text: string, index: number, state: HtmlState): Step {
  const close = text.indexOf('-->', index);
  return close < 0 ? { state, next: text.length } : { state: TEXT, next: close + 3 };
}

function inRaw(text: string, index: number, state: HtmlState): Step {
  const close = text.indexOf('</', index);
  if (close < 0) return { state, next: text.length };
  const name = text.slice(close + 2, close + 2 + state.raw.length).toLowerCase();
  if (name !== state.raw) return { state, next: close + 2 };
  return { state: { ...TEXT, mode: 'tag', tag: `/${name}` }, next: close + 2 + name.length };
}

/** Between the attributes of a tag, or on the name of one. */
function inTag(text: string, index: number, state: HtmlState): Step {
  if (text[index] === '>') return { state: afterTag(state.tag), next: index + 1 };
  const blank = matchAt(/[\s/]+/y, text, index);
  if (blank) return { state, next: index + blank[0].length };
  const value = matchAt(/=\s*(["']?)/y, text, index);
  if (value) {
    const quote = value[1] as HtmlState['quote'];
    return { state: { ...state, mode: 'value', quote, value: '' }, next: index + value[0].length };
  }
  const name = matchAt(/[^\s/>=]+|=/y, text, index)!;
  return { state: { ...state, attribute: name[0].toLowerCase() }, next: index + name[0].length };
}

function inValue(text: string, index: number, state: HtmlState): Step {
  const end =
    state.quote === ''
      ? matchAt(/[^\s>]*/y, text, index)![0].length + index
      : text.indexOf(state.quote, index);
  const stop = end < 0 ? text.length : end;
  const value = (state.value + text.slice(index, stop)).slice(0, VALUE_KEPT);
  if (stop === text.length) return { state: { ...state, value }, next: stop };
  const next = state.quote === '' ? stop : stop + 1;
  return { state: { ...state, mode: 'tag', attribute: '', quote: '', value: '' }, next };
}

const afterTag = (tag: string): HtmlState =>
  tag === 'script' || tag === 'style' ? { ...TEXT, mode: 'raw', raw: tag } : TEXT;

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
