import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  comprendre,
  dire,
  ImportError,
  type Lecture,
  type PlanEcriture,
  planifier,
  type RegistreActuel,
  readSource,
} from '../../import/index.ts';
import { discover, type FoundRegister } from '../../io/discovery.ts';
import { holds } from '../../io/holds.ts';
import { writeFiles } from '../../io/write-files.ts';
import type { SourceFile } from '../../register/files.ts';
import { isRegistre } from '../../register/layout.ts';
import { DOSSIER_SCHEMAS, FICHIERS_SCHEMAS } from '../../schema/modeline.ts';
import type { CliContext } from '../context.ts';
import { schemaFiles } from '../shipped-schemas.ts';
import { UsageError } from '../usage-error.ts';
import { filesWithinLimits, limitsOf } from '../within-limits.ts';

export interface ImportFlags {
  readonly into?: string;
  readonly write?: boolean;
}

/** `registre import`: says what a foreign file holds; writes it into the register only when asked. */
export async function run(
  files: readonly string[],
  flags: ImportFlags,
  context: CliContext,
): Promise<number> {
  const cible = cibleDe(flags, context);
  const lu = lireRegistre(cible, context);
  let actuel = lu;
  const ecrits = new Map<string, { contenu: string; neuf: boolean }>();
  const dits: string[] = [];
  let compris = 0;
  let impossible = 0;
  let conflits = 0;
  for (const file of files) {
    const lecture = lireFichier(file, limitsOf(cible.trouve?.config).cellules, context);
    const plan = planifier(lecture, actuel);
    dits.push(dire(lecture, plan, { width: context.width, ecrit: flags.write === true }));
    const vide = lecture.fiches.length === 0 && Object.keys(lecture.registre.contenu).length === 0;
    if (vide) await context.say(`Rien de « ${path.basename(file)} » n’a été reconnu comme un registre.`);
    else {
      compris += 1;
      retenir(plan, ecrits);
      actuel = apres(actuel, plan);
    }
    conflits += plan.ecritures.reduce((total, une) => total + une.conflits.length, 0);
    impossible += plan.ecritures.filter(({ action }) => action === 'impossible').length;
  }
  // Nothing is said to be written before it is.
  if (flags.write && compris > 0) {
    // A new register comes with what helps an editor to fill it.
    if (!cible.trouve)
      for (const { path: chemin, content } of schemaFiles())
        ecrits.set(chemin, { contenu: String(content), neuf: false });
    const lus = new Map(lu.fiches.map(({ chemin, texte }) => [chemin, texte]));
    if (lu.registre) lus.set(lu.registre.chemin, lu.registre.texte);
    ecrire(cible.root, ecrits, lus);
  }
  await context.out(dits.join('\n'));
  if (compris === 0) return 2;
  if (impossible > 0) return 2;
  return conflits > 0 ? 1 : 0;
}

interface Cible {
  readonly root: string;
  readonly trouve: FoundRegister | undefined;
}

/** The register at or above the folder asked for; a folder that has none will be one. */
function cibleDe({ into, write }: ImportFlags, { cwd }: CliContext): Cible {
  const dossier = path.resolve(cwd, into ?? '.');
  if (into !== undefined && existsSync(dossier) && !statSync(dossier).isDirectory()) {
    throw new UsageError(
      `« ${into} » n’est pas un dossier.`,
      'Écrivez --into suivi du dossier d’un registre, existant ou à créer.',
    );
  }
  const { registers } = existsSync(dossier) ? discover([dossier], cwd) : { registers: [] };
  const [trouve, autre] = registers;
  const dedans = trouve && (dossier === trouve.root || dossier.startsWith(trouve.root + path.sep));
  if (into !== undefined)
    return dedans ? { root: trouve.root, trouve } : { root: dossier, trouve: undefined };
  if (autre)
    throw new UsageError(
      'Plusieurs registres se trouvent ici.',
      'Dites lequel : registre import fichier.ods --into le-registre',
    );
  if (!trouve && write) {
    throw new UsageError(
      'Aucun registre ici où écrire.',
      'Dites où en créer un : registre import fichier.ods --write --into mon-registre',
    );
  }
  return trouve ? { root: trouve.root, trouve } : { root: dossier, trouve: undefined };
}

function lireRegistre({ root, trouve }: Cible, { cwd }: CliContext): RegistreActuel {
  if (!trouve) return { registre: undefined, fiches: [], schemas: true };
  const files = filesWithinLimits(trouve, cwd);
  const fichier = (file: SourceFile) => ({ chemin: file.path, texte: file.read() });
  const schemas = existsSync(path.join(root, DOSSIER_SCHEMAS, FICHIERS_SCHEMAS.fiche));
  return { registre: fichier(files.registre), fiches: files.fiches.map(fichier), schemas };
}

const TAILLE = 64_000_000;

function lireFichier(file: string, cells: number, { cwd }: CliContext): Lecture {
  const chemin = path.resolve(cwd, file);
  if (!existsSync(chemin) || !statSync(chemin).isFile()) {
    throw new UsageError(
      `« ${file} » n’existe pas ou n’est pas un fichier.`,
      'Donnez un fichier ODS, XLSX, CSV, Markdown ou HTML.',
    );
  }
  if (statSync(chemin).size > TAILLE)
    throw new UsageError(`« ${file} » est trop gros pour un registre.`, 'Gardez-en le registre seul.');
  try {
    return comprendre(readSource({ name: path.basename(chemin), bytes: readFileSync(chemin) }, cells));
  } catch (error) {
    if (error instanceof ImportError) throw new UsageError(`${file} : ${error.message}`, error.remedy);
    throw error;
  }
}

function retenir({ ecritures }: PlanEcriture, ecrits: Map<string, { contenu: string; neuf: boolean }>): void {
  for (const { chemin, action, contenu } of ecritures) {
    if (action === 'creer') ecrits.set(chemin, { contenu, neuf: true });
    if (action === 'modifier') ecrits.set(chemin, { contenu, neuf: ecrits.get(chemin)?.neuf ?? false });
  }
}

/** The register as the next file will find it. */
function apres(actuel: RegistreActuel, { ecritures }: PlanEcriture): RegistreActuel {
  const faites = ecritures.filter(({ action }) => action === 'creer' || action === 'modifier');
  const fichiers = new Map(actuel.fiches.map((fichier) => [fichier.chemin, fichier]));
  let { registre } = actuel;
  for (const { chemin, contenu } of faites) {
    if (chemin === (registre?.chemin ?? 'registre.yaml')) registre = { chemin, texte: contenu };
    else fichiers.set(chemin, { chemin, texte: contenu });
  }
  return { ...actuel, registre, fiches: [...fichiers.values()] };
}

/** All the files or none. A new file never takes the place of another, and no link leads out of the register. */
function ecrire(
  root: string,
  ecrits: ReadonlyMap<string, { contenu: string; neuf: boolean }>,
  lus: ReadonlyMap<string, string>,
): void {
  for (const [chemin, { neuf, contenu }] of ecrits) {
    const dossier = path.join(root, path.dirname(chemin));
    if (existsSync(dossier) && lstatSync(dossier).isSymbolicLink()) {
      throw new UsageError(
        `« ${path.dirname(chemin)} » est un lien.`,
        'Remplacez-le par un dossier : rien n’a été écrit.',
      );
    }
    if (neuf && existsSync(path.join(root, chemin)) && !holds(path.join(root, chemin), contenu)) {
      throw new UsageError(
        `« ${chemin} » existe déjà et n’est pas une fiche de ce registre.`,
        'Renommez ce fichier : rien n’a été écrit.',
      );
    }
  }
  const files = [...ecrits].map(([chemin, { contenu }]) => {
    const before = lus.get(chemin);
    return { path: chemin, content: contenu, ...(before === undefined ? {} : { before }) };
  });
  // `registre.yaml` makes a register: once it is there, an import has nothing left to write.
  const rank = ({ path: chemin }: { path: string }) => (isRegistre(chemin) ? 1 : 0);
  writeFiles(
    root,
    files.sort((a, b) => rank(a) - rank(b)),
  );
}
