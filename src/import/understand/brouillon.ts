import type { Bilan } from './bilan.ts';
import { sens } from './cle.ts';
import type { Place } from './place.ts';
import { lieu } from './place.ts';

/** A draft value: YAML to be, where every scalar is text. */
export type Valeur = string | Valeur[] | Carte;
export interface Carte {
  [cle: string]: Valeur;
}

export type Chemin = readonly (string | number)[];

/** Where an imported value comes from. */
export interface Trace {
  readonly chemin: Chemin;
  readonly place: Place;
}

export const carte = (entrees: Readonly<Record<string, Valeur | undefined>> = {}): Carte => {
  const vide: Carte = Object.create(null);
  for (const [nom, valeur] of Object.entries(entrees)) if (valeur !== undefined) vide[nom] = valeur;
  return vide;
};

export const estCarte = (valeur: Valeur | undefined): valeur is Carte =>
  typeof valeur === 'object' && !Array.isArray(valeur);

/** A file to be: `registre.yaml` or one fiche, with the place of each value it was given. */
export class Brouillon {
  readonly contenu: Carte = carte();
  readonly traces: Trace[] = [];
  readonly bilan: Bilan;
  /** What each list already says, so that a long one is not compared item by item. */
  readonly #dits = new Map<string, Map<string, number>>();
  /** What the account calls this file until it has a reference. */
  readonly titre: string;

  constructor(bilan: Bilan, titre: string) {
    this.bilan = bilan;
    this.titre = titre;
  }

  /** Writes a value at a path, unless another one stands there already: the second is left over, never merged. */
  poser(chemin: Chemin, valeur: Valeur, ...places: readonly Place[]): boolean {
    const deja = this.lire(chemin);
    if (deja !== undefined && empreinteDe(deja) !== empreinteDe(valeur)) {
      const avant = this.traces.find((trace) => trace.chemin.join('/').startsWith(chemin.join('/')));
      const ou = avant ? ` (${lieu(avant.place.unite)})` : '';
      for (const place of places)
        this.bilan.reste(place, `diffère de la valeur déjà lue pour ${chemin.join('.')}${ou}`);
      return false;
    }
    if (deja === undefined) this.#ecrire(chemin, valeur);
    this.tracer(chemin, ...places);
    return true;
  }

  /** Adds an item to a list; one that says the same is not repeated. Returns its rank. */
  ajouter(chemin: Chemin, valeur: Valeur, ...places: readonly Place[]): number {
    const liste = this.lire(chemin);
    if (liste !== undefined && !Array.isArray(liste)) {
      if (liste !== 'a-preciser') {
        const lu = typeof liste === 'string' ? `« ${liste} », déjà lu` : 'ce qui est déjà lu';
        for (const place of places) this.bilan.reste(place, `contredit ${lu} pour ${chemin.join('.')}`);
        return -1;
      }
      this.#ecrire(chemin, [valeur]);
      this.tracer([...chemin, 0], ...places);
      return 0;
    }
    const elements = liste ?? [];
    const meme = empreinteDe(valeur);
    const dits = this.#ditsDe(chemin, elements);
    const rang = dits.get(meme);
    if (rang !== undefined) {
      this.tracer([...chemin, rang], ...places);
      return rang;
    }
    dits.set(meme, elements.length);
    this.#ecrire([...chemin, elements.length], valeur);
    this.tracer([...chemin, elements.length - (liste ? 1 : 0)], ...places);
    return (this.lire(chemin) as Valeur[]).length - 1;
  }

  #ditsDe(chemin: Chemin, elements: readonly Valeur[]): Map<string, number> {
    const ou = chemin.join('/');
    const connus =
      this.#dits.get(ou) ?? new Map(elements.map((element, rang) => [empreinteDe(element), rang]));
    this.#dits.set(ou, connus);
    return connus;
  }

  tracer(chemin: Chemin, ...places: readonly Place[]): void {
    for (const place of places) {
      this.traces.push({ chemin, place });
      this.bilan.importer(place, `${this.titre} ${chemin.join('.')}`.trim());
    }
  }

  lire(chemin: Chemin): Valeur | undefined {
    let ici: Valeur | undefined = this.contenu;
    for (const pas of chemin) {
      if (Array.isArray(ici)) ici = ici[Number(pas)];
      else if (estCarte(ici)) ici = ici[pas];
      else return undefined;
    }
    return ici;
  }

  /** A field that is one text, as written. */
  texte(nom: string): string | undefined {
    const valeur = this.lire([nom]);
    return typeof valeur === 'string' ? valeur : undefined;
  }

  /** Says that nothing was imported after all: its units wait for another reader. */
  abandonner(): void {
    for (const { place } of this.traces) this.bilan.oublier(place.unite);
  }

  #ecrire(chemin: Chemin, valeur: Valeur): void {
    let ici: Carte | Valeur[] = this.contenu;
    for (const [rang, pas] of chemin.slice(0, -1).entries()) {
      const suivant: Valeur | undefined = Array.isArray(ici) ? ici[Number(pas)] : ici[pas];
      const neuf = typeof chemin[rang + 1] === 'number' ? [] : carte();
      const plein: Carte | Valeur[] = typeof suivant === 'object' ? suivant : neuf;
      if (plein !== suivant) affecter(ici, pas, plein);
      ici = plein;
    }
    affecter(ici, chemin.at(-1)!, valeur);
  }
}

function affecter(ou: Carte | Valeur[], pas: string | number, valeur: Valeur): void {
  if (Array.isArray(ou)) ou[Number(pas)] = valeur;
  else ou[pas] = valeur;
}

/** Two values that differ by case, accents or punctuation only say the same; « 5 ans » and « 6 ans » do not. */
const empreinteDe = (valeur: Valeur): string =>
  typeof valeur === 'string'
    ? sens(valeur) || valeur
    : Array.isArray(valeur)
      ? `[${valeur.map(empreinteDe).join('|')}]`
      : `{${Object.entries(valeur)
          .map(([nom, une]) => `${nom}:${empreinteDe(une)}`)
          .join('|')}}`;
