import { type Champ, type Description, decrire } from '../model/champs.ts';
import { typographier } from '../model/typographie.ts';
import type { Schema } from './schema.ts';
import { type Corps, squelette, squeletteElement } from './squelette.ts';
import { MOTS_ETAT } from './vocabulaires.ts';

type Champs = Readonly<Record<string, Champ<unknown>>>;

const A_PRECISER: Schema = {
  label: 'a-preciser',
  description: typographier(MOTS_ETAT['a-preciser']),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a tab stop, for the editor
  body: '${1:a-preciser}',
};

/**
 * What completes the key of a field; editors insert it at once when it is alone. A list has none: its skeleton
 * would be offered again within each of its elements. An element or a map where the answer may be none would say
 * that there is one: there the question stays open.
 */
export function extrait(champ: Champ<unknown>, nom: string): Schema[] {
  const description = decrire(champ);
  if (proposeSesMots(description)) return [];
  const corps = squelette(champ, nom);
  if (description.aucun || typeof corps === 'string') return description.aPreciser ? [A_PRECISER] : [];
  return estListe(description) ? [] : [modele(nom, corps)];
}

/** The map of a field whose key is completed by `a-preciser`. */
export function extraitCarte(champ: Champ<unknown>, nom: string): Schema[] {
  return decrire(champ).aucun ? [modele(nom, squelette(champ, nom))] : [];
}

/** One element of a list, as a map. */
export function extraitElement(champ: Champ<unknown>, nom: string): Schema[] {
  const corps = squeletteElement(champ, nom);
  return typeof corps === 'string' ? [] : [modele(nom, corps)];
}

/** The lists of a map, each with its key and its first element. */
export function extraitsListes(champs: Champs): Schema[] {
  return Object.entries(champs).flatMap(([cle, champ]) => {
    const description = decrire(champ);
    const offerte = estListe(description) && !description.aucun && extraitElement(champ, cle).length > 0;
    return offerte ? [modele(cle, { [cle]: squelette(champ, cle) })] : [];
  });
}

const estListe = ({ lecture }: Description) => lecture.forme === 'liste' && !lecture.seul;

/** The values of a closed list are offered with their meaning, `a-preciser` among them. */
function proposeSesMots({ lecture }: Description): boolean {
  if (lecture.forme === 'liste') return proposeSesMots(decrire(lecture.element));
  return lecture.forme === 'choix' || lecture.forme === 'booleen';
}

const modele = (nom: string, body: Corps): Schema => ({
  label: typographier(`${nom} : à compléter`),
  description: typographier(
    'Les réponses à donner ; `a-preciser` tient la place de celles qui manquent encore.',
  ),
  body,
});
