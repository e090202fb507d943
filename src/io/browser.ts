import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserCandidates, browserRemedy } from './browser/candidates.ts';
import { Pipe } from './browser/pipe.ts';

/** Thrown with a sentence and its remedy: no browser, or one that does not answer. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** A running browser that prints pages. */
export interface Printer {
  /** The PDF of an HTML page: tagged, with its outline; nothing runs in it and nothing is fetched. */
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The browser asked for, else the first one found in the usual places. */
function findBrowser(asked: string | undefined): string {
  const given = asked ?? process.env.CHROME_PATH;
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    const where = asked === undefined ? 'CHROME_PATH' : '--browser';
    throw new BrowserError(
      `Le navigateur donné par ${where} n’existe pas : « ${given} ».`,
      browserRemedy(process.platform),
    );
  }
  const found = browserCandidates(process.platform, process.env).find((candidate) => existsSync(candidate));
  if (found !== undefined) return found;
  throw new BrowserError(
    'Le PDF est imprimé par un navigateur, et aucun n’a été trouvé sur cette machine.',
    browserRemedy(process.platform),
  );
}

const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--mute-audio',
  // No name resolves, no page is reached.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
];

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const START_MS = 30_000;
/** A page prints in a tenth of a second; a book of a thousand fiches in half a minute. */
const PRINT_MS = 180_000;

/** Starts the browser, with a profile of its own that goes with it. Throws a `BrowserError`. */
export async function openPrinter(asked: string | undefined): Promise<Printer> {
  const executable = findBrowser(asked);
  // Private to the user: the pages hold the register.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'registre-'));
  // Chromium’s own sandbox refuses root: a page without script, network or frame is what is left to fear.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    executable,
    [...FLAGS, ...asRoot, `--user-data-dir=${path.join(folder, 'profil')}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], windowsHide: true },
  );
  const pipe = new Pipe(child);
  // Interrupted, nothing of the register may stay behind.
  const leave = (signal: NodeJS.Signals) => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, leave);
  const close = async () => {
    for (const signal of SIGNALS) process.off(signal, leave);
    await stop(child, pipe, folder);
  };
  try {
    await within(START_MS, pipe.send('Browser.getVersion'));
  } catch (error) {
    await close();
    throw silent(executable, error);
  }
  return {
    close,
    print: async (html) => {
      try {
        return await within(PRINT_MS, printed(html, pipe));
      } catch (error) {
        throw silent(executable, error);
      }
    },
  };
}

const silent = (executable: string, error: unknown) =>
  new BrowserError(
    `Le navigateur « ${executable} » n’a pas imprimé le document : ${error instanceof Error ? error.message : String(error)}.`,
    'Mettez-le à jour, ou donnez-en un autre : --browser <chemin>. Le HTML s’imprime aussi depuis un navigateur ouvert.',
  );

async function printed(html: string, pipe: Pipe): Promise<Uint8Array> {
  const { targetId } = (await pipe.send('Target.createTarget', { url: 'about:blank' })) as {
    targetId: string;
  };
  const attached = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = attached as { sessionId: string };
  const ask = (method: string, params: object = {}) => pipe.send(method, params, sessionId);
  await ask('Page.enable');
  await ask('Emulation.setScriptExecutionDisabled', { value: true });
  await ask('Network.enable');
  await ask('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  });
  // A page without an address of its own may not open any file, even by sending the reader elsewhere.
  const { frameTree } = (await ask('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
  const loaded = pipe.next('Page.loadEventFired', sessionId);
  await ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  await loaded;
  const { data } = (await ask('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })) as { data: string };
  await pipe.send('Target.closeTarget', { targetId });
  return Buffer.from(data, 'base64');
}

async function stop(child: ChildProcess, pipe: Pipe, folder: string): Promise<void> {
  const ended = new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) resolve(undefined);
    child.once('exit', resolve);
  });
  pipe.send('Browser.close').catch(() => {});
  await within(CLOSE_MS, ended).catch(() => child.kill('SIGKILL'));
  await ended;
  // On Windows the last process of the browser may hold the profile for a moment.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

const CLOSE_MS = 5_000;

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`pas de réponse en ${milliseconds / 1000} secondes`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
