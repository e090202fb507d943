import { modeline } from '../schema/modeline.ts';
import { comment } from './comment.ts';
import { scalar } from './scalar.ts';

/** What is known of an organisation before anything else; what is not said is still to be asked. */
export interface Organisme {
  readonly nom: string;
  readonly secteur?: string | undefined;
  readonly effectif?: string | undefined;
  readonly adresse?: string | undefined;
  readonly code_postal?: string | undefined;
  readonly ville?: string | undefined;
  readonly pays?: string | undefined;
  readonly telephone?: string | undefined;
  readonly courriel?: string | undefined;
}

const KEYS = [
  'secteur',
  'effectif',
  'adresse',
  'code_postal',
  'ville',
  'pays',
  'telephone',
  'courriel',
] as const satisfies readonly (keyof Organisme)[];

/** The DPO by function and generic address, which outlive departures. */
export interface Dpo {
  readonly fonction?: string | undefined;
  readonly courriel?: string | undefined;
}

/** The text of a new `registre.yaml`: what is not known is asked. */
export function newRegistre(organisme: Organisme, dpo: Dpo = {}): string {
  return `${[
    modeline('registre.yaml'),
    comment(
      'Ce que toutes les fiches partagent. `a-preciser` attend une réponse ; la dire ici la dit partout.',
    ),
    'version: 1',
    'organisme:',
    comment(
      '  Le responsable du traitement est l’organisme, jamais une personne ; `contact` dit qui joindre.',
    ).replace(/^# {3}/, '  # '),
    `  nom: ${scalar(organisme.nom)}`,
    ...KEYS.map((key) => `  ${key}: ${said(organisme[key])}`),
    comment('Article 27 : seulement pour un organisme établi hors de l’Union ; `aucun` sinon.'),
    'representant: a-preciser',
    comment('Nom ou fonction, et de quoi joindre le délégué ; `aucun` quand aucun n’est désigné.'),
    ...dpoLines(dpo),
    comment('À compléter au fil des fiches, qui citent ces identifiants :'),
    comment('acteurs:'),
    comment('  prestataire-paie: { nom: …, adresse: …, ville: …, pays: FR, courriel: … }'),
    comment('services:'),
    comment('  ressources-humaines: { nom: … }'),
    comment('socles:'),
    comment('  si: [{ type: sauvegarde, description: … }]'),
  ].join('\n')}\n`;
}

/** Nobody has said yet that there is one. */
function dpoLines({ fonction, courriel }: Dpo): string[] {
  if (!fonction && !courriel) return ['dpo: a-preciser'];
  return ['dpo:', `  fonction: ${said(fonction)}`, `  courriel: ${said(courriel)}`];
}

const said = (answer: string | undefined) => (answer ? scalar(answer) : 'a-preciser');
