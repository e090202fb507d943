import path from 'node:path';
import { diffRegister } from '../../diff/diff.ts';
import type { RegisterTexts, SourceText } from '../../diff/read-side.ts';
import { type GivenFile, isNothing, plainDiff, wantsGitColor } from '../../io/git.ts';
import { readText } from '../../io/read-text.ts';
import { plain as withoutColor } from '../../io/terminal.ts';
import { addsNoComment } from '../../merge/lines.ts';
import { readVersion } from '../../merge/version.ts';
import { typographier } from '../../model/typographie.ts';
import { isRegistre } from '../../register/layout.ts';
import { pretty } from '../../report/diff/pretty.ts';
import type { DiffReport } from '../../report/diff/report.ts';
import { printable } from '../../report/printable.ts';
import type { CliContext } from '../context.ts';
import { loadDiffRulesAnyway } from '../diff-settings.ts';
import { fichesBeside, sharedAbove } from '../surroundings.ts';
import { excessIn, sayExcess } from '../within-limits.ts';

/** A side of the comparison; no text where there is no such file. */
interface Side extends GivenFile {
  readonly text: string | undefined;
}

interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/**
 * `registre diff-driver path old-file old-hex old-mode new-file new-hex new-mode [new-path, words of git]`: what
 * changed in a fiche; for any other file, and when no fact changed, git’s own diff. Always 0, or git stops there.
 */
export async function run(args: readonly string[], _: object, context: CliContext): Promise<number> {
  const [name = '', oldFile, oldHex = '', oldMode = '', newFile, newHex = '', newMode = '', newName, extra] =
    args;
  if (oldFile === undefined || newFile === undefined) {
    await context.out(`* ${printable(name)} : conflit non résolu\n`);
    return 0;
  }
  const isColored = context.style.bold('x') !== 'x' && wantsGitColor(context.cwd);
  const sides = {
    before: readSide({ name, file: oldFile, hex: oldHex, mode: oldMode }, context.cwd),
    after: readSide({ name: newName ?? name, file: newFile, hex: newHex, mode: newMode }, context.cwd),
  };
  const said = inWords(sides, { ...context, style: isColored ? context.style : withoutColor });
  const plain = () =>
    plainDiff(context.cwd, named(sides.before), named(sides.after), { isColored, extra: extra ?? '' });
  await context.out(said === undefined || said.follow ? (said?.text ?? '') + plain() : said.text);
  return 0;
}

function readSide(given: GivenFile, cwd: string): Side {
  const isFile = !isNothing(given) && given.mode.startsWith('100');
  return { ...given, text: isFile ? readText(path.resolve(cwd, given.file)) : undefined };
}

const named = (side: Side): GivenFile => ({ ...side, name: printable(side.name) });

/** What changed, in words; `follow` when the lines say more. `undefined` for what is no fiche, or does not read. */
function inWords(
  { before, after }: Sides,
  context: CliContext,
): { readonly text: string; readonly follow: boolean } | undefined {
  const { cwd, style, width, today, version } = context;
  const full = path.resolve(cwd, after.name);
  const settled = loadDiffRulesAnyway(path.dirname(full), context);
  const { policies, limites, isHidden } = settled;
  const excess = excessIn([before.text, after.text], limites);
  if (excess !== undefined) return leftToGit({ before, after }, excess);
  const readable = [before, after].every((side) =>
    side.text === undefined ? isNothing(side) : readVersion(side.name, side.text),
  );
  if (!readable || [before, after].some(({ text }) => text?.trim() === '')) return undefined;
  const shared = isRegistre(path.posix.basename(after.name));
  const above = shared ? undefined : sharedAbove(full);
  const beside = shared ? fichesBeside(full) : [];
  const around =
    beside.length > limites.fiches
      ? sayExcess('fiches', limites)
      : excessIn(
          [above, ...beside].map((one) => one?.text),
          limites,
        );
  if (around !== undefined) return leftToGit({ before, after }, around);
  const states = [before, after].map((side) => stateOf(side, shared, above));
  const diff = diffRegister(states[0]!, states[1]!, {
    ...{ today, policies, paired: before.text !== undefined && after.text !== undefined },
    unchanged: beside,
  });
  if (diff.unreadable.length > 0) return undefined;
  if (diff.changes.length === 0)
    return { text: `${heading({ before, after })} : ${ONLY_LAYOUT}\n\n`, follow: true };
  const shown = diff.changes.filter((change) => !isHidden(change));
  const hidden = diff.changes.length - shown.length;
  const report: DiffReport = {
    ...{ version, today, notes: [], stale: [] },
    from: label(before),
    to: label(after),
    registers: [{ name: '', changes: shown, hidden, unreadable: [] }],
  };
  return {
    text: `${pretty(report, { style, width })}${settled.faulty ? FAULTY : ''}${remarks(before, after)}\n`,
    follow: false,
  };
}

const leftToGit = (sides: Sides, excess: string) => ({
  text: typographier(
    `${heading(sides)} : ${excess}, la limite de registre.config.yaml ; registre n’en dit rien, voici les lignes.\n\n`,
  ),
  follow: true,
});

const ONLY_LAYOUT =
  'ce que dit le fichier ne change pas ; seules changent sa présentation ou ses commentaires.';

const FAULTY =
  'registre.config.yaml ne se lit pas : les niveaux sont les niveaux habituels. registre config dit ce qui ne va pas.\n';

function stateOf({ name, text }: Side, shared: boolean, above: SourceText | undefined): RegisterTexts {
  const source = text === undefined ? [] : [{ path: name, text }];
  return shared ? { registre: source[0], fiches: [] } : { registre: above, fiches: source };
}

/** Comments are no facts, but some of them speak to `registre`. */
function remarks({ text: old = '' }: Side, { text: now = '' }: Side): string {
  const same = addsNoComment(old, now) && addsNoComment(now, old);
  return old === '' || now === '' || same
    ? ''
    : 'Des commentaires changent aussi : git diff --no-ext-diff les montre.\n';
}

const heading = ({ before, after }: Sides) =>
  printable(before.name === after.name ? after.name : `${before.name} → ${after.name}`);

/** « traitements/paie.yaml (1a2b3c4) »; a file of the work tree has no object yet. */
function label(side: Side): string {
  if (isNothing(side)) return 'rien';
  return /^0*$/.test(side.hex) ? `${side.name} (copie de travail)` : `${side.name} (${side.hex.slice(0, 7)})`;
}
