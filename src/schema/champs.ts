import { type Champ, CLE_LOCALE, type Description, decrire } from '../model/champs.ts';
import { annoter } from './annotation.ts';
import { extrait, extraitCarte, extraitElement, extraitsListes } from './extraits.ts';
import { etats, scalaires, vide } from './scalaires.ts';
import { alternatives, type Place, type Schema } from './schema.ts';
import { MOTS, type Mot } from './vocabulaires.ts';

export type Champs = Readonly<Record<string, Champ<unknown>>>;

/** A field on its way to a schema, with what it takes from the key that holds it. */
interface Lieu {
  readonly champ: Champ<unknown>;
  /** The key, which elements of a list share with it. */
  readonly nom: string;
  readonly mots: readonly Mot[];
  readonly place: Place;
}

/** Makes the schemas of one document; what is used at several places is described once, in `definitions`. */
export function traducteur({ regles = [] }: { readonly regles?: readonly Mot[] } = {}) {
  const definitions: Record<string, Schema> = {};
  const noms = new Map<Champ<unknown>, string>();

  return { carte, definitions: () => definitions };

  /** A map of these keys, closed but for `x_…`. */
  function carte(champs: Champs): Schema {
    const proprietes = Object.entries(champs).map(([cle, champ]) => [cle, propriete(champ, cle)]);
    return {
      type: 'object',
      properties: Object.fromEntries(proprietes),
      patternProperties: { '^x_': {} },
      additionalProperties: false,
      ...offrir(extraitsListes(champs)),
    };
  }

  function propriete(champ: Champ<unknown>, nom: string): Schema {
    const { lecture, propos } = decrire(champ);
    const mots = propos?.vocabulaire ? MOTS[propos.vocabulaire] : [];
    const lieu: Lieu = { champ, nom, mots, place: 'cle' };
    if ('element' in lecture || 'champs' in lecture)
      return { $ref: partage(champ, nom, () => complet(lieu)) };
    const forme = communDe(champ);
    if (forme === undefined) return complet(lieu);
    // Only titles and descriptions may stand beside `$ref` in draft-07.
    return { ...annoter(champ), $ref: commun(forme, () => sansNom(lieu)) };
  }

  function complet(lieu: Lieu): Schema {
    return { ...annoter(lieu.champ), ...sansNom(lieu) };
  }

  function sansNom(lieu: Lieu): Schema {
    return { ...alternatives(formes(lieu)), ...offrir(extrait(lieu.champ, lieu.nom)) };
  }

  /** The address of what a field is, wherever it is used. */
  function partage(champ: Champ<unknown>, nom: string, faire: () => Schema): string {
    let cle = noms.get(champ);
    if (cle === undefined) {
      cle = nom;
      for (let suite = 2; Object.hasOwn(definitions, cle); suite++) cle = `${nom}-${suite}`;
      noms.set(champ, cle);
    }
    return commun(cle, faire);
  }

  /** The address of a definition, made at its first use. */
  function commun(cle: string, faire: () => Schema): string {
    if (!Object.hasOwn(definitions, cle)) {
      // Its place, before those of what it holds.
      definitions[cle] = {};
      definitions[cle] = faire();
    }
    return `#/definitions/${cle}`;
  }

  function formes({ champ, nom, mots, place }: Lieu): Schema[] {
    const description = decrire(champ);
    const { lecture } = description;
    switch (lecture.forme) {
      case 'objet':
        return [avecExtraits(carte(lecture.champs), extraitCarte(champ, nom)), ...sinon(description, place)];
      case 'liste': {
        const element: Lieu = { champ: lecture.element, nom, mots, place: 'element' };
        const tableau = {
          type: 'array',
          minItems: 1,
          items: alternatives(formes(element)),
          ...offrir(extraitElement(champ, nom)),
        };
        if (lecture.seul) return [tableau, ...formes({ ...element, place })];
        return [tableau, ...etats(description, place), ...vide(place)];
      }
      case 'dictionnaire': {
        const valeur = alternatives(formes({ champ: lecture.element, nom, mots, place: 'cle' }));
        const cles =
          nom === 'regles' ? connues(valeur) : { patternProperties: { [CLE_LOCALE.source]: valeur } };
        return [{ type: 'object', ...cles, additionalProperties: false }, ...vide(place)];
      }
      default:
        return scalaires(description, mots, place);
    }
  }

  /** The rules of the tool: no other may be set. */
  function connues(valeur: Schema): Schema {
    const ref = commun('niveau', () => valeur);
    return {
      properties: Object.fromEntries(regles.map(({ id, sens }) => [id, { description: sens, $ref: ref }])),
    };
  }

  /** What an object may be instead of a map: the text that stands for it, or the word of a state. */
  function sinon(description: Description, place: Place): Schema[] {
    const { lecture } = description;
    if (lecture.forme !== 'objet' || lecture.raccourci === undefined)
      return [...etats(description, place), ...vide(place)];
    const champ = lecture.champs[lecture.raccourci]!;
    const { propos } = decrire(champ);
    return scalaires(decrire(champ), propos?.vocabulaire ? MOTS[propos.vocabulaire] : [], place);
  }
}

const offrir = (snippets: readonly Schema[]): Schema =>
  snippets.length > 0 ? { defaultSnippets: snippets } : {};

function avecExtraits(carte: Schema, snippets: readonly Schema[]): Schema {
  const { defaultSnippets = [] } = carte as { defaultSnippets?: readonly Schema[] };
  return { ...carte, ...offrir([...snippets, ...defaultSnippets]) };
}

/** The name of the definition that this field shares with others of the same form. */
function communDe(champ: Champ<unknown>): string | undefined {
  const { lecture, motif, propos, aPreciser } = decrire(champ);
  if (motif || lecture.forme === 'choix') return undefined;
  if (propos?.vocabulaire) return `mot-${propos.vocabulaire}`;
  return aPreciser ? lecture.forme : `${lecture.forme}-connu`;
}
