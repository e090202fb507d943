import type { Dpo, Organisme } from '../../blueprint/index.ts';
import type { Asker } from '../../io/ask.ts';
import { plier } from '../../model/pliage.ts';
import { oneLine } from '../one-line.ts';
import { UsageError } from '../usage-error.ts';

/** What a new register is told, by flags first, then on the terminal; nothing is guessed. */
export interface Answers {
  readonly organisme: Organisme;
  readonly dpo: Dpo;
  readonly config: boolean;
  readonly git: boolean;
}

export interface InitFlags {
  readonly nom?: string;
  readonly secteur?: string;
  readonly effectif?: string;
  readonly adresse?: string;
  readonly codePostal?: string;
  readonly ville?: string;
  readonly pays?: string;
  readonly telephone?: string;
  readonly courriel?: string;
  readonly dpoFonction?: string;
  readonly dpoCourriel?: string;
  readonly config?: boolean;
  readonly git?: boolean;
}

interface Question {
  readonly flag: Exclude<keyof InitFlags, 'config' | 'git'>;
  readonly asks: string;
  /** The answer as it is written; `undefined` when it is none. */
  readonly accept?: (said: string) => string | undefined;
  readonly expected?: string;
}

const QUESTIONS: readonly Question[] = [
  { flag: 'nom', asks: 'Nom de l’organisme' },
  {
    ...{ flag: 'secteur', asks: 'Secteur, prive ou public', expected: 'prive ou public' },
    accept: (said) => ['prive', 'public'].find((one) => one === plier(said)),
  },
  {
    ...{ flag: 'effectif', asks: 'Nombre de personnes employées', expected: 'un nombre, en chiffres' },
    accept: (said) => (/^\d{1,9}$/.test(said) ? said : undefined),
  },
  { flag: 'adresse', asks: 'Adresse, numéro et voie' },
  { flag: 'codePostal', asks: 'Code postal' },
  { flag: 'ville', asks: 'Ville' },
  { flag: 'pays', asks: 'Pays, en deux lettres (FR, DE…)' },
  { flag: 'telephone', asks: 'Téléphone' },
  { flag: 'courriel', asks: 'Courriel' },
  { flag: 'dpoFonction', asks: 'Fonction du délégué à la protection des données' },
  { flag: 'dpoCourriel', asks: 'Courriel du délégué' },
];

/** Reads the flags, then asks for the rest where someone can answer. Throws a `UsageError` without a name. */
export async function readAnswers(
  flags: InitFlags,
  asker: Asker | undefined,
  { inGit }: { readonly inGit: boolean },
): Promise<Answers> {
  const said = new Map<string, string | undefined>();
  for (const question of QUESTIONS) {
    const given = flags[question.flag];
    said.set(
      question.flag,
      given === undefined ? await askUntilRead(question, asker) : fromFlag(question, given),
    );
  }
  const nom = said.get('nom')?.trim();
  if (!nom) {
    throw new UsageError(
      'Il faut au moins le nom de l’organisme.',
      'Écrivez : registre init --nom "Théâtre des Embruns" mon-registre',
    );
  }
  const { codePostal, dpoFonction, dpoCourriel, ...rest } = Object.fromEntries(said);
  return {
    organisme: { ...rest, nom, code_postal: codePostal },
    dpo: { fonction: dpoFonction, courriel: dpoCourriel },
    config:
      flags.config ?? (await isYes(asker, 'Écrire aussi un fichier de réglages, registre.config.yaml ?')),
    git: flags.git ?? (inGit && (await isYes(asker, 'Contrôler le registre à chaque commit ?'))),
  };
}

async function askUntilRead(question: Question, asker: Asker | undefined): Promise<string | undefined> {
  const { asks, accept = (said) => said, expected } = question;
  for (let again = ''; ; again = `Attendu : ${expected}. `) {
    const said = await asker?.ask(`${again}${asks} (Entrée : plus tard) : `);
    const read = said === undefined ? undefined : accept(said);
    if (said === undefined || read !== undefined) return read;
  }
}

function fromFlag({ flag, accept = (said) => said, expected }: Question, given: string): string {
  const read = accept(oneLine(flag, given));
  if (read !== undefined) return read;
  throw new UsageError(`--${flag} ne peut pas valoir « ${given} ».`, `Attendu : ${expected}.`);
}

async function isYes(asker: Asker | undefined, question: string): Promise<boolean> {
  return /^o(?:ui)?$/i.test((await asker?.ask(`${question} (o/N) `)) ?? '');
}
