import { lstatSync } from 'node:fs';
import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import { DRIVER_ATTRIBUTES } from '../git-drivers.ts';
import type { Piece } from './piece.ts';
import { put, stateOf, type TextFile, takeAway } from './text-file.ts';

export const ATTRIBUTES = '.gitattributes';
const NAME = 'attributs des fiches';

/** Which files of a register go through the drivers: a file to commit, so that everyone has it. */
export function attributesPiece(register: string, cwd: string): Piece {
  const file = path.join(register, ATTRIBUTES);
  const where = posix(cwd, file);
  const known = lstatSync(file, { throwIfNoEntry: false });
  if (known && !known.isFile()) {
    const remedy = [
      `${where} n’est pas un simple fichier. Ajoutez à vos attributs :`,
      '',
      ...DRIVER_ATTRIBUTES,
      '',
    ];
    return { name: NAME, where, state: 'manual', remedy, install: () => {}, uninstall: () => false };
  }
  const text: TextFile = { file, lines: DRIVER_ATTRIBUTES, place: 'end', head: '', executable: false };
  return {
    ...{ name: NAME, where, state: stateOf(text) },
    install: () => put(text),
    uninstall: () => takeAway(file, ''),
  };
}
