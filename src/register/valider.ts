import * as z from 'zod/mini';
import { type Champ, champSous, decrire } from '../model/champs.ts';
import { ecrirePointeur, type Pointeur } from '../model/origine.ts';
import { hesite, plusProche } from '../model/proche.ts';
import type { Problem, ProblemCode } from '../source/problem.ts';
import { ILLISIBLE, isTreeMap, type Tree, type TreeMap } from '../source/tree.ts';
import { traduire } from './anglais.ts';

/** What zod says of a tree, one problem per cause, and the pointers that reading must leave out. */
export interface Validation {
  readonly problems: Problem[];
  readonly illisibles: ReadonlySet<string>;
}

type Issue = z.core.$ZodIssue;

/** Checks a tree against a schema. The tree is only read. */
export function valider(schema: Champ<unknown>, racine: TreeMap): Validation {
  if (decrire(schema).admet(racine)) return { problems: [], illisibles: new Set() };
  const problems: Problem[] = [];
  const illisibles = new Set<string>();
  const vides: Pointeur[] = [];
  const elague = elaguer(racine, [], { problems, illisibles, vides });
  const resultat = z.safeParse(schema.zod(), elague);
  for (const issue of resultat.error?.issues ?? []) expliquer(issue, schema, elague, []);
  for (const vide of vides) cleVideInconnue(vide);
  return { problems, illisibles };

  function expliquer(issue: Issue, champ: Champ<unknown>, arbre: Tree, base: Pointeur): void {
    const chemin = issue.path as (string | number)[];
    const { sousChamp, valeur } = descendre(champ, arbre, chemin);
    const pointeur = [...base, ...chemin];
    if (illisibles.has(ecrirePointeur(pointeur))) return;
    if (issue.code === 'unrecognized_keys') {
      for (const cle of issue.keys) cleInconnue(sousChamp, valeur, cle, pointeur);
      return;
    }
    if (issue.code === 'invalid_union' && typeof valeur !== 'string') {
      const branche = issue.errors.find((erreurs) => !erreurs.some(autreForme));
      for (const interne of branche ?? []) expliquer(interne, sousChamp, valeur, pointeur);
      if (branche) return;
    }
    illisibles.add(ecrirePointeur(pointeur));
    problems.push(malForme(issue, sousChamp, valeur, pointeur));
  }

  /** zod never sees a key left empty: one that the model does not know is still a key gone astray. */
  function cleVideInconnue(pointeur: Pointeur): void {
    if (pointeur.some(estLibre)) return;
    const parent = pointeur.slice(0, -1);
    const cle = String(pointeur.at(-1));
    const { sousChamp, valeur } = descendre(schema, racine, parent);
    const { lecture } = decrire(sousChamp);
    const champs = lecture.forme === 'liste' ? decrire(lecture.element).lecture : lecture;
    if (champs.forme === 'objet' && !Object.hasOwn(champs.champs, cle))
      cleInconnue(sousChamp, valeur, cle, parent);
  }

  function cleInconnue(champ: Champ<unknown>, carte: Tree, cle: string, parent: Pointeur): void {
    if (estLibre(cle)) return;
    const pointeur = [...parent, cle];
    illisibles.add(ecrirePointeur(pointeur));
    const connues = clesConnues(champ);
    const traduite = traduire(cle, connues);
    const proposition = traduite ?? plusProche(cle, connues);
    // The answer is there under another name: nothing may call the right key absent.
    const libre = proposition !== undefined && isTreeMap(carte) && carte[proposition] === undefined;
    if (libre) illisibles.add(ecrirePointeur([...parent, proposition]));
    const data = { cle, proposition: proposition ?? '', connues: connues.join(', ') };
    const message = proposition ? 'proche' : 'inconnue';
    const doubt = traduite === undefined && hesite(cle, connues);
    problems.push({ code: 'cle-inconnue', place: { pointeur, part: 'key' }, data, message, doubt });
  }
}

/** The keys accepted at a place; a single map may stand where a list of maps is accepted. */
function clesConnues(champ: Champ<unknown>): string[] {
  const { lecture } = decrire(champ);
  const objet = lecture.forme === 'liste' ? decrire(lecture.element).lecture : lecture;
  return objet.forme === 'objet' ? Object.keys(objet.champs) : [];
}

/** The alternative was for another shape: a word, a list, a map. */
const autreForme = ({ code, path }: Issue) =>
  path.length === 0 && (code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union');

interface Rebut {
  readonly problems: Problem[];
  readonly illisibles: Set<string>;
  readonly vides: Pointeur[];
}

/** A copy without the keys left empty or unreadable: neither is an answer, and zod need not judge them. */
function elaguer(arbre: TreeMap, base: Pointeur, rebut: Rebut): TreeMap {
  const copie: TreeMap = Object.create(null);
  for (const [cle, valeur] of Object.entries(arbre)) {
    const ici = [...base, cle];
    if (valeur === ILLISIBLE) rebut.illisibles.add(ecrirePointeur(ici));
    else if (valeur === null) rebut.vides.push(ici);
    else copie[cle] = elaguerValeur(valeur, ici, rebut);
  }
  return copie;
}

function elaguerValeur(valeur: Tree, pointeur: Pointeur, rebut: Rebut): Tree {
  if (isTreeMap(valeur)) return elaguer(valeur, pointeur, rebut);
  if (!Array.isArray(valeur)) return valeur;
  if (valeur.length > 0 && valeur.every((element) => element === null)) return [];
  // Elements keep their index, so that pointers stay true: an empty one is only marked.
  return valeur.map((element, index) => {
    const ici = [...pointeur, index];
    if (element !== null && element !== ILLISIBLE) return elaguerValeur(element, ici, rebut);
    rebut.illisibles.add(ecrirePointeur(ici));
    if (element !== null || ici.some(estLibre)) return element;
    const place = { pointeur: ici, part: 'value' } as const;
    rebut.problems.push({ code: 'valeur-vide', place, data: {}, message: 'element' });
    return null;
  });
}

/** What stands under a key of the user's own is never judged. */
const estLibre = (pas: string | number) => String(pas).startsWith('x_');

function descendre(
  champ: Champ<unknown>,
  arbre: Tree,
  chemin: readonly (string | number)[],
): { sousChamp: Champ<unknown>; valeur: Tree } {
  let sousChamp = champ;
  let valeur: Tree = arbre;
  for (const pas of chemin) {
    sousChamp = champSous(sousChamp, pas) ?? sousChamp;
    valeur = sousArbre(valeur, pas);
  }
  return { sousChamp, valeur };
}

function sousArbre(arbre: Tree, pas: string | number): Tree {
  if (Array.isArray(arbre)) return arbre[Number(pas)] ?? null;
  return isTreeMap(arbre) ? (arbre[pas] ?? null) : null;
}

/** Spaces of every kind and signs without width at the ends of a word: pasted with it, and part of it for YAML. */
const HORS_MOT =
  /^[\s\u00ad\u200b-\u200d\u2060\ufeff]+|(?<![\s\u00ad\u200b-\u200d\u2060\ufeff])[\s\u00ad\u200b-\u200d\u2060\ufeff]+$/g;

/** « 1 200 »: thousands set apart, as one writes them in French. */
const MILLIERS = /^\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,2}$/;

/** A number, but none of those read: negative, with decimals, too long. */
const AUTRE_NOMBRE = /^[-+]?\d[\d.,]{0,20}$/;

const FORMES_ATTENDUES = {
  liste: 'une liste (une ligne par élément, précédée d’un tiret)',
  objet: 'des clés et leurs valeurs',
  dictionnaire: 'des identifiants et leurs valeurs',
  texte: 'un texte',
  date: 'une date (AAAA-MM-JJ)',
  duree: 'une durée (« 5 ans »)',
  booleen: 'oui ou non',
  nombre: 'un nombre entier en chiffres',
  choix: 'un seul mot',
} as const;

function malForme(issue: Issue, champ: Champ<unknown>, valeur: Tree, pointeur: Pointeur): Problem {
  const { lecture, valeurs, motif, aucun } = decrireUtile(champ, valeur);
  const vide = Array.isArray(valeur) && valeur.length === 0;
  const place = { pointeur, part: vide ? 'key' : 'value' } as const;
  const probleme = (code: ProblemCode, data: Record<string, string>, message?: string): Problem => {
    return { code, place, data, ...(message ? { message } : {}) };
  };
  if (issue.code === 'invalid_key')
    return probleme('identifiant-invalide', {
      valeur: String(pointeur.at(-1)),
      attendu: 'minuscules sans accent, chiffres et tirets',
    });
  if (Array.isArray(valeur) && valeur.length === 0)
    return probleme('liste-vide', {}, aucun ? 'aucun' : 'permise');
  if (valeur === 'aucun' && typeof lecture.forme === 'string')
    return probleme('aucun-refuse', { cle: String(nomDe(pointeur)) });
  if (typeof valeur === 'string' && motif && lecture.forme !== 'nombre') {
    const propre = valeur.length > 80 ? valeur : valeur.replace(HORS_MOT, '');
    const data = { valeur: extrait(valeur), attendu: motif.attendu, propre };
    return probleme('identifiant-invalide', data, motif.expression.test(propre) ? 'espaces' : 'default');
  }
  if (typeof valeur === 'string' && valeurs) {
    // With one possible value, « did you mean » would hide that the file is for another version.
    const proposition = valeurs.length > 1 ? plusProche(valeur, valeurs) : undefined;
    const data = { valeur: extrait(valeur), proposition: proposition ?? '', valeurs: valeurs.join(', ') };
    const probable = probleme('valeur-inconnue', data, proposition ? 'proche' : 'inconnue');
    return { ...probable, doubt: hesite(valeur, valeurs) };
  }
  if (typeof valeur === 'string' && lecture.forme === 'nombre' && MILLIERS.test(valeur)) {
    const nombre = valeur.replace(/\D/g, '');
    return probleme('type-inattendu', { cle: String(nomDe(pointeur)), valeur, nombre }, 'milliers');
  }
  if (typeof valeur === 'string' && lecture.forme === 'nombre' && AUTRE_NOMBRE.test(valeur))
    return probleme('type-inattendu', { cle: String(nomDe(pointeur)), valeur }, 'nombre');
  const cles = lecture.forme === 'objet' ? ` (${Object.keys(lecture.champs).slice(0, 6).join(', ')}…)` : '';
  const mots = lecture.forme === 'choix' && valeurs ? ` : ${valeurs.join(', ')}` : '';
  const data = { attendu: `${FORMES_ATTENDUES[lecture.forme]}${cles}${mots}`, cle: String(nomDe(pointeur)) };
  if (typeof valeur === 'string') return probleme('type-inattendu', data, aucun ? 'aucun' : 'texte');
  return probleme('type-inattendu', data, Array.isArray(valeur) ? 'liste' : 'carte');
}

/** For « one or several », a bare text is judged as the element it stands for. */
function decrireUtile(champ: Champ<unknown>, valeur: Tree) {
  const description = decrire(champ);
  const { lecture } = description;
  if (lecture.forme === 'liste' && lecture.seul && typeof valeur === 'string') {
    return { ...decrire(lecture.element), aucun: description.aucun };
  }
  return description;
}

const nomDe = (pointeur: Pointeur) => pointeur.findLast((pas) => typeof pas === 'string') ?? '';

const extrait = (texte: string) => (texte.length > 60 ? `${texte.slice(0, 57)}…` : texte);
