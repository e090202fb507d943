import { type Champ, decrire } from '../model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../model/fiche.ts';
import { comment } from './comment.ts';

export type Qualite = 'responsable' | 'sous-traitant';

/** The keys that a new fiche asks for; the others are for those who need them. */
const ASKED: Readonly<Record<Qualite, ReadonlySet<string>>> = {
  responsable: new Set([
    'service',
    'responsables_conjoints',
    'finalites',
    'personnes',
    'donnees',
    'donnees_sensibles',
    'conservation',
    'destinataires',
    'transferts',
    'mesures_securite',
    'information',
    'droits',
    'decision_automatisee',
    'aipd',
    'formalites',
  ]),
  'sous-traitant': new Set([
    'service',
    'clients',
    'sous_traitants_ulterieurs',
    'transferts',
    'mesures_securite',
  ]),
};

const SCHEMAS: Readonly<Record<Qualite, Champ<unknown>>> = {
  responsable: ficheResponsable,
  'sous-traitant': ficheSousTraitant,
};

/** A key of a fiche, and what to say of it. */
export interface Question {
  readonly key: string;
  readonly help: string;
}

/** The questions of a new fiche, in the order of the model; `more`: other keys to ask for. */
export function questions(qualite: Qualite, more: readonly string[] = []): Question[] {
  const { lecture } = decrire(SCHEMAS[qualite]);
  if (lecture.forme !== 'objet') throw new Error('a fiche is a map');
  return Object.entries(lecture.champs)
    .filter(([key]) => ASKED[qualite].has(key) || more.includes(key))
    .map(([key, champ]) => ({ key, help: help(qualite, champ) }));
}

function help(qualite: Qualite, champ: Champ<unknown>): string {
  const { propos } = decrire(champ);
  const part = qualite === 'responsable' ? '30(1)' : '30(2)';
  const article = [propos?.article ?? []].flat().find((one) => one.startsWith(part));
  const said = [propos?.titre, article && `article ${article}`].filter(Boolean).join(', ');
  return comment(propos?.aide ? `${said}. ${propos.aide}` : said);
}
