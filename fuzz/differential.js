/** Two ways to read the same that must agree: drawn by seed, too many for fast-check. */

/** What is wrong so often need not be drawn again. */
const ENOUGH = 5;
/** What one thread does before it answers: far from what counts as a hang. */
const BATCH = 25;

/** By name of the target: what a run of it says in the end. */
export const DIFFERENTIALS = {
  lecture: ({ tried, answered }) =>
    `${tried} files, ${answered} of which the quick reading answered for, ${tried - answered} left to yaml`,
  ensemble: ({ tried, registers, runs, findings }) =>
    `${tried} fiches read alone by a new engine each, ${findings} findings; ${registers} registers of them, ${runs} runs`,
};

const add = (sums, counts) => {
  for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
};

/** Draws until `most` files or `until`; `keep` receives each disagreement. Resolves to their number. */
export async function differ({ target, thread, first, most, until }, { say, keep }) {
  const sums = { tried: 0 };
  let failures = 0;
  for (let seed = first; sums.tried < most && failures < ENOUGH && Date.now() < until; ) {
    const batch = { target, seed, count: Math.min(BATCH, most - sums.tried) };
    const answer = await thread.attempt({ batch });
    add(sums, answer.counts ?? { tried: batch.count });
    seed = answer.next ?? seed + batch.count;
    if (!answer.failure) continue;
    failures++;
    if (answer.drawn) keep(answer.seed, { input: { target, files: answer.drawn }, failure: answer.failure });
    else say(`FAILURE --seed ${batch.seed} (${target}): ${answer.failure}`);
  }
  say(`${DIFFERENTIALS[target](sums)}: ${failures} disagreements.`);
  return failures;
}
