import { lstatSync } from 'node:fs';
import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import { DRIVER_ATTRIBUTES } from '../git-drivers.ts';
import type { Piece } from './piece.ts';
import { isTooLong, put, stateOf, type TextFile, TOO_LONG, takeAway } from './text-file.ts';

export const ATTRIBUTES = '.gitattributes';
const NAME = 'attributs des fiches';

/** Which files of a register go through the drivers: a file to commit, so that everyone has it. */
export function attributesPiece(register: string, cwd: string): Piece {
  const file = path.join(register, ATTRIBUTES);
  const where = posix(cwd, file);
  const known = lstatSync(file, { throwIfNoEntry: false });
  const why = known && (known.isFile() ? isTooLong(file) && TOO_LONG : 'n’est pas un simple fichier');
  if (why) {
    const remedy = [`${where} ${why}. Ajoutez à vos attributs :`, '', ...DRIVER_ATTRIBUTES, ''];
    const isUnread = isTooLong(file);
    return {
      name: NAME,
      where,
      state: 'manual',
      remedy,
      isUnread,
      install: () => {},
      uninstall: () => false,
    };
  }
  const text: TextFile = { file, lines: DRIVER_ATTRIBUTES, place: 'end', head: '', executable: false };
  return {
    ...{ name: NAME, where, state: stateOf(text) },
    install: () => put(text),
    uninstall: () => takeAway(file, ''),
  };
}
