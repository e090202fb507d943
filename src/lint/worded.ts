/**
 * A rule with its words. Most runs say nothing: in the bundles, words are loaded once one is asked for
 * (`tools/build.js`).
 */
export const worded = <R extends object>(rule: R): R => rule;
