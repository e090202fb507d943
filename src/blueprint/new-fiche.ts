import { type Modele, modelesLuLe } from '../data/modeles.ts';
import { modeline } from '../schema/modeline.ts';
import { comment } from './comment.ts';
import { dpia } from './dpia.ts';
import { proposals } from './proposals.ts';
import { type Qualite, questions } from './questions.ts';
import { retention } from './retention.ts';
import { scalar } from './scalar.ts';

/** What is known of a fiche before anyone has answered. */
export interface NewFiche {
  readonly qualite: Qualite;
  readonly reference: string;
  readonly nom: string;
  /** The id of a service of the register. */
  readonly service?: string | undefined;
  /** AAAA-MM-JJ. */
  readonly today: string;
  /** Posix, relative to the folder of the register. */
  readonly path: string;
  readonly modele?: Modele | undefined;
  /** What stands already, by key: lines of YAML, without their comments for the key. */
  readonly carried?: ReadonlyMap<string, string> | undefined;
  /** More comments, by key. */
  readonly notes?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Where it comes from, in one line. */
  readonly origin?: string | undefined;
}

/**
 * The text of a new fiche. Every answer is `a-preciser` but those carried over; what a blueprint proposes is
 * in comments, so that nothing counts as answered until someone writes it.
 */
export function newFiche(fiche: NewFiche): string {
  const { qualite, reference, nom, today, path, modele, carried } = fiche;
  const head = [
    modeline(path),
    ...opening(fiche),
    `qualite: ${qualite}`,
    `reference: ${scalar(reference)}`,
    `nom: ${scalar(nom)}`,
    comment('`projet` tant que la fiche se prépare ; `en-cours` quand le traitement est en service.'),
    'statut: projet',
    `date_creation: ${today}`,
    `date_mise_a_jour: ${today}`,
  ];
  const asked = questions(qualite, [...(carried?.keys() ?? [])]).map(({ key, help }) =>
    [
      help,
      answer(key, fiche),
      ...(modele ? below(modele, key, today) : []),
      ...(fiche.notes?.get(key) ?? []),
    ].join('\n'),
  );
  return `${[head.join('\n'), ...asked].join('\n\n')}\n`;
}

function opening({ modele, origin, carried }: NewFiche): string[] {
  const from = modele
    ? `Projet de fiche d’après le modèle « ${modele.id} » de registre (données lues le ${modelesLuLe}) : un point de départ.`
    : (origin ?? 'Projet de fiche.');
  const state = carried
    ? 'Ce qui est repris est à relire ; `a-preciser` attend une réponse, ou `aucun` après examen là où c’est permis.'
    : 'Rien n’est répondu : `a-preciser` attend une réponse, ou `aucun` après examen là où c’est permis.';
  const adopt =
    'Une proposition exacte chez vous s’adopte en retirant `a-preciser`, puis « # » devant ses lignes.';
  return [comment(from), comment(state), ...(modele ? [comment(adopt)] : [])];
}

function answer(key: string, { service, carried }: NewFiche): string {
  const known = carried?.get(key);
  if (known !== undefined) return known;
  return key === 'service' && service ? `service: ${service}` : `${key}: a-preciser`;
}

function below(modele: Modele, key: string, today: string): string[] {
  if (key === 'conservation') return retention(modele.reperes ?? [], today);
  return key === 'aipd' ? dpia(modele) : proposals(modele.id, key);
}
