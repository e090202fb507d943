import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import { templatesFor } from '../../io/templates.ts';
import { type OutputFile, writeFiles } from '../../io/write-files.ts';
import { plusProche } from '../../model/proche.ts';
import { chargerRegistre, type Registre } from '../../register/charger.ts';
import type { Fiche } from '../../register/fiche.ts';
import { join } from '../../register/layout.ts';
import { ficheHtml } from '../../render/fiche-html.ts';
import { fileName } from '../../render/file-name.ts';
import { renderRegisterWorkbook } from '../../render/register-workbook.ts';
import { PARTIALS_FOLDER, templates } from '../../render/templates.ts';
import { TemplateError } from '../../render/templating/problem.ts';
import { compter } from '../../report/reporter.ts';
import type { CliContext } from '../context.ts';
import { oneOf } from '../one-of.ts';
import { type OpenRegister, openRegisters } from '../open-registers.ts';
import { UsageError } from '../usage-error.ts';

export interface RenderFlags {
  readonly to: readonly string[];
  readonly out?: string;
  readonly at?: string;
}

/** The templates of the package, from the bundle of this command. */
const SHIPPED = path.join(__dirname, '../../templates');

const FORMATS = ['html', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

/** `registre render`: prints the fiches of the registers that are here. */
export async function run(
  references: readonly string[],
  flags: RenderFlags,
  context: CliContext,
): Promise<number> {
  const formats = [
    ...new Set((flags.to.length > 0 ? flags.to : ['html']).map((one) => oneOf('to', one, FORMATS))),
  ];
  const out = path.resolve(context.cwd, flags.out ?? 'fiches');
  const { registers } = await openRegisters([], { at: flags.at }, context);
  const loaded = registers.map((register) => ({ register, registre: load(register) }));
  const wanted = chosen(
    references,
    loaded.flatMap(({ registre }) => registre.fiches),
  );

  const files: OutputFile[] = [];
  for (const { register, registre } of loaded) {
    const kept = { ...registre, fiches: registre.fiches.filter((fiche) => wanted.has(fiche)) };
    const folder = registers.length > 1 ? path.basename(register.root) : '';
    for (const { path: name, content } of await documents(kept, register, formats).catch(refused)) {
      files.push({ path: path.posix.join(folder, name), content });
    }
  }
  writeFiles(out, files);
  const problems = loaded.reduce((total, { registre }) => total + registre.problems, 0);
  if (problems > 0) {
    const noted = compter(problems, 'point du fichier reste', 'points des fichiers restent');
    await context.say(
      `${noted} à corriger, et une valeur illisible est imprimée comme telle : registre lint les montre.`,
    );
  }
  const where = posix(context.cwd, out) || '.';
  await context.say(`${compter(files.length, 'document écrit', 'documents écrits')} dans ${where}.`);
  return 0;
}

function load({ files, shown }: OpenRegister): Registre {
  const registre = chargerRegistre(files);
  const [illisible] = registre.illisibles;
  if (illisible !== undefined) {
    const file = join(shown, illisible);
    throw new UsageError(
      `${file} ne se lit pas : le document serait incomplet.`,
      `registre lint ${file} dit pourquoi.`,
    );
  }
  return registre;
}

/** The fiches asked for by reference; all of them when none is. */
function chosen(references: readonly string[], fiches: readonly Fiche[]): ReadonlySet<Fiche> {
  if (references.length === 0) return new Set(fiches);
  for (const reference of references) {
    if (fiches.some(({ ref }) => ref === reference)) continue;
    const near = plusProche(
      reference,
      fiches.map(({ ref }) => ref),
    );
    const remedy = near
      ? `Vouliez-vous dire « ${near} » ?`
      : 'Donnez la clé `reference` d’une fiche de ce registre.';
    throw new UsageError(`Aucune fiche n’a la référence « ${reference} ».`, remedy);
  }
  return new Set(fiches.filter(({ ref }) => references.includes(ref)));
}

async function documents(
  { partage, fiches }: Registre,
  { root }: OpenRegister,
  formats: readonly Format[],
): Promise<OutputFile[]> {
  const source = templatesFor(root, SHIPPED, PARTIALS_FOLDER);
  const files: OutputFile[] = [];
  if (formats.includes('html')) {
    const { responsable, 'sous-traitant': sousTraitant } = templates.fiche.html;
    const template = { responsable: source.text(responsable), 'sous-traitant': source.text(sousTraitant) };
    const render = ficheHtml({ template, partials: source.partials() });
    for (const fiche of fiches)
      files.push({ path: fileName(fiche.ref, 'html'), content: render(fiche, partage) });
  }
  if (formats.includes('xlsx')) {
    for (const [role, template] of Object.entries(templates['cnil-simplifie'].xlsx) as [
      Fiche['role'],
      string,
    ][]) {
      if (!fiches.some((fiche) => fiche.role === role)) continue;
      const stem = role === 'responsable' ? 'registre' : 'registre-sous-traitant';
      const content = await renderRegisterWorkbook(source.bytes(template), { role, fiches, partage });
      files.push({ path: fileName(stem, 'xlsx'), content });
    }
  }
  return distinct(files);
}

/** A template of the user that is refused: every fault with its place. */
function refused(error: unknown): never {
  if (!(error instanceof TemplateError)) throw error;
  const faults = error.problems.map(({ template, line, column, cell, message }) => {
    return `${template}:${cell ?? `${line}:${column}`} ${message}`;
  });
  throw new UsageError(
    faults.join('\n'),
    'Corrigez le modèle, ou retirez-le du dossier templates/ du registre.',
  );
}

/** Two references may name one file where case does not count: neither may overwrite the other. */
function distinct(files: readonly OutputFile[]): OutputFile[] {
  const seen = new Set<string>();
  for (const file of files) {
    const key = file.path.toLowerCase();
    if (seen.has(key)) {
      throw new UsageError(
        `Deux fiches donneraient le même fichier « ${file.path} ».`,
        'Donnez à chaque fiche une référence à elle ; registre lint les montre.',
      );
    }
    seen.add(key);
  }
  return [...files];
}
