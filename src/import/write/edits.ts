import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Champ, decrire } from '../../model/champs.ts';
import type { Edit } from '../../source/edit.ts';
import { type Chemin, estCarte, type Valeur } from '../understand/brouillon.ts';
import { contient, type FichierCompare } from './compare.ts';
import { direFait, memeElement } from './identite.ts';
import { clesDe, ecrireEnLigne, ecrireYaml } from './yaml-text.ts';

/** One difference shown before it is written. */
export interface Ecart {
  readonly chemin: string;
  /** What stands in the file; `undefined` when it is new there. */
  readonly avant: string | undefined;
  readonly apres: string;
}

export interface Rapprochement {
  readonly edits: readonly Edit[];
  readonly ecarts: readonly Ecart[];
  /** Items of the file that the import no longer names: said, never deleted. */
  readonly disparus: readonly string[];
}

/** What to change in a file so that it says what a draft says; all it says besides stays. */
export function rapprocher(
  champ: Champ<unknown>,
  actuel: FichierCompare,
  nouveau: FichierCompare,
  brouillon: Valeur,
  cibles: Cibles = new Map(),
): Rapprochement {
  const suivi = new Suivi(actuel, nouveau, cibles);
  const { contents } = actuel.document;
  if (isMap(contents) && estCarte(brouillon)) suivi.carte(champ, contents, brouillon, [], []);
  return suivi;
}

/** For each element of a list of the draft, the rank of the one it edits; or the list takes the place of the other. */
export type Ciblage = readonly (number | undefined)[] | 'remplacer';

/** By list; one that is not there is matched by its words. */
export type Cibles = ReadonlyMap<string, Ciblage>;

const INDENT = 2;

class Suivi implements Rapprochement {
  readonly edits: Edit[] = [];
  readonly ecarts: Ecart[] = [];
  readonly disparus: string[] = [];
  readonly #actuel: FichierCompare;
  readonly #nouveau: FichierCompare;

  readonly #cibles: Cibles;

  constructor(actuel: FichierCompare, nouveau: FichierCompare, cibles: Cibles) {
    this.#actuel = actuel;
    this.#nouveau = nouveau;
    this.#cibles = cibles;
  }

  /** `ici` is the place in the existing file, `la` in the draft. */
  carte(champ: Champ<unknown>, noeud: YAMLMap, valeur: Valeur, ici: Chemin, la: Chemin): void {
    if (!estCarte(valeur)) return;
    const dictionnaire = decrire(champ).lecture.forme === 'dictionnaire';
    const connues = dictionnaire ? Object.keys(valeur) : clesDe(champ);
    for (const nom of connues.filter((une) => Object.hasOwn(valeur, une))) {
      this.#cle(champ, noeud, { nom, valeur: valeur[nom]!, connues }, [...ici, nom], [...la, nom]);
    }
  }

  #cle(
    champ: Champ<unknown>,
    noeud: YAMLMap,
    { nom, valeur, connues }: { nom: string; valeur: Valeur; connues: readonly string[] },
    ici: Chemin,
    la: Chemin,
  ): void {
    const sous = sousChamp(champ, nom);
    if (!sous) return;
    const paire = noeud.items.find(({ key }) => isScalar(key) && String(key.value) === nom);
    const dit = this.#nouveau.faits(la);
    const deja = this.#actuel.faits(ici);
    if (!paire) {
      this.#inserer(noeud, sous, nom, valeur, connues, ici);
      return;
    }
    const visee = this.#cibles.has(ici.join('.'));
    if (!visee && (contient(deja, dit) || dit === '=a-preciser')) {
      this.#chercherDisparus(sous, valeur, ici, la);
      return;
    }
    const actuel = paire.value as Node | null;
    const enPlace = this.#cibles.get(ici.join('.')) === 'remplacer' && !this.#commente(actuel);
    if (isSeq(actuel) && estCarte(valeur)) {
      this.#liste(sous, actuel, [valeur], ici, () => la);
      return;
    }
    if (isSeq(actuel) && Array.isArray(valeur) && !enPlace) {
      this.#liste(sous, actuel, valeur, ici, (rang) => [...la, rang]);
      return;
    }
    if (isMap(actuel) && estCarte(valeur)) {
      this.carte(sous, actuel, valeur, ici, la);
      return;
    }
    this.#remplacer(noeud, paire as Pair<Node, Node | null>, sous, nom, valeur, ici);
  }

  #liste(
    champ: Champ<unknown>,
    noeud: YAMLSeq,
    valeurs: readonly Valeur[],
    ici: Chemin,
    la: (rang: number) => Chemin,
  ): void {
    const element = elementDe(champ);
    const pris = new Set<number>();
    const ajouts: Valeur[] = [];
    const rangs = noeud.items.map((_, rang) => rang);
    const ciblage = this.#cibles.get(ici.join('.'));
    const cibles = ciblage === 'remplacer' ? undefined : ciblage;
    for (const [rang, valeur] of valeurs.entries()) {
      const dit = this.#nouveau.faits(la(rang));
      const meme = cibles
        ? undefined
        : rangs.find((un) => !pris.has(un) && contient(this.#actuel.faits([...ici, un]), dit));
      const semblable = (un: number) => !pris.has(un) && memeElement(this.#actuel.faits([...ici, un]), dit);
      const proche = cibles ? cibles[rang] : (meme ?? rangs.find(semblable));
      if (proche !== undefined) pris.add(proche);
      const item = proche === undefined ? undefined : (noeud.items[proche] as Node);
      if (meme !== undefined) continue;
      if (item && isMap(item)) this.carte(element, item, valeur, [...ici, proche!], la(rang));
      else if (item && isScalar(item)) this.#remplacerTexte(item, element, valeur, [...ici, proche!]);
      else ajouts.push(valeur);
    }
    for (const valeur of ajouts)
      this.ecarts.push({ chemin: ici.join('.'), avant: undefined, apres: ecrireEnLigne(element, valeur) });
    this.#ajouter(noeud, element, ajouts);
    if (cibles) return;
    for (const rang of rangs.filter((un) => !pris.has(un))) this.#disparu([...ici, rang]);
  }

  #chercherDisparus(champ: Champ<unknown>, valeur: Valeur, ici: Chemin, la: Chemin): void {
    const deja = this.#actuel.faits(ici);
    const dit = this.#nouveau.faits(la);
    if (
      !Array.isArray(deja) ||
      !Array.isArray(dit) ||
      !Array.isArray(valeur) ||
      decrire(champ).lecture.forme !== 'liste'
    )
      return;
    for (const un of deja)
      if (!dit.some((autre) => contient(un, autre))) this.disparus.push(`${ici.join('.')} : ${direFait(un)}`);
  }

  #disparu(ici: Chemin): void {
    const fait = this.#actuel.faits(ici);
    if (fait !== undefined) this.disparus.push(`${ici.slice(0, -1).join('.')} : ${direFait(fait)}`);
  }

  /** Comments inside a list would go with it. */
  #commente(noeud: Node | null): boolean {
    return noeud !== null && this.#actuel.document.text.slice(...bornes(noeud)).includes('#');
  }

  #remplacerTexte(noeud: Node, champ: Champ<unknown>, valeur: Valeur, ici: Chemin): void {
    const [start, end] = bornes(noeud);
    const apres = ecrireEnLigne(champ, valeur);
    this.ecarts.push({ chemin: ici.join('.'), avant: this.#texte(start, end), apres });
    this.edits.push({ start, end, text: apres });
  }

  #remplacer(
    noeud: YAMLMap,
    paire: Pair<Node, Node | null>,
    champ: Champ<unknown>,
    nom: string,
    valeur: Valeur,
    ici: Chemin,
  ): void {
    const [debutCle, finCle] = bornes(paire.key);
    const actuel = paire.value;
    const vide = !actuel || bornes(actuel)[0] === bornes(actuel)[1];
    const [start, end] = vide ? [finCle + 1, finCle + 1] : bornes(actuel);
    const enLigne = noeud.flow ? ecrireEnLigne(champ, valeur) : surUneLigne(champ, valeur);
    this.ecarts.push({ chemin: ici.join('.'), avant: vide ? '' : this.#texte(start, end), apres: enLigne });
    const court = typeof valeur === 'string' || noeud.flow;
    if ((court && isScalar(actuel)) || (isSeq(actuel) && actuel.flow)) {
      this.edits.push({
        start,
        end: finDeTexte(this.#actuel.document.text, start, end),
        text: `${vide ? ' ' : ''}${enLigne}`,
      });
      return;
    }
    const retrait = this.#retrait(debutCle);
    const texte = indenter(ecrirePaire(champ, nom, valeur), retrait).trimStart();
    const fin = finDeTexte(this.#actuel.document.text, debutCle, Math.max(end, finCle + 1));
    this.edits.push({ start: debutCle, end: fin, text: texte });
  }

  /** A key that the file lacks goes after the last one that comes before it in the model. */
  #inserer(
    noeud: YAMLMap,
    champ: Champ<unknown>,
    nom: string,
    valeur: Valeur,
    connues: readonly string[],
    ici: Chemin,
  ): void {
    this.ecarts.push({ chemin: ici.join('.'), avant: undefined, apres: ecrireEnLigne(champ, valeur) });
    const { text } = this.#actuel.document;
    if (noeud.flow) {
      const fin = bornes(noeud)[1] - 1;
      const virgule = noeud.items.length > 0 ? ', ' : '';
      const debut = finDeTexte(text, 0, fin);
      this.edits.push({
        start: debut,
        end: debut,
        text: `${virgule}${nom}: ${ecrireEnLigne(champ, valeur)}`,
      });
      return;
    }
    const rang = connues.indexOf(nom);
    const avant = noeud.items
      .filter(({ key }) => isScalar(key) && connues.indexOf(String(key.value)) < rang)
      .at(-1);
    const repere = (avant ?? noeud.items.at(-1)) as Pair<Node, Node | null>;
    const retrait = this.#retrait(bornes(noeud.items[0]!.key as Node)[0]);
    const ou = finDeLigne(text, finDe(text, repere));
    const saut = ou > 0 && text[ou - 1] !== '\n' ? '\n' : '';
    this.edits.push({
      start: ou,
      end: ou,
      text: `${saut}${indenter(ecrirePaire(champ, nom, valeur), retrait)}\n`,
    });
  }

  #ajouter(noeud: YAMLSeq, element: Champ<unknown>, valeurs: readonly Valeur[]): void {
    if (valeurs.length === 0) return;
    const { text } = this.#actuel.document;
    if (noeud.flow) {
      const fin = finDeTexte(text, 0, bornes(noeud)[1] - 1);
      const ajout = valeurs.map((valeur) => ecrireEnLigne(element, valeur)).join(', ');
      this.edits.push({ start: fin, end: fin, text: `${noeud.items.length > 0 ? ', ' : ''}${ajout}` });
      return;
    }
    const dernier = noeud.items.at(-1) as Node;
    const ou = finDeLigne(text, finDeTexte(text, 0, bornes(dernier)[1]));
    const tiret = text.lastIndexOf('-', bornes(noeud.items[0] as Node)[0] - 1);
    const retrait = this.#retrait(tiret);
    const lignes = valeurs.map((valeur) =>
      indenter(`- ${indenter(ecrireYaml(element, valeur).trimEnd(), INDENT).trimStart()}`, retrait),
    );
    const saut = text[ou - 1] === '\n' ? '' : '\n';
    this.edits.push({ start: ou, end: ou, text: `${saut}${lignes.join('\n')}\n` });
  }

  /** The column of a place: what a block written there must be indented by. */
  #retrait(debut: number): number {
    return debut - (this.#actuel.document.text.lastIndexOf('\n', debut - 1) + 1);
  }

  #texte(start: number, end: number): string {
    return this.#actuel.document.text.slice(start, end).trim();
  }
}

const bornes = (noeud: Node): readonly [number, number] => [noeud.range?.[0] ?? 0, noeud.range?.[1] ?? 0];

/** Spaces and line ends before a place belong to what follows. */
function finDeTexte(text: string, start: number, end: number): number {
  let fin = end;
  while (fin > start && /\s/.test(text[fin - 1]!)) fin--;
  return fin;
}

const finDe = (text: string, { key, value }: Pair<Node, Node | null>) =>
  finDeTexte(text, bornes(key)[1], Math.max(bornes(key)[1], value ? bornes(value)[1] : 0));

function finDeLigne(text: string, depuis: number): number {
  const saut = text.indexOf('\n', depuis);
  return saut === -1 ? text.length : saut + 1;
}

function indenter(texte: string, retrait: number): string {
  const marge = ' '.repeat(retrait);
  return texte
    .split('\n')
    .map((ligne) => (ligne === '' ? '' : marge + ligne))
    .join('\n');
}

function ecrirePaire(champ: Champ<unknown>, nom: string, valeur: Valeur): string {
  const texte = ecrireYaml(champ, valeur).trimEnd();
  if (typeof valeur === 'string')
    return `${nom}: ${texte.includes('\n') ? indenter(texte, INDENT).trimStart() : texte}`;
  return `${nom}:\n${indenter(texte, INDENT)}`;
}

/** A text needs fewer quotes outside of brackets. */
function surUneLigne(champ: Champ<unknown>, valeur: Valeur): string {
  const seul = typeof valeur === 'string' ? ecrireYaml(champ, valeur).trimEnd() : '\n';
  return seul.includes('\n') ? ecrireEnLigne(champ, valeur) : seul;
}

function sousChamp(champ: Champ<unknown>, nom: string): Champ<unknown> | undefined {
  const { lecture } = decrire(champ);
  if (lecture.forme === 'dictionnaire') return lecture.element;
  const objet = lecture.forme === 'liste' ? decrire(lecture.element).lecture : lecture;
  return objet.forme === 'objet' && Object.hasOwn(objet.champs, nom) ? objet.champs[nom] : undefined;
}

const elementDe = (champ: Champ<unknown>): Champ<unknown> => {
  const { lecture } = decrire(champ);
  return lecture.forme === 'liste' ? lecture.element : champ;
};
