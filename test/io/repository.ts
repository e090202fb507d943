import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A real repository in a temporary folder, out of reach of the settings of the machine. */
export interface TestRepository {
  readonly root: string;
  write(file: string, text: string): void;
  git(...args: string[]): string;
  /** Commits everything; `at` is both dates, in ISO 8601 with its offset. */
  commit(message: string, at?: string): string;
}

const made: string[] = [];

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'registre-git-')));
  made.push(folder);
  return folder;
}

/** Removes every folder made since the last call. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function openTestRepository(root = temporaryFolder()): TestRepository {
  const run = (args: string[], env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...env },
    });
    if (status !== 0 && args[0] !== 'merge') throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const repository: TestRepository = {
    root,
    write(file, text) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    },
    git: (...args) => run(args),
    commit(message, at = '2026-05-04T12:00:00+02:00') {
      run(['add', '--all']);
      run(['commit', '--quiet', '--message', message], { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at });
      return run(['rev-parse', 'HEAD']);
    },
  };
  repository.git('init', '--quiet', '--initial-branch', 'principale');
  repository.git('config', 'user.name', 'Jeanne Martin');
  repository.git('config', 'user.email', 'jeanne@exemple.example');
  return repository;
}

export const REGISTRE = 'version: 1\norganisme: { nom: Atelier du Val, ville: Tours }\n';

export const fiche = (reference: string, nom = 'Gestion de la paie', suite = '') =>
  `qualite: responsable\nreference: ${reference}\nnom: ${nom}\n${suite}`;
