import { expect, it } from 'vitest';
import { browserCandidates, browserRemedy } from '../../src/io/browser/candidates.ts';

it('cherche Chrome puis Edge sous Windows, dans chaque dossier de programmes', () => {
  const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\Ana\\AppData\\Local' };
  expect(browserCandidates('win32', env).slice(0, 3)).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\Ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
  expect(browserRemedy('win32')).toContain('Microsoft Edge');
});

it('cherche les applications sous macOS', () => {
  expect(browserCandidates('darwin', { HOME: '/Users/ana' })).toContain(
    '/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium',
  );
});

it('ne suit du PATH de Linux que les dossiers absolus', () => {
  const candidates = browserCandidates('linux', { PATH: '/opt/bin:.:bin:/usr/bin' });
  expect(candidates[0]).toBe('/opt/bin/chromium');
  expect(candidates.every((one) => one.startsWith('/'))).toBe(true);
  expect(new Set(candidates).size).toBe(candidates.length);
});
