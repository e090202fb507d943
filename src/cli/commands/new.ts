import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  asProcessor,
  type Carried,
  type NewFiche,
  newFiche,
  nextReference,
  type Qualite,
} from '../../blueprint/index.ts';
import { type Modele, modeles } from '../../data/modeles.ts';
import { posix } from '../../io/discovery.ts';
import { writeFiles } from '../../io/write-files.ts';
import { plusProche } from '../../model/proche.ts';
import { rules } from '../../rules/index.ts';
import { isTreeMap } from '../../source/tree.ts';
import type { CliContext } from '../context.ts';
import { loadConfig } from '../load-config.ts';
import { type RegisterHere, registerHere, usedReferences, written } from '../new/register-here.ts';
import { whereTo } from '../new/where.ts';
import { oneLine } from '../one-line.ts';
import { oneOf } from '../one-of.ts';
import { openFound } from '../open-registers.ts';
import { refuseLinkAbove } from '../refuse-link.ts';
import { UsageError } from '../usage-error.ts';

export interface NewFlags {
  readonly model?: string;
  readonly list?: boolean;
  readonly from?: string;
  readonly as?: string;
  readonly reference?: string;
  readonly nom?: string;
  readonly service?: string;
}

const QUALITES = ['responsable', 'sous-traitant'] as const satisfies readonly Qualite[];

/** `registre new`: writes one fiche where nothing is answered, and says where. Never replaces a file. */
export async function run(
  [folder = '.']: readonly string[],
  flags: NewFlags,
  context: CliContext,
): Promise<number> {
  if (flags.list) {
    const width = Math.max(...modeles.map(({ id }) => id.length));
    await context.out(modeles.map(({ id, nom }) => `${id.padEnd(width)}  ${nom}\n`).join(''));
    return 0;
  }
  const qualite = oneOf('as', flags.as ?? 'responsable', QUALITES);
  refuseMixture(flags, qualite);
  const modele = flags.model === undefined ? undefined : modeleNamed(flags.model);
  const register = registerHere(folder, context);
  const carried = flags.from === undefined ? undefined : carriedFrom(flags.from, register);
  const nom = flags.nom ?? modele?.nom ?? carried?.nom;
  if (nom === undefined || nom.trim() === '') throw noName();
  oneLine('nom', nom);

  const reference = referenceFor(register, flags, qualite, context);
  const file = whereTo(register, qualite, reference, nom);
  const service = flags.service === undefined ? undefined : serviceNamed(flags.service, register);
  const text = newFiche({
    ...{ qualite, reference, nom, service, modele, path: file, today: context.today },
    ...fromFiche(flags.from, carried, service),
  });
  const { root } = register.found;
  refuseTaken(root, file);
  writeFiles(root, [{ path: file, content: text }]);

  const shown = posix(context.cwd, path.join(root, file));
  await context.out(`${shown}\n`);
  await context.say(`Fiche ${reference} créée, en projet : rien n’y compte encore comme une réponse.`);
  if (flags.from !== undefined) {
    await context.say(
      `${flags.from} n’a pas changé : si l’activité n’était faite que pour des clients, arrêtez-la (statut: arrete, date_fin).`,
    );
  }
  await context.say(`Complétez-la, puis : registre lint ${shown}`);
  return 0;
}

function refuseMixture({ model, from }: NewFlags, qualite: Qualite): void {
  if (model !== undefined && from !== undefined)
    throw new UsageError('--model et --from ne vont pas ensemble.', 'Gardez l’un des deux.');
  if (model !== undefined && qualite === 'sous-traitant') {
    throw new UsageError(
      'Les modèles décrivent des traitements de responsable.',
      'Pour un client, donnez un nom : registre new --as sous-traitant --nom "Paie externalisée"',
    );
  }
  if (from !== undefined && qualite !== 'sous-traitant') {
    throw new UsageError(
      '--from prépare une fiche de sous-traitant d’après une fiche de responsable.',
      `Écrivez : registre new --from ${from} --as sous-traitant`,
    );
  }
}

function modeleNamed(id: string): Modele {
  const found = modeles.find((one) => one.id === id);
  if (found) return found;
  const near = plusProche(
    id,
    modeles.map((one) => one.id),
  );
  throw new UsageError(
    `Il n’y a pas de modèle « ${id} ».`,
    near ? `Vouliez-vous dire « ${near} » ?` : 'registre new --list donne la liste des modèles.',
  );
}

function carriedFrom(reference: string, { fiches }: RegisterHere): Carried {
  const found = fiches.find(
    (fiche) => written(fiche, 'reference')?.toLowerCase() === reference.toLowerCase(),
  );
  if (!found) {
    const near = plusProche(
      reference,
      fiches.flatMap((fiche) => written(fiche, 'reference') ?? []),
    );
    throw new UsageError(
      `Ce registre n’a pas de fiche « ${reference} ».`,
      near ? `Vouliez-vous dire « ${near} » ?` : 'Donnez la référence d’une fiche de ce registre.',
    );
  }
  if (!isTreeMap(found.root))
    throw new UsageError(`${found.path} ne se lit pas.`, `registre lint ${found.path} dit pourquoi.`);
  if (written(found, 'qualite') === 'sous-traitant')
    throw new UsageError(`${reference} est déjà une fiche de sous-traitant.`, 'Complétez-la plutôt.');
  return asProcessor(found);
}

/** What is typed wins over what is carried. */
function fromFiche(
  from: string | undefined,
  carried: Carried | undefined,
  service: string | undefined,
): Pick<NewFiche, 'carried' | 'notes' | 'origin'> {
  if (!carried) return {};
  const answers = [...carried.answers].filter(([key]) => key !== 'service' || service === undefined);
  const origin = `Projet de fiche de sous-traitant, préparé d’après la fiche ${from}.`;
  return { carried: new Map(answers), notes: carried.notes, origin };
}

function referenceFor(
  register: RegisterHere,
  { reference }: NewFlags,
  qualite: Qualite,
  context: CliContext,
): string {
  const used = usedReferences(register, qualite);
  if (reference === undefined) {
    const { settings } = loadConfig(openFound(register.found, context).config, rules, context);
    const next = nextReference(used, qualite, settings.formatReference);
    if (next !== undefined) return next;
    throw new UsageError(
      `Le format des références (${settings.formatReference}) ne dit pas laquelle est la suivante.`,
      'Choisissez-la : ajoutez --reference.',
    );
  }
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(reference)) {
    throw new UsageError(
      `« ${reference} » ne peut pas être une référence.`,
      'Une référence : lettres sans accent, chiffres, point, tiret, 40 caractères au plus.',
    );
  }
  if (used.all.some((one) => one.toLowerCase() === reference.toLowerCase()))
    throw new UsageError(
      `La référence ${reference} a déjà servi dans ce registre.`,
      'Une référence est donnée pour toujours : choisissez-en une autre, ou omettez --reference.',
    );
  return reference;
}

function serviceNamed(id: string, { registre }: RegisterHere): string {
  const services =
    isTreeMap(registre.root) && isTreeMap(registre.root.services) ? registre.root.services : {};
  if (Object.hasOwn(services, id)) return id;
  const near = plusProche(id, Object.keys(services));
  throw new UsageError(
    `registre.yaml ne connaît pas de service « ${id} ».`,
    near ? `Vouliez-vous dire « ${near} » ?` : 'Ajoutez-le sous `services`, ou omettez --service.',
  );
}

function refuseTaken(root: string, file: string): void {
  refuseLinkAbove(root, file);
  if (!existsSync(path.join(root, file))) return;
  throw new UsageError(
    `${file} existe déjà.`,
    'Choisissez une autre référence ou un autre nom : rien n’a été écrit.',
  );
}

const noName = () =>
  new UsageError(
    'Il faut un modèle ou un nom.',
    'registre new --list donne les modèles ; sinon : registre new --nom "Gestion des adhésions"',
  );
