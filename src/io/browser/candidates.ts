import path from 'node:path';

/** Where a Chromium-family browser usually is, most likely first. Paths only: nothing is opened. */
export function browserCandidates(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === 'win32') return onWindows(env);
  if (platform === 'darwin') return onMac(env);
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return LINUX_NAMES.flatMap((name) =>
    [...new Set([...folders, ...LINUX_FOLDERS])].map((folder) => path.posix.join(folder, name)),
  );
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

function onMac({ HOME }: Readonly<Record<string, string | undefined>>): string[] {
  const folders = ['/Applications', ...(HOME ? [path.posix.join(HOME, 'Applications')] : [])];
  return MAC_APPS.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
}

const WINDOWS_APPS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];

function onWindows(env: Readonly<Record<string, string | undefined>>): string[] {
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  const folders = roots.filter((root) => root !== undefined && root !== '') as string[];
  return WINDOWS_APPS.flatMap((app) => folders.map((folder) => path.win32.join(folder, ...app)));
}

/** What to install, in one sentence. */
export function browserRemedy(platform: NodeJS.Platform): string {
  const what: Partial<Record<NodeJS.Platform, string>> = {
    linux: 'Installez le paquet chromium (Debian, Ubuntu, Fedora, Arch)',
    darwin: 'Installez Google Chrome ou Chromium',
    win32: 'Installez Google Chrome, ou rétablissez Microsoft Edge',
  };
  return `${what[platform] ?? 'Installez Chromium'}, ou donnez le chemin d’un navigateur de la famille de Chromium : --browser <chemin>, ou la variable CHROME_PATH.`;
}
