interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const PATIENCE = 500;
const PACE = 100;
const CLEAR = '\r\u001b[2K';

export interface Progress {
  tick(text: string): void;
  end(): void;
}

/**
 * A line that says how far a long run is: only on a terminal, only past half a second, and gone when the
 * run is over. `now` gives milliseconds.
 */
export function progressOn(stream: Stream, now: () => number): Progress {
  const start = now();
  let said = start + PATIENCE - PACE;
  let shown = false;
  return {
    tick(text) {
      if (now() - said < PACE || !stream.isTTY) return;
      said = now();
      shown = true;
      stream.write(`${CLEAR}${text}`);
    },
    end() {
      if (shown) stream.write(CLEAR);
      shown = false;
    },
  };
}
