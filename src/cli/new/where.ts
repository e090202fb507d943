import path from 'node:path';
import type { Qualite } from '../../blueprint/index.ts';
import { plierEnId } from '../../model/pliage.ts';
import { isDeviceName } from '../../register/device-names.ts';
import type { RegisterHere } from './register-here.ts';
import { written } from './register-here.ts';

const USUAL: Readonly<Record<Qualite, string>> = {
  responsable: 'traitements',
  'sous-traitant': 'sous-traitance',
};
const LONGEST = 50;

/** Where a new fiche goes: with those of the same quality, its reference first in its name. */
export function whereTo({ fiches }: RegisterHere, qualite: Qualite, reference: string, nom: string): string {
  const folders = fiches
    .filter((fiche) => written(fiche, 'qualite') === qualite)
    .map((fiche) => path.posix.dirname(fiche.path));
  const count = (folder: string) => folders.filter((one) => one === folder).length;
  const [most = USUAL[qualite]] = [...folders].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  const words = plierEnId(nom)
    .slice(0, LONGEST)
    .replace(/-[^-]*$/, (end) => (plierEnId(nom).length > LONGEST ? '' : end));
  // A name that begins like the register’s own files would not be read as a fiche, nor one of Windows’ own written.
  const isKept = isDeviceName(reference) || /^registre/i.test(reference);
  const stem = isKept ? `fiche-${reference}` : reference;
  return path.posix.join(most, `${[stem, words].filter((part) => part !== '').join('-')}.yaml`);
}
