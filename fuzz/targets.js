/** What is run over what. `reads`: the command may write nothing; `git`: the files are committed first. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  blows,
  filesOf,
  foreignFile,
  nat,
  register,
  SHARP,
  spoilPart,
  spoilText,
  text,
  threeTexts,
  twoRegisters,
  yamlFile,
} from './inputs.js';

const AUDIENCES = ['interne', 'cnil', 'public', 'client:artemis'];
const withArgs = (files, ...args) => fc.record({ files, args: fc.tuple(...args).map((list) => list.flat()) });
const words = (...list) => fc.constant(list);

/** An answer someone types, or a machine does. */
const typed = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...SHARP.filter((one) => !one.includes('\u0000'))) },
  fc.constantFrom('Paie', 'T-001', 'prive', 'FR', '12', 'relation-client', 'a'.repeat(300)),
  fc.string({ maxLength: 20 }).map((one) => one.replaceAll('\u0000', '')),
);
const flags = (names) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), typed), { maxLength: 5, selector: ([name]) => name })
    .map((list) => list.map(([name, value]) => `--${name}=${value}`));

/** Settings, known findings: files beside the register that people write too. */
const beside = (name, contents) =>
  fc.tuple(register, yamlFile(contents)).map(([files, one]) => ({ ...files, [name]: one }));
const CONFIG = [
  "preset: strict\nreference_format: T-000\nrevue_mois: 12\nregles:\n  nom-vague: off\n  duree-vague: error\nexclure: ['brouillons', '**/annexes/*.yaml']\nchangements: { duree-allongee: majeur }\npolitiques: { a: off }\nligne_de_base: connus.yaml\nlimites: { fiches: 10, caracteres: 5000, profondeur: 8, texte: 500 }\n",
];
const KNOWN = [
  'version: 1\nfichiers:\n  - fichier: f0.yaml\n    constats:\n      - a30-donnees-absentes T-001 /donnees\n      - date-maj-absente T-001 /date_mise_a_jour 2\n',
];

const folderOfTemplates = filesOf('templates', /^templates\/[^/]*\.hbs$/);
const WORKBOOKS = filesOf('templates', /^templates\/[^/]*\.xlsx$/).map((name) => ({
  name: path.basename(name),
  bytes: readFileSync(path.join(import.meta.dirname, '..', name)),
}));
const template = fc.oneof(
  fc
    .tuple(fc.constantFrom(...folderOfTemplates), blows(4))
    .map(([name, list]) => ({ name: path.basename(name), content: list.reduce(spoilText, text(name)) })),
  fc.tuple(fc.constantFrom(...WORKBOOKS), blows(3)).map(([{ name, bytes }, list]) => ({
    name,
    content: { base64: list.reduce(spoilPart, bytes).toString('base64') },
  })),
);

const COMMANDS =
  'lint rules explain diff log review status render site import export init new fmt schema git template config data merge-driver diff-driver help'.split(
    ' ',
  );
const OPTIONS =
  '--format --fail-on --max-warnings --rule --preset --baseline --since --at --to --out --layout --template --audience --role --into --model --from --as --staged --fix --write --check --stat --no-index --version --help --color --today -C'.split(
    ' ',
  );
/** Anything but a way to write beside the folder of the attempt. */
const anyWord = fc.oneof(
  fc.constantFrom(...OPTIONS),
  fc.constantFrom(
    '.',
    'f0.yaml',
    'T-001',
    'HEAD',
    'json',
    'registre.yaml',
    '-',
    '--',
    'absent',
    'install',
    'eject',
  ),
  typed.filter((one) => !/[/\\]/.test(one)),
);

/** What an editor does, in turn; places are drawn in the file as it is then. */
const gestures = fc.array(
  fc.record({
    what: fc.constantFrom(
      'change',
      'change',
      'change',
      'hover',
      'definition',
      'codeAction',
      'symbols',
      'save',
      'garbage',
      'far',
    ),
    at: nat,
    to: nat,
    text: fc.constantFrom(...SHARP),
  }),
  { minLength: 3, maxLength: 25 },
);

/** What is run over what, by name of the target. */
export const targets = {
  lint: withArgs(register, words('lint', '.', '--format', 'json')),
  fix: withArgs(register, words('lint', '--fix', '--format', 'json'), fc.constantFrom([], ['--unsafe'])),
  fmt: withArgs(register, words('fmt')),
  review: withArgs(
    register,
    words('review', '--by', 'Camille Roux'),
    fc.constantFrom(['f0.yaml'], ['T-001'], ['f0.yaml', 'f1.yaml']),
  ),
  status: withArgs(register, words('status', '--format'), fc.constantFrom('pretty', 'json')),
  accepted: fc
    .record({ files: register, picks: fc.array(nat, { minLength: 1, maxLength: 8 }), unsafe: fc.boolean() })
    .map(({ unsafe, ...rest }) => ({ ...rest, args: ['lint', '--fix', ...(unsafe ? ['--unsafe'] : [])] })),
  export: withArgs(register, words('export', '--to'), fc.constantFrom('json', 'csv')),
  classeur: withArgs(register, words('render', '--to', 'xlsx', '--out', 'sortie')),
  init: withArgs(
    fc.constant({}),
    words('init', 'neuf'),
    flags(
      'nom secteur effectif adresse code-postal ville pays telephone courriel dpo-fonction dpo-courriel'.split(
        ' ',
      ),
    ),
    fc.constantFrom([], ['--nom=Octave'], ['--nom=Octave', '--config']),
  ),
  new: withArgs(
    register,
    words('new'),
    flags('reference nom service'.split(' ')),
    fc.constantFrom(['--model', 'paie'], ['--from', 'T-001', '--as', 'sous-traitant'], ['--nom', 'Paie'], []),
  ),
  site: withArgs(register, words('site', '--audience'), fc.constantFrom(...AUDIENCES)),
  log: fc
    .tuple(
      twoRegisters,
      fc.constantFrom('pretty', 'json'),
      fc.constantFrom('T-001', 'f0.yaml', 'ST-001', 'T-002'),
    )
    .map(([files, format, ref]) => ({ files, git: true, args: ['log', ref, '--format', format] })),
  template: fc
    .tuple(register, template, fc.constantFrom([], ['--check']))
    .map(([files, { name, content }, more]) => ({
      files: { ...files, [`templates/${name}`]: content },
      args: ['render', '--template', `templates/${name}`, '--out', 'sortie', ...more],
    })),
  config: withArgs(
    beside('registre.config.yaml', CONFIG),
    fc.constantFrom(['config', '--format', 'json'], ['config'], ['lint', '--format', 'compact'], ['status']),
  ),
  baseline: withArgs(
    beside('connus.yaml', KNOWN),
    words('lint', '--format', 'compact', '--baseline', 'connus.yaml'),
    fc.constantFrom([], ['--write-baseline'], ['--prune-baseline']),
  ),
  words: withArgs(
    register,
    fc.constantFrom(...COMMANDS).map((one) => [one]),
    fc.array(anyWord, { maxLength: 5 }),
  ),
  lsp: fc.record({ files: register, gestures, args: words('lsp', '--stdio') }),
  diff: withArgs(
    twoRegisters,
    words('diff', '--no-index', './avant', './apres', '--format'),
    fc.constantFrom('json', 'markdown', 'pretty', 'html'),
  ),
  render: withArgs(
    register,
    words('render', '--to', 'html', '--to', 'md', '--to', 'csv', '--audience'),
    fc.constantFrom(...AUDIENCES),
  ),
  import: foreignFile.chain(({ name, base64 }) =>
    fc.record({
      files: fc.constant({ [name]: { base64 } }),
      args: words('import', name, '--write', '--into', 'registre'),
    }),
  ),
  merge: withArgs(
    threeTexts,
    words('merge-driver', 'base', 'ours', 'theirs', '7'),
    fc.constantFrom('f0.yaml', 'registre.yaml'),
    words('', 'nous', 'eux'),
  ),
};

/** An input of any target, or of those named. */
export const inputs = (names) =>
  fc.oneof(...names.map((target) => targets[target].map((input) => ({ target, ...input }))));
