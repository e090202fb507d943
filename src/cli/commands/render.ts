import path from 'node:path';
import { type Templates, templatesFor } from '../../io/templates.ts';
import type { OutputFile } from '../../io/write-files.ts';
import type { Fiche } from '../../register/fiche.ts';
import { AUDIENCES, type Audience } from '../../render/audience/audiences.ts';
import { clesDesClients, nomDeClient } from '../../render/audience/clients.ts';
import { type ContenuPourAudience, pourAudience } from '../../render/audience/pour-audience.ts';
import { leftOut } from '../../render/check/article-30.ts';
import type { Format } from '../../render/layouts/layout.ts';
import { type Document, makeDocuments, pathsOf } from '../../render/make-documents.ts';
import { TemplateError } from '../../render/templating/problem.ts';
import { vueEdition } from '../../render/vue/edition.ts';
import type { Impression } from '../../render/vue/registre.ts';
import { compter } from '../../report/reporter.ts';
import type { CliContext } from '../context.ts';
import { type OpenRegister, type OpenRegisters, openRegisters } from '../open-registers.ts';
import { checkFiles, checkTemplates, type OwnModel, placed, saysNot } from '../render/check.ts';
import { deliver, distinct, oneOnly, readPlace } from '../render/deliver.ts';
import { chosen, ecartsOf, loadWhole } from '../render/load.ts';
import { fileModel, layoutModel } from '../render/models.ts';
import { withPrinter } from '../render/pdf.ts';
import { type RenderFlags, type RenderRequest, readRequest } from '../render/request.ts';
import { UsageError } from '../usage-error.ts';

/** The templates of the package, from the bundle of this command. */
const SHIPPED = path.join(__dirname, '../../templates');

/** A register cut for its reader, with what prints it. */
interface Ready {
  readonly register: OpenRegister;
  readonly contenu: ContenuPourAudience;
  readonly impression: Omit<Impression, 'pages'>;
  readonly models: readonly (OwnModel & { readonly format: Format })[];
}

/** `registre render`: prints the registers that are here; with `--check`, says what would change. */
export async function run(
  references: readonly string[],
  flags: RenderFlags,
  context: CliContext,
): Promise<number> {
  const request = readRequest(flags);
  const place = readPlace(flags.out, request.audience, context.cwd);
  const opened = await openRegisters([], { at: flags.at }, context);
  const loaded = opened.registers.map((register) => ({ register, registre: loadWhole(register) }));
  const everything = loaded.flatMap(({ registre }) => registre.fiches);
  const wanted = chosen(references, everything);
  refuseUnknownClient(request.audience, loaded);

  const ready = loaded.map(({ register, registre }) => {
    const kept = { ...registre, fiches: registre.fiches.filter((fiche) => wanted.has(fiche)) };
    const contenu = pourAudience(kept, request.audience, registre.fiches);
    const impression = impressionOf({ register, registre, opened }, request);
    const templates = templatesFor(register.root, SHIPPED);
    return {
      register,
      contenu,
      impression,
      models: modelsFor(contenu, request, { flags, templates, context }),
    };
  });
  await sayAudience(ready, request, context);
  const problems = loaded.reduce((total, { registre }) => total + registre.problems, 0);
  if (problems > 0) {
    const noted = compter(problems, 'point du fichier reste', 'points des fichiers restent');
    await context.say(
      `${noted} à corriger, et une valeur illisible est imprimée comme telle : registre lint les montre.`,
    );
  }
  return await print();

  async function print(): Promise<number> {
    try {
      if (!flags.check) {
        const files = await documents(ready, flags);
        if (files.length === 0) throw nothing(request);
        oneOnly(files, place);
        await deliver(files, place, context);
        await sayLeftOut(ready, context);
        return 0;
      }
      const { faults, remarks, refused } = await checkTemplates(ready.flatMap(({ models }) => models));
      for (const fault of faults) await context.out(`${fault}\n`);
      for (const remark of remarks) await context.say(remark);
      const sound = ready.map((one) => ({
        ...one,
        models: one.models.filter(({ model, format }) => !refused.has(model) && format !== 'pdf'),
      }));
      if (request.outputs.some(({ format }) => format === 'pdf')) {
        await context.say('Les PDF ne sont pas comparés : leurs octets changent à chaque impression.');
      }
      const old = await checkFiles(await documents(sound, flags), place, context);
      return faults.length > 0 || old > 0 ? 1 : 0;
    } catch (error) {
      if (error instanceof TemplateError) {
        throw new UsageError(
          error.problems.map(placed).join('\n'),
          'Corrigez le modèle, ou retirez-le du dossier templates/ du registre.',
        );
      }
      throw error;
    }
  }
}

type Loaded = { readonly register: OpenRegister; readonly registre: ReturnType<typeof loadWhole> };

function impressionOf(
  { register, registre, opened }: Loaded & { readonly opened: OpenRegisters },
  { audience, outputs }: RenderRequest,
): Omit<Impression, 'pages'> {
  const { partage, fiches } = registre;
  const client = audience.id === 'client' ? nomDeClient(audience.client, fiches, partage) : undefined;
  // Read only for documents that may print them.
  const whole = outputs.some(({ layout }) => layout?.par !== 'fiche');
  const shown = whole && AUDIENCES[audience.id].suivi === 'montré';
  return {
    edition: vueEdition(audience, opened.commit, client),
    ecarts: shown ? ecartsOf(register.files, fiches) : undefined,
  };
}

function modelsFor(
  { fiches }: ContenuPourAudience,
  { outputs, role }: RenderRequest,
  { flags, templates, context }: { flags: RenderFlags; templates: Templates; context: CliContext },
): Ready['models'] {
  const roles = (['responsable', 'sous-traitant'] as const).filter(
    (one) => (role === undefined || one === role) && fiches.some((fiche) => fiche.role === one),
  );
  return outputs.flatMap((output) =>
    roles.flatMap((one) => {
      const replaces = flags.template === undefined;
      const model = replaces
        ? layoutModel(output, one, templates)
        : fileModel(flags.template, one, { cwd: context.cwd, templates });
      return model ? [{ model, role: one, format: output.format, replaces }] : [];
    }),
  );
}

async function documents(ready: readonly Ready[], { browser }: RenderFlags): Promise<OutputFile[]> {
  return await withPrinter(browser, async (print) => {
    const files: OutputFile[] = [];
    for (const { register, contenu, impression, models } of ready) {
      const folder = ready.length > 1 ? path.basename(register.root) : '';
      for (const { model, role, format } of models) {
        for (const document of await makeDocuments(model, { ...contenu, role, impression })) {
          files.push(await written(document, { folder, format, print }));
        }
      }
    }
    distinct(files);
    return files;
  });
}

async function written(
  document: Document,
  {
    folder,
    format,
    print,
  }: { folder: string; format: Format; print: (one: Document) => Promise<Uint8Array> },
): Promise<OutputFile> {
  const file = path.posix.join(folder, document.path);
  if (format === 'pdf') return { path: file.replace(/\.html$/, '.pdf'), content: await print(document) };
  return { path: file, content: await document.content(new Map()) };
}

function refuseUnknownClient(audience: Audience, loaded: readonly Loaded[]): void {
  if (audience.id !== 'client') return;
  const keys = loaded.flatMap(({ registre }) => clesDesClients(registre.fiches, registre.partage));
  if (keys.includes(audience.client)) return;
  throw new UsageError(
    `Aucune fiche de sous-traitant n’a « ${audience.client} » pour client.`,
    keys.length > 0
      ? `Clients connus : ${keys.join(', ')}.`
      : 'Ce registre n’a pas de fiche de sous-traitant.',
  );
}

/** What was left out, what is still to be answered, and names that no rule can take out of a text. */
async function sayAudience(
  ready: readonly Ready[],
  { audience }: RenderRequest,
  context: CliContext,
): Promise<void> {
  if (audience.id === 'interne') return;
  const sum = (count: (contenu: ContenuPourAudience) => number) =>
    ready.reduce((total, { contenu }) => total + count(contenu), 0);
  const projets = sum(({ omises }) => omises.filter((fiche: Fiche) => fiche.projet).length);
  if (projets > 0 && AUDIENCES[audience.id].projets === 'omis') {
    await context.say(`${compter(projets, 'projet n’est pas imprimé', 'projets ne sont pas imprimés')}.`);
  }
  const open = sum(({ aPreciser }) => aPreciser);
  if (open > 0) await context.say(`${compter(open, 'réponse reste', 'réponses restent')} « à préciser ».`);
  for (const { contenu } of ready) {
    for (const reference of contenu.nommants) {
      await context.say(
        `${reference} : ses textes nomment un client ; son nom y est remplacé par « [client] ». À relire avant de remettre ce document.`,
      );
    }
  }
}

/** Templates of the user that take the place of ours and say less than Article 30 asks. */
async function sayLeftOut(ready: readonly Ready[], context: CliContext): Promise<void> {
  for (const { model, replaces, role } of ready.flatMap(({ models }) => models)) {
    if (!replaces || !model.template.own || model.format === 'csv') continue;
    const missing = leftOut(await pathsOf(model), role);
    if (missing.length > 0) await context.say(saysNot(model, missing));
  }
}

function nothing({ outputs, audience }: RenderRequest): UsageError {
  const [{ layout } = { layout: undefined }] = outputs;
  if (layout !== undefined && Object.values(layout.modeles).every((files) => !('sous-traitant' in files))) {
    return new UsageError(
      'Cette mise en page est celle d’un responsable de traitement, et aucune fiche demandée n’en est une.',
      'Pour un sous-traitant, écrivez --layout registre.',
    );
  }
  return new UsageError(
    audience.id === 'interne'
      ? 'Aucune fiche de ce rôle dans ce registre.'
      : `Aucune des fiches demandées ne va dans un document pour : ${AUDIENCES[audience.id].titre}.`,
    'registre explain audience dit ce que chaque lecteur reçoit.',
  );
}
