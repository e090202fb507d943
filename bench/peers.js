/** The peers on the same files with the same schema. One that is not installed is left out, and said to be. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const HERE = path.join(import.meta.dirname, 'peers');
const require = createRequire(import.meta.url);

const ajv = require.resolve('ajv-cli/dist/index.js');
const installed = (file) => path.join(HERE, 'node_modules', file);
const versionOf = (file) => JSON.parse(readFileSync(file, 'utf8')).version;

export const peers = [
  {
    name: 'ajv-cli',
    version: versionOf(require.resolve('ajv-cli/package.json')),
    /** Fiches beyond which a round would take minutes. */
    most: 10_000,
    command: ({ folder, schema }) => ({
      args: [ajv, 'validate', '--strict=false', '-s', schema, '-d', `${folder}/traitements/**/*.yaml`],
    }),
  },
  {
    name: 'eslint-plugin-yml',
    package: installed('eslint-plugin-yml/package.json'),
    most: 1000,
    command: ({ corpus, folder, schema }) => ({
      args: [installed('eslint/bin/eslint.js'), '-c', eslintConfig(corpus, schema), 'traitements/**/*.yaml'],
      cwd: folder,
    }),
  },
  {
    name: 'spectral',
    package: installed('@stoplight/spectral-cli/package.json'),
    most: 100,
    command: ({ corpus, folder, schema }) => ({
      args: [
        installed('@stoplight/spectral-cli/dist/index.js'),
        'lint',
        '-r',
        spectralRules(corpus, schema),
        `${folder}/traitements/**/*.yaml`,
      ],
    }),
  },
  {
    name: 'yamllint',
    program: 'yamllint',
    most: 100,
    command: ({ folder }) => ({ program: 'yamllint', args: ['-d', 'relaxed', `${folder}/traitements`] }),
  },
].map((peer) => ({ ...peer, version: peer.version ?? foundVersion(peer) }));

function foundVersion({ package: manifest, program }) {
  if (manifest) return existsSync(manifest) ? versionOf(manifest) : undefined;
  const { stdout, status } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split(' ').at(-1) : undefined;
}

const eslintConfig = (corpus, schema) =>
  corpus.write(
    'eslint.config.mjs',
    `import yml from ${JSON.stringify(installed('eslint-plugin-yml/lib/index.mjs'))};
import schemas from ${JSON.stringify(installed('eslint-plugin-json-schema-validator/lib/index.mjs'))};
import { readFileSync } from 'node:fs';
const schema = JSON.parse(readFileSync(${JSON.stringify(schema)}, 'utf8'));
const of = (plugin) => plugin.default ?? plugin;
export default [
  ...of(yml).configs['flat/standard'],
  { files: ['**/*.yaml'], plugins: { schemas: of(schemas) },
    rules: { 'yml/quotes': 'off', 'yml/plain-scalar': 'off', 'yml/flow-mapping-curly-spacing': 'off',
      'schemas/no-invalid': ['error', { schemas: [{ fileMatch: ['**/*.yaml'], schema }], useSchemastoreCatalog: false }] } },
];
`,
  );

const spectralRules = (corpus, schema) =>
  corpus.write(
    'spectral.yaml',
    `rules:
  fiche:
    given: $
    severity: error
    then:
      function: schema
      functionOptions: { schema: ${readFileSync(schema, 'utf8').trim()} }
functions: []
`.replace('functions: []\n', ''),
  );
