import { type Champ, decrire } from '../model/champs.ts';
import { typographier } from '../model/typographie.ts';
import type { Schema } from './schema.ts';
import { squelette, squeletteElement } from './squelette.ts';
import { MOTS_ETAT } from './vocabulaires.ts';

const A_PRECISER: Schema = {
  label: 'a-preciser',
  description: typographier(MOTS_ETAT['a-preciser']),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a tab stop, for the editor
  body: '${1:a-preciser}',
};

/** What completes the key of a field. Editors insert it at once only when it is alone. */
export function extrait(champ: Champ<unknown>, nom: string): Schema[] {
  const { lecture, aucun, aPreciser } = decrire(champ);
  const compose = 'element' in lecture || 'champs' in lecture;
  // An element would say that there is one, where the answer may be none: the question stays open.
  if (!compose || aucun) return aPreciser ? [A_PRECISER] : [];
  return [{ ...libelle(nom), body: squelette(champ, nom) }];
}

/** For a list whose key is completed by `a-preciser`: its first element, offered once the key is there. */
export function extraitElement(champ: Champ<unknown>, nom: string): Schema {
  const corps = squeletteElement(champ, nom);
  const offert = decrire(champ).aucun && typeof corps !== 'string';
  return offert ? { defaultSnippets: [{ ...libelle(nom), body: corps }] } : {};
}

const libelle = (nom: string) => ({
  label: typographier(`${nom} : à compléter`),
  description: typographier(
    'Les réponses à donner ; `a-preciser` tient la place de celles qui manquent encore.',
  ),
});
