/** Comments that accept some of the findings of a register, put where people put them. */
const PLACES = {
  above: (lines, at) => lines.toSpliced(at, 0, `${/^ */.exec(lines[at])[0]}#COMMENT`),
  beside: (lines, at) => lines.with(at, `${lines[at]} #COMMENT`),
};

/** The files with a comment for each pick; `findings`: those of `lint --format json`. */
export function accept(files, findings, picks) {
  const now = { ...files };
  const chosen = [...new Set(picks.map((pick) => findings[pick % findings.length]))].filter(
    (one) => one && now[one.file] !== undefined,
  );
  // From the last line to the first: a comment moves what is below it.
  const down = chosen.sort((a, b) => b.range.start.line - a.range.start.line);
  for (const [rank, { file, rule, range }] of down.entries()) {
    const lines = now[file].split('\n');
    const at = Math.min(range.start.line, lines.length) - 1;
    const place = picks[rank % picks.length] % 2 === 0 ? PLACES.above : PLACES.beside;
    now[file] = place(lines, at)
      .join('\n')
      .replace('#COMMENT', () => `# registre: ignorer ${rule} — accepté par la direction`);
  }
  return now;
}

const key = ({ file, rule, message }) => `${file} ${rule} ${message}`;
const count = (findings) => {
  const counts = new Map();
  for (const one of findings) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
};

/** A finding that was accepted before a correction is not shown after it. */
export function comeBack(before, after) {
  const [shown, now] = [before, after].map((list) => count(list.filter(({ suppressed }) => !suppressed)));
  const accepted = before.filter(({ suppressed }) => suppressed);
  return accepted.find((one) => (now.get(key(one)) ?? 0) > (shown.get(key(one)) ?? 0));
}
