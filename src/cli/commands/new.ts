import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Carried, type NewFiche, newFiche, type Qualite } from '../../blueprint/index.ts';
import { modeles } from '../../data/modeles.ts';
import { posix } from '../../io/discovery.ts';
import { writeFiles } from '../../io/write-files.ts';
import type { CliContext } from '../context.ts';
import { carriedFrom, modeleNamed, referenceFor, serviceNamed } from '../new/choices.ts';
import { registerHere } from '../new/register-here.ts';
import { whereTo } from '../new/where.ts';
import { oneLine } from '../one-line.ts';
import { oneOf } from '../one-of.ts';
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
    const width = Math.max(...modeles.ids.map(({ length }) => length));
    await context.out(modeles.entrees.map(({ id, nom }) => `${id.padEnd(width)}  ${nom}\n`).join(''));
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

  const reference = referenceFor(register, flags.reference, qualite, context);
  const file = whereTo(register, qualite, reference, nom);
  const service = flags.service === undefined ? undefined : serviceNamed(flags.service, register);
  const text = newFiche({
    ...{ qualite, reference, nom, service, modele, path: file, today: context.today },
    ...fromFiche(flags.from, carried, service),
  });
  const { root } = register.found;
  refuseTaken(root, file);
  writeFiles(root, [{ path: file, content: text, before: null }]);

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
