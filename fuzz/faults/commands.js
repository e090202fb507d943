/** Every command that writes, and the folder it is tried in. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const HERE = path.join(import.meta.dirname, '../..');
export const CLI = path.join(HERE, 'bin/registre.js');
const ODS = path.join(HERE, 'test/fixtures/import/G001/registre.ods');
export const FICHES = 10;

const nameOf = (number) => `T-9${String(number).padStart(2, '0')}`;

/** Fiches that each have something to correct, to put in order, and a comment not to lose. */
function register(folder) {
  for (const name of [
    'registre.yaml',
    'traitements/T-001-paie.yaml',
    'sous-traitance/ST-001-fidelisation-artemis.yaml',
  ])
    cpSync(path.join(HERE, 'registers/centrecall', name), path.join(folder, name));
  for (let number = 0; number < FICHES; number++) {
    const reference = nameOf(number);
    writeFileSync(
      path.join(folder, `${reference}.yaml`),
      `# Le commentaire de ${reference}.\nstatut: En cours\nnom: Gestion de la paie ${number}\n# Celui de la référence.\nreference: ${reference}\nFinalités:\n  - Payer les salariés\n`,
    );
  }
  copyFileSync(ODS, path.join(folder, 'registre.ods'));
  writeFileSync(path.join(folder, 'connus.yaml'), 'version: 1\nconstats:\n  - "ancien . /nom"\n');
  const text = (more) =>
    `# Un commentaire.\nreference: T-950\nnom: Paie\nfinalites:\n  - Payer${more}\nstatut: en-cours\n`;
  for (const [side, more] of Object.entries({ base: '', ours: ' vite', theirs: '\n  - Déclarer' }))
    writeFileSync(path.join(folder, side), text(more));
}

/** A repository, and `registre` where its hook looks for it. */
function repository(folder) {
  const git = (...args) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' });
  mkdirSync(path.join(folder, 'registre'), { recursive: true });
  writeFileSync(path.join(folder, 'registre/registre.yaml'), 'version: 1\norganisme: { nom: Octave }\n');
  writeFileSync(path.join(folder, 'registre/.gitattributes'), '# À nous.\n*.ods binary\n');
  git('init', '--quiet', '--template=');
  git('config', 'core.autocrlf', 'false');
  const bin = path.join(folder, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  mkdirSync(path.join(folder, '.git/hooks'));
  for (const file of [path.join(bin, 'registre'), path.join(folder, '.git/hooks/pre-commit')]) {
    writeFileSync(file, '#!/bin/sh\n# Le mien.\nexit 0\n');
    chmodSync(file, 0o755);
  }
}

/** A folder where there is no register yet. */
function bare(folder) {
  copyFileSync(ODS, path.join(folder, 'registre.ods'));
}

export const MODELS = { register, repository, bare };

/**
 * `first`: done in the model before, to have something to undo or to renew. `parts`: it does several things in
 * turn, and an error in one leaves those before it. `once`: it
 * does not do again what it did.
 */
export const COMMANDS = {
  'lint --fix': { args: ['lint', '--fix', '--unsafe'] },
  fmt: { args: ['fmt'] },
  review: { args: ['review', 'T-001', 'ST-001', '--by', 'Camille Roux'] },
  'render --to html': { args: ['render', '--to', 'html', '--to', 'md'] },
  'render --to xlsx': { args: ['render', '--to', 'xlsx', '--to', 'csv'], first: [['render', '--to', 'md']] },
  'import --write': { args: ['import', 'registre.ods', '--write'] },
  'import --into': { model: 'bare', args: ['import', 'registre.ods', '--write', '--into', 'autre'] },
  'schema --into': { args: ['schema', '--into', '.'] },
  'lint --write-baseline': { args: ['lint', '--baseline', 'registre-baseline.yaml', '--write-baseline'] },
  'lint --prune-baseline': {
    args: ['lint', '--baseline', 'registre-baseline.yaml', '--prune-baseline'],
    first: [
      ['lint', '--fix', '--unsafe'],
      ['lint', '--baseline', 'registre-baseline.yaml', '--write-baseline'],
      (folder) => appendFileSync(path.join(folder, `${nameOf(0)}.yaml`), 'date_creation: 2020-01-06\n'),
    ],
  },
  'lint --format': { args: ['lint', '--format', 'json=constats.json', '--format', 'sarif=constats.sarif'] },
  'template eject': { args: ['template', 'eject', 'fiche.html.hbs'] },
  'export --to json': { args: ['export', '--out', 'tout.json'] },
  'export --to csv': { args: ['export', '--to', 'csv', '--out', 'tout.csv'] },
  new: { args: ['new', '--model', 'paie'], once: true },
  init: { model: 'bare', args: ['init', 'neuf', '--nom', 'Octave', '--config'], once: true },
  site: { args: ['site'], first: [['site', '--audience', 'public', '--out', 'site']], parts: true },
  'merge-driver': {
    args: ['merge-driver', 'base', 'ours', 'theirs', '7', 'T-950.yaml', '', 'nous', 'eux'],
    once: true,
  },
  'git install': { model: 'repository', args: ['git', 'install'], parts: true },
  'git uninstall': {
    model: 'repository',
    args: ['git', 'uninstall'],
    first: [['git', 'install']],
    parts: true,
  },
};
