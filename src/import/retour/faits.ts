import { createHash } from 'node:crypto';
import { type Champ, decrire } from '../../model/champs.ts';
import type { DateLue } from '../../model/date.ts';
import type { DureeLue } from '../../model/duree.ts';
import { imprimable } from '../../model/imprimable.ts';
import { parTexte } from '../../model/memoire.ts';
import { ditDe, type Reponse } from '../../model/reponse.ts';
import { type Canonique, canonique, ecrireTexte } from '../../register/canonique.ts';
import { lireBrut } from '../../register/lire.ts';
import { motEtat } from '../../register/normaliser.ts';
import type { Tree } from '../../source/tree.ts';
import { type Carte, carte, estCarte, type Valeur } from '../understand/brouillon.ts';

/** Everything counts, identifiers included. */
export const TOUT = {
  retenir: () => true,
  renommer: (texte: string) => texte,
  illisible: () => '=illisible',
};

/** What an answer says, as its YAML would; `undefined` when it says nothing that can be read. */
export const faitsDe = (champ: Champ<unknown>, reponse: Reponse<unknown>): Valeur | undefined =>
  ditDe(reponse, (valeur) => faitsDeValeur(champ, valeur));

function faitsDeValeur(champ: Champ<unknown>, valeur: unknown): Valeur | undefined {
  const { lecture } = decrire(champ);
  switch (lecture.forme) {
    case 'objet': {
      const faits = faitsDObjet(lecture.champs, valeur as Record<string, Reponse<unknown>>);
      return Object.keys(faits).length > 0 ? faits : undefined;
    }
    case 'liste': {
      const faits = (valeur as Reponse<unknown>[]).flatMap((un) => faitsDe(lecture.element, un) ?? []);
      return faits.length > 0 ? faits : undefined;
    }
    case 'dictionnaire':
      return carte(
        Object.fromEntries(
          [...(valeur as Map<string, Reponse<unknown>>)].map(([cle, un]) => [
            cle,
            faitsDe(lecture.element, un),
          ]),
        ),
      );
    case 'date':
    case 'duree':
      return pleine((valeur as DateLue | DureeLue).texte);
    case 'booleen':
      return valeur === true ? 'oui' : 'non';
    default:
      return pleine(String(valeur));
  }
}

/** Spaces alone, of any kind, say nothing. */
const pleine = (texte: string): string | undefined => (texte.trim() === '' ? undefined : texte);

/** The same for a map of answers: its keys in the order of the model. */
export function faitsDObjet(
  champs: Readonly<Record<string, Champ<unknown>>>,
  objet: Readonly<Record<string, Reponse<unknown>>>,
): Carte {
  const entrees = Object.entries(champs).flatMap(([cle, champ]) => {
    const reponse = objet[cle];
    const fait = reponse && faitsDe(champ, reponse);
    return fait === undefined ? [] : [[cle, fait] as const];
  });
  return carte(Object.fromEntries(entrees));
}

/** A value with nothing left of how it was written, whichever side it comes from. */
export function canoniqueDe(champ: Champ<unknown>, valeur: Valeur | undefined): Canonique | undefined {
  return valeur === undefined ? undefined : canonique(champ, lireBrut(champ, imprimee(valeur) as Tree), TOUT);
}

/** A value as a workbook holds it. */
function imprimee(valeur: Valeur): Valeur {
  if (typeof valeur === 'string') return imprimable(valeur);
  if (Array.isArray(valeur)) return valeur.map(imprimee);
  return carte(Object.fromEntries(Object.entries(valeur).map(([cle, un]) => [cle, imprimee(un)])));
}

/** Ten characters that stand for what a value says; the same for two writings of it, empty for none. */
export function empreinteDe(champ: Champ<unknown>, valeur: Valeur | undefined): string {
  const fait = canoniqueDe(champ, valeur);
  return fait === undefined ? '' : court(JSON.stringify(fait));
}

/** The same for a text that is printed and no answer. */
export const empreinteDeTexte = (texte: string): string => court(ecrireTexte(imprimable(texte)));

/** Shared measures and usual words stand in every fiche. */
const court = parTexte((texte) => createHash('sha256').update(texte).digest('base64url').slice(0, 10));

/** The fields of a map of the model, or of the elements of a list of maps. */
export function champsDe(champ: Champ<unknown>): Readonly<Record<string, Champ<unknown>>> | undefined {
  const { lecture } = decrire(champ);
  if (lecture.forme === 'liste') return champsDe(lecture.element);
  return lecture.forme === 'objet' ? lecture.champs : undefined;
}

/** What one element of a list, or one entry of a dictionary, is. */
export function elementDuChamp(champ: Champ<unknown>): Champ<unknown> {
  const { lecture } = decrire(champ);
  return lecture.forme === 'liste' || lecture.forme === 'dictionnaire' ? lecture.element : champ;
}

/** The fingerprints of a value: one for each element of a list, else one. */
export function empreintesDe(champ: Champ<unknown>, valeur: Valeur | undefined): string[] {
  if (valeur === undefined) return [];
  const liste = enListe(champ, valeur);
  if (liste) return liste.map((un) => empreinteDe(elementDuChamp(champ), un));
  return [empreinteDe(champ, valeur)];
}

/** The elements of a list; a single one may be written alone. `undefined` for a word of the three states. */
export function enListe(champ: Champ<unknown>, valeur: Valeur | undefined): readonly Valeur[] | undefined {
  if (valeur === undefined || Array.isArray(valeur)) return valeur;
  const { lecture } = decrire(champ);
  if (lecture.forme !== 'liste' || !lecture.seul) return undefined;
  return typeof valeur === 'string' && motEtat(valeur) !== undefined ? undefined : [valeur];
}

/** What is compared as one: a field, each key of a map, each entry of a dictionary. */
export interface Unite {
  /** « aipd.motif », « acteurs.hebergeur » */
  readonly nom: string;
  readonly chemin: readonly string[];
  readonly champ: Champ<unknown>;
}

/** The units that some facts speak of, in the order of the model. */
export function unitesDe(
  champs: Readonly<Record<string, Champ<unknown>>>,
  ...faits: readonly (Valeur | undefined)[]
): Unite[] {
  return Object.entries(champs).flatMap(([nom, champ]) => {
    const dedans = faits.map((un) => (estCarte(un) ? un[nom] : undefined));
    const ici: Unite = { nom, chemin: [nom], champ };
    const { lecture } = decrire(champ);
    const sous =
      lecture.forme === 'objet'
        ? Object.entries(lecture.champs).flatMap(([cle, un]) => [
            { nom: cle, chemin: [cle], champ: un },
            ...entreesDe(
              un,
              dedans.map((fait) => (estCarte(fait) ? fait[cle] : undefined)),
            ).map(sousUnite(cle)),
          ])
        : entreesDe(champ, dedans);
    // A map may also be a word of the three states: it is a unit too.
    return [ici, ...sous.map(sousUnite(nom))];
  });
}

const sousUnite =
  (nom: string) =>
  (unite: Unite): Unite => ({ ...unite, nom: `${nom}.${unite.nom}`, chemin: [nom, ...unite.chemin] });

function entreesDe(champ: Champ<unknown>, valeurs: readonly (Valeur | undefined)[]): Unite[] {
  const { lecture } = decrire(champ);
  if (lecture.forme !== 'dictionnaire') return [];
  const cles = new Set(valeurs.flatMap((un) => (estCarte(un) ? Object.keys(un) : [])));
  return [...cles].map((cle) => ({ nom: cle, chemin: [cle], champ: lecture.element }));
}

/** What some facts say of a unit; a map is said by its keys. */
export function valeurDUnite(faits: Carte, { chemin, champ }: Unite): Valeur | undefined {
  let ici: Valeur | undefined = faits;
  for (const cle of chemin) ici = estCarte(ici) ? ici[cle] : undefined;
  const { forme } = decrire(champ).lecture;
  const parCles = forme === 'dictionnaire' || (forme === 'objet' && chemin.length === 1);
  return parCles && estCarte(ici) ? undefined : ici;
}

/** The fingerprints of all that some facts say, by unit. */
export function basesDe(
  champs: Readonly<Record<string, Champ<unknown>>>,
  faits: Carte,
): Map<string, string[]> {
  const bases = unitesDe(champs, faits).map(
    (unite) => [unite.nom, empreintesDe(unite.champ, valeurDUnite(faits, unite))] as const,
  );
  return new Map(bases.filter(([, empreintes]) => empreintes.length > 0));
}
