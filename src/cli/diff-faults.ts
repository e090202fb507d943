import { allKinds } from '../diff/kinds.ts';
import { policies } from '../diff/policies/index.ts';
import { type Config, unknownIds } from '../lint/config.ts';
import type { Fault } from '../lint/fault.ts';

/** The changes and policies that a configuration names and that do not exist. */
export function diffFaults(config: Config): Fault[] {
  const { levels, policies: set } = config.diff;
  return [
    ...unknownIds(config, {
      key: 'changements',
      ids: levels.keys(),
      known: [...allKinds().keys()],
      words: { what: 'Le changement', list: 'registre explain changements' },
    }),
    ...unknownIds(config, {
      key: 'politiques',
      ids: set.keys(),
      known: policies.map(({ id }) => id),
      words: { what: 'La politique', list: 'registre explain politiques' },
    }),
  ];
}
