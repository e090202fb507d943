/** The whole look of the page: readable on a screen, on paper, and without colour. */
export const HTML_STYLE = `
:root { color-scheme: light; --ink: #1b1b1f; --soft: #55565c; --line: #d8d9de; --major: #a3121f; --notable: #8a5a00; --words: #2c5d8f; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 2rem 1.25rem; color: var(--ink); background: #fff; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
.sides, .trace, small, footer { color: var(--soft); }
.total { font-weight: 600; }
.ref { font-variant-numeric: tabular-nums; padding-right: .35rem; }
article { border-left: .25rem solid var(--line); padding: .1rem 0 .1rem .9rem; margin: 0 0 1.1rem; break-inside: avoid; }
article p { margin: .2rem 0; }
.level { display: inline-block; font-size: .8rem; font-weight: 600; padding: 0 .45rem; border: 1px solid currentColor; border-radius: .25rem; }
.majeur { border-color: var(--major); } .majeur .level { color: var(--major); }
.notable { border-color: var(--notable); } .notable .level { color: var(--notable); }
.redactionnel { border-color: var(--words); } .redactionnel .level { color: var(--words); }
.what { font-weight: 600; }
.value { overflow-wrap: anywhere; }
del { background: #fbe3e4; text-decoration: line-through; text-decoration-color: var(--major); }
ins { background: #dff3e3; text-decoration: underline; text-decoration-color: #1b6b33; }
.remark { color: var(--soft); }
.trace { font: .75rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
.tasks { list-style: none; padding: 0; }
.tasks li { position: relative; padding-left: 1.9rem; margin: 0 0 .6rem; break-inside: avoid; }
.box { position: absolute; left: 0; top: .25rem; width: 1rem; height: 1rem; border: 1.5px solid var(--ink); border-radius: .15rem; }
.refs { font-weight: 600; }
.warning { border: 1px solid var(--major); border-radius: .4rem; padding: .25rem 1rem; }
.warning h2 { margin-top: .75rem; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .5rem; font-size: .85rem; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } del, ins, .level { print-color-adjust: exact; } }
`;
