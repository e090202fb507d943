/** The files that the benchmarks work on, written once in a temporary folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fiche, writeRegister } from './generate.js';
import { ficheSchema } from './schema.js';

export class Corpus {
  #made = new Map();

  constructor(folder) {
    this.folder = folder;
  }

  /** A register of so many fiches: `clean`, `faulty`, `varied` (every text written once), or as `peers` read it. */
  register(count, kind = 'clean') {
    return this.#once(`${kind}-${count}`, (folder) =>
      writeRegister(folder, count, {
        faulty: kind === 'faulty',
        varied: kind === 'varied',
        forPeers: kind === 'peers',
      }),
    );
  }

  /** A repository with a register of so many fiches, of which some changed since its only commit. */
  repository(count, changed) {
    return this.#once(`git-${count}`, (folder) => {
      writeRegister(folder, count);
      const git = (...args) => spawnSync('git', args, { cwd: folder });
      git('init', '-q');
      git('add', '-A');
      git('-c', 'user.name=bench', '-c', 'user.email=bench@example.org', 'commit', '-qm', 'before');
      for (const file of this.changedFiles(count, changed)) {
        const full = path.join(folder, file);
        writeFileSync(
          full,
          readFileSync(full, 'utf8').replace('base_legale: contrat', 'base_legale: consentement'),
        );
      }
    });
  }

  changedFiles(count, changed) {
    const step = Math.max(4, Math.floor(count / changed / 4) * 4);
    return Array.from({ length: changed }, (_, rank) => {
      const index = rank * step;
      const below = String(Math.floor(index / 100)).padStart(3, '0');
      return `traitements/${below}/T-${String(index + 1).padStart(5, '0')}.yaml`;
    });
  }

  async schema() {
    const file = path.join(this.folder, 'fiche.schema.json');
    writeFileSync(file, await ficheSchema());
    return file;
  }

  write(name, text) {
    const file = path.join(this.folder, name);
    writeFileSync(file, text);
    return file;
  }

  #once(name, make) {
    const folder = path.join(this.folder, name);
    if (!this.#made.has(name)) {
      mkdirSync(folder, { recursive: true });
      make(folder);
      this.#made.set(name, folder);
    }
    return folder;
  }
}

export { fiche };
