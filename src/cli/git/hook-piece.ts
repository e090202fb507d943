import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import type { GitFolders } from '../../io/git.ts';
import { HOOK, LINT } from './hook.ts';
import { LINES, runsRegistre } from './hook-managers.ts';
import { hookPlace } from './hook-place.ts';
import type { Piece } from './piece.ts';
import { isTooLong, put, stateOf, type TextFile, takeAway } from './text-file.ts';

const NAME = 'crochet pre-commit';
const HEAD = '#!/bin/sh\n';

/** The hook, wherever this repository keeps its own. */
export function hookPiece(folders: GitFolders, cwd: string): Piece {
  const place = hookPlace(folders, process.platform);
  // Whoever runs the hooks today, those of yesterday are taken away too.
  const files = [
    path.join(folders.hooks, 'pre-commit'),
    ...['.husky/pre-commit'].map((one) => path.join(folders.root, one)),
  ];
  if (place.kind === 'file') files.push(place.file);
  const uninstall = () => [...new Set(files)].map((file) => takeAway(file, HEAD)).includes(true);
  const isUnread = files.some(isTooLong);
  if (place.kind === 'manager') {
    const where = posix(cwd, place.config);
    const isThere = runsRegistre(place.text);
    const remedy = [
      `${place.manager} tient les crochets de ce dépôt. Ajoutez à ${where} :`,
      '',
      ...LINES[place.manager],
      '',
    ];
    const state = isThere ? 'present' : 'manual';
    return { name: NAME, where, state, remedy, isUnread, install: () => {}, uninstall };
  }
  const where = posix(cwd, place.file);
  if (place.kind === 'manual') {
    const remedy = [`${where} : ${place.why}. Faites-lui lancer :`, '', `registre ${LINT}`, ''];
    return { name: NAME, where, state: 'manual', remedy, isUnread, install: () => {}, uninstall };
  }
  const file: TextFile = { file: place.file, lines: HOOK, place: 'top', head: HEAD, executable: true };
  const piece = { name: NAME, where, state: stateOf(file), install: () => put(file), uninstall };
  if (place.isRun || piece.state !== 'present') return piece;
  const remedy = [
    `Le bloc est dans ${where}, mais git ne le lance pas : husky n’est pas activé dans cette copie. Activez-le :`,
    '',
    'npx --no-install husky',
    '',
  ];
  return { ...piece, state: 'manual', remedy };
}
