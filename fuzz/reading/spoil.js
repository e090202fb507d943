/**
 * Blows on a YAML text that keep it, most of them, what the quick reading accepts: a text outside it is left to
 * `yaml` and proves nothing. The others are those where two readers could part.
 */

import { pick } from '../dice.js';
import { MILD, ON_LINES } from './lines.js';
import { onAll, onSigns } from './signs.js';
import { USUAL } from './usual.js';
import * as ALL from './words.js';

/** One to four blows; `others`: what is grafted comes from there. */
export function spoil(text, others, random) {
  let now = text;
  const from = random() < 0.5 ? USUAL : ALL;
  for (let blows = pick(random, [1, 1, 1, 2, 2, 3, 4]); blows > 0; blows--) {
    const how = from === USUAL ? 0.3 + random() : random();
    if (how < 0.06) now = onAll(now, random);
    else if (how < 0.3) now = onSigns(now, random);
    else {
      const [lines, other] = [now.split('\n'), pick(random, others).split('\n')];
      const [at, to] = [lines, lines].map(({ length }) => Math.trunc(random() * length));
      const there = Math.trunc(random() * other.length);
      now = pick(
        random,
        from === USUAL ? MILD : ON_LINES,
      )({ lines, at, to, other, there, random, from }).join('\n');
    }
  }
  return now;
}
