import path from 'node:path';
import { type FoundRegister, posix } from '../io/discovery.ts';
import { readText } from '../io/read-text.ts';
import { typographier } from '../model/typographie.ts';
import type { CliContext } from './context.ts';

/** Enough to tell a fiche from what else may have such a name. */
const LOOKED_AT = 4_096;
const FICHE = /^(?:\ufeff)?(?:qualite|reference|nom|finalites):/m;
const SHOWN = 5;

/** Says once which fiches are not read because of their name, and how to name them. */
export async function sayReserved(
  registers: readonly FoundRegister[],
  { cwd, say }: Pick<CliContext, 'cwd' | 'say'>,
): Promise<void> {
  const files = registers.flatMap(({ root, reserved }) => reserved.map((file) => path.join(root, file)));
  const unread = files.filter((file) => FICHE.test(readText(file, LOOKED_AT)));
  const [first] = unread;
  if (first === undefined) return;
  const names = unread.slice(0, SHOWN).map((file) => `« ${posix(cwd, file)} »`);
  const more = unread.length > SHOWN ? `, et ${unread.length - SHOWN} de plus` : '';
  const said = unread.length > 1 ? 'ne sont pas lus comme des fiches' : 'n’est pas lu comme une fiche';
  await say(
    typographier(
      `${names.join(', ')}${more} ${said} : les noms en registre….yaml sont réservés. ` +
        `Renommez par exemple « ${path.basename(first)} » en « ${freed(path.basename(first))} ».`,
    ),
  );
}

/** The same name, free of what reserves it. */
function freed(name: string): string {
  const rest = name.replace(/^(?:registres?[^\p{L}\p{N}]*)+(?:d(?:es?|u)[-_ ]+)?/u, '');
  return /^ya?ml$/.test(rest) ? `fiche.${rest}` : rest;
}
