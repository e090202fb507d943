/** A text without its mark, its line ends and its last one in the usual form, and how to write it back. */
export interface Plain {
  readonly text: string;
  restore(text: string): string;
}

const MARK = '\uFEFF';

/** Takes off what is not words. A text that mixes line ends keeps them as they are. */
export function plainLines(raw: string): Plain {
  const marked = raw.startsWith(MARK);
  const body = marked ? raw.slice(1) : raw;
  const returns = body.split('\r\n').length - 1;
  const windows = returns > 0 && returns === body.split('\n').length - 1;
  const text = windows ? body.replaceAll('\r\n', '\n') : body;
  const cut = text !== '' && !text.endsWith('\n');
  return {
    text: cut ? `${text}\n` : text,
    restore(result) {
      const ended = cut && !/(?:^|\n)>{7}[^\n]*\n$/.test(result) ? result.replace(/\n$/, '') : result;
      return (marked ? MARK : '') + (windows ? ended.replaceAll('\n', '\r\n') : ended);
    },
  };
}
