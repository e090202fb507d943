import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { random } from '../diff/histories/random.ts';

const CLI = path.join(import.meta.dirname, '../../bin/registre.js');
const FICHES = 60;
let racine: string;
let entier: ReadonlyMap<string, string>;

beforeAll(() => {
  racine = mkdtempSync(path.join(tmpdir(), 'registre-'));
  const lignes = Array.from(
    { length: FICHES },
    (_, rang) => `T-${rang};Activité ${rang};Suivre le dossier ${rang};contrat`,
  );
  writeFileSync(
    path.join(racine, 'registre.csv'),
    `Référence;Nom du traitement;Finalité;Base légale\n${lignes.join('\n')}\n`,
  );
  // One fiche out of two is there already, with a comment, and will be edited.
  const depart = path.join(racine, 'depart');
  mkdirSync(path.join(depart, 'traitements'), { recursive: true });
  writeFileSync(path.join(depart, 'registre.yaml'), 'version: 1\n');
  for (let rang = 0; rang < FICHES; rang += 2)
    writeFileSync(
      path.join(depart, `traitements/T-${rang}.yaml`),
      `qualite: responsable # à nous\nreference: T-${rang}\nnom: Ancien nom\n`,
    );
  const fini = path.join(racine, 'fini');
  cpSync(depart, fini, { recursive: true });
  expect(importer(fini)).toBe(0);
  entier = contenu(fini);
}, 180_000);
afterAll(() => rmSync(racine, { recursive: true }));

const ARGS = ['import', 'registre.csv', '--write', '--into'];
const importer = (dossier: string) =>
  spawnSync('node', [CLI, '-C', racine, ...ARGS, dossier], { encoding: 'utf8' }).status;

function contenu(dossier: string): Map<string, string> {
  const noms = readdirSync(dossier, { recursive: true, encoding: 'utf8' }).filter((nom) =>
    nom.endsWith('.yaml'),
  );
  return new Map(noms.sort().map((nom) => [nom, readFileSync(path.join(dossier, nom), 'utf8')]));
}

/** Kills an import once it began to write, a random number of looks later. */
async function tuer(dossier: string, regards: number): Promise<void> {
  const enfant = spawn('node', [CLI, '-C', racine, ...ARGS, dossier], { stdio: 'ignore' });
  const fini = new Promise((resoudre) => enfant.once('exit', resoudre));
  const fiches = path.join(dossier, 'traitements');
  let restants = regards;
  while (enfant.exitCode === null && restants > 0) {
    await new Promise(setImmediate);
    if (existsSync(fiches) && readdirSync(fiches).some((nom) => nom.endsWith('-tmp'))) restants--;
  }
  enfant.kill('SIGKILL');
  await fini;
}

it('tué à n’importe quel moment, laisse chaque fichier ancien ou nouveau, et finit quand on le relance', async () => {
  const des = random(30);
  const avant = contenu(path.join(racine, 'depart'));
  let interrompus = 0;
  for (let essai = 0; essai < 8; essai++) {
    const dossier = path.join(racine, `essai-${essai}`);
    cpSync(path.join(racine, 'depart'), dossier, { recursive: true });
    await tuer(dossier, des.below(25));
    const laisse = contenu(dossier);
    for (const [nom, texte] of laisse) expect([avant.get(nom), entier.get(nom)]).toContain(texte);
    if (laisse.size < entier.size || [...laisse].some(([nom, texte]) => texte !== entier.get(nom)))
      interrompus++;
    expect(importer(dossier)).toBe(0);
    expect(contenu(dossier)).toEqual(entier);
    expect(readdirSync(path.join(dossier, 'traitements')).filter((nom) => nom.endsWith('-tmp'))).toEqual([]);
  }
  expect(interrompus).toBeGreaterThan(0);
}, 300_000);
