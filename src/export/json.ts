import { type Champ, decrire } from '../model/champs.ts';
import { type DateLue, isoDe } from '../model/date.ts';
import type { DureeLue } from '../model/duree.ts';
import { ficheResponsable, ficheSousTraitant } from '../model/fiche.ts';
import { ecrirePointeur } from '../model/origine.ts';
import { registreYaml } from '../model/registre.ts';
import { ditDe, type Reponse } from '../model/reponse.ts';
import type { Registre } from '../register/charger.ts';
import type { RegisterFiles } from '../register/files.ts';
import { enFormesLongues } from '../register/formes-longues.ts';
import { readDocument } from '../source/document.ts';
import { isTreeMap, type Tree } from '../source/tree.ts';

/** One register to export, with the folder it stands in and its files. */
export interface RegistreAExporter {
  readonly dossier: string;
  readonly registre: Registre;
  readonly files: RegisterFiles;
}

type Json = string | number | boolean | Json[] | { readonly [cle: string]: Json };

/** What the published schema describes; a new major version when a reader could break. */
const SCHEMA_VERSION = 1;

/**
 * Registers as JSON: references and common values resolved, `notes_internes` left out. A question without an
 * answer has no key; « none » and « not known yet » are the words of the YAML.
 */
export function exporterJson(registres: readonly RegistreAExporter[]): string {
  const contenu = { schemaVersion: SCHEMA_VERSION, registers: registres.map(unRegistre) };
  return `${JSON.stringify(contenu, undefined, 2)}\n`;
}

function unRegistre({ dossier, registre: { partage, fiches }, files }: RegistreAExporter): Json {
  const arbres = new Map<string, Tree>(
    [files.registre, ...files.fiches].map((file) => [file.path, readDocument(file.path, file.read()).root]),
  );
  const commun: Reponse<unknown> = {
    etat: 'donnee',
    valeur: partage.registre,
    origine: { fichier: '', pointeur: [] },
  };
  return {
    path: dossier === '' ? '.' : dossier,
    registre: ecrire(registreYaml, commun, arbres.get(files.registre.path), []) ?? {},
    fiches: fiches.map((fiche) => {
      const champ = fiche.role === 'responsable' ? ficheResponsable : ficheSousTraitant;
      const valeur = { ...enFormesLongues(fiche, partage), reference: dite(fiche.ref) };
      const illisibles: string[] = [];
      const faits = ecrire(
        champ,
        { etat: 'donnee', valeur, origine: fiche.origine },
        arbres.get(fiche.fichier),
        illisibles,
      );
      return {
        path: fiche.fichier,
        ...(faits as object),
        ...(illisibles.length > 0 ? { unreadable: illisibles } : {}),
      };
    }),
  };
}

const dite = (valeur: string): Reponse<string> => ({
  etat: 'donnee',
  valeur,
  origine: { fichier: '', pointeur: [] },
});

const INTERNES: ReadonlySet<string> = new Set(['notes_internes']);

/** What an answer says; what cannot be read is named in `illisibles`, never called absent. */
function ecrire(
  champ: Champ<unknown>,
  reponse: Reponse<unknown>,
  arbre: Tree | undefined,
  illisibles: string[],
): Json | undefined {
  if (reponse.etat === 'illisible') illisibles.push(ecrirePointeur(reponse.origine.pointeur));
  return ditDe(reponse, (valeur) => ecrireValeur(champ, valeur, arbre, illisibles));
}

function ecrireValeur(
  champ: Champ<unknown>,
  valeur: unknown,
  arbre: Tree | undefined,
  illisibles: string[],
): Json | undefined {
  const { lecture } = decrire(champ);
  switch (lecture.forme) {
    case 'objet':
      return ecrireCarte(
        Object.entries(lecture.champs).filter(([cle]) => !INTERNES.has(cle)),
        (cle) => (valeur as Record<string, Reponse<unknown>>)[cle],
        arbre,
        illisibles,
      );
    case 'dictionnaire': {
      const entrees = valeur as Map<string, Reponse<unknown>>;
      const champs = [...entrees.keys()].map((cle) => [cle, lecture.element] as const);
      return ecrireCarte(champs, (cle) => entrees.get(cle), arbre, illisibles);
    }
    case 'liste':
      return (valeur as Reponse<unknown>[]).flatMap((un, rang) => {
        const place = Array.isArray(arbre) ? arbre[rang] : arbre;
        return ecrire(lecture.element, un, place, illisibles) ?? [];
      });
    case 'date':
      return isoDe(valeur as DateLue) ?? (valeur as DateLue).texte;
    case 'duree':
      return (valeur as DureeLue).texte;
    case 'booleen':
    case 'nombre':
      return valeur as boolean | number;
    default:
      return String(valeur);
  }
}

function ecrireCarte(
  champs: readonly (readonly [string, Champ<unknown>])[],
  reponseDe: (cle: string) => Reponse<unknown> | undefined,
  arbre: Tree | undefined,
  illisibles: string[],
): Json {
  const carte = isTreeMap(arbre) ? arbre : {};
  const connues = champs.flatMap(([cle, champ]) => {
    const reponse = reponseDe(cle);
    const ecrit =
      reponse && ecrire(champ, reponse, Object.hasOwn(carte, cle) ? carte[cle] : undefined, illisibles);
    return ecrit === undefined ? [] : [[cle, ecrit] as const];
  });
  const locales = Object.entries(carte).flatMap(([cle, un]) => {
    const ecrit = cle.startsWith('x_') ? tel(un) : undefined;
    return ecrit === undefined ? [] : [[cle, ecrit] as const];
  });
  return Object.fromEntries([...connues, ...locales]);
}

/** A value of a local key, as written. */
function tel(arbre: Tree): Json | undefined {
  if (typeof arbre === 'string') return arbre;
  if (Array.isArray(arbre)) return arbre.flatMap((un) => tel(un) ?? []);
  if (!isTreeMap(arbre)) return undefined;
  const entrees = Object.entries(arbre).flatMap(([cle, un]) => {
    const ecrit = tel(un);
    return ecrit === undefined ? [] : [[cle, ecrit] as const];
  });
  return Object.fromEntries(entrees);
}
