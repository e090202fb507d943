import { asProcessor, type Carried, nextReference, type Qualite } from '../../blueprint/index.ts';
import { type Modele, modeles } from '../../data/modeles.ts';
import { plusProche } from '../../model/proche.ts';
import { rules } from '../../rules/index.ts';
import { isTreeMap } from '../../source/tree.ts';
import type { CliContext } from '../context.ts';
import { loadConfig } from '../load-config.ts';
import { openFound } from '../open-registers.ts';
import { UsageError } from '../usage-error.ts';
import { type RegisterHere, usedReferences, written } from './register-here.ts';

/** The blueprint of that id. */
export function modeleNamed(id: string): Modele {
  const found = modeles.entree(id);
  if (found) return found;
  const near = plusProche(id, modeles.ids);
  throw new UsageError(
    `Il n’y a pas de modèle « ${id} ».`,
    near ? `Vouliez-vous dire « ${near} » ?` : 'registre new --list donne la liste des modèles.',
  );
}

/** What a fiche of this register lends to a processor’s. */
export function carriedFrom(reference: string, { fiches }: RegisterHere): Carried {
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

/** The reference asked for, if it is free; else the next one. */
export function referenceFor(
  register: RegisterHere,
  reference: string | undefined,
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

/** A service of `registre.yaml`, by its id. */
export function serviceNamed(id: string, { registre }: RegisterHere): string {
  const services =
    isTreeMap(registre.root) && isTreeMap(registre.root.services) ? registre.root.services : {};
  if (Object.hasOwn(services, id)) return id;
  const near = plusProche(id, Object.keys(services));
  throw new UsageError(
    `registre.yaml ne connaît pas de service « ${id} ».`,
    near ? `Vouliez-vous dire « ${near} » ?` : 'Ajoutez-le sous `services`, ou omettez --service.',
  );
}
