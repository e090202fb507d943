import { catalogue } from '../../data/catalogue.ts';
import { dataFile } from '../../report/data-json.ts';
import { dataList } from '../../report/data-text.ts';
import type { CliContext } from '../context.ts';
import { oneOf } from '../one-of.ts';

/** `registre data`: the legal data shipped, how many entries, read when, from what. */
export async function run(
  _: readonly string[],
  flags: { format: string },
  context: CliContext,
): Promise<number> {
  const format = oneOf('format', flags.format, ['text', 'json']);
  const text = {
    text: () => dataList(catalogue, context),
    json: () => `${JSON.stringify({ schemaVersion: 1, data: catalogue.map(dataFile) }, undefined, 2)}\n`,
  };
  await context.out(text[format]());
  return 0;
}
