import type { CliContext } from '../context.ts';

export async function run(_: readonly string[], __: object, context: CliContext): Promise<number> {
  await context.say('…');
  return 2;
}
