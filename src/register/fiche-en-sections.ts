import type { FicheResponsableLue } from '../model/fiche.ts';
import type { Origine } from '../model/origine.ts';
import type { SourceDocument } from '../source/document.ts';
import { type Fiche, roleDe, SCHEMAS } from './fiche.ts';
import { Lectures } from './lectures.ts';
import { lireValeur, type Partie, type Releve, releveVide } from './lire.ts';
import { type Locale, localesDe } from './locales.ts';
import type { Partage } from './partage.ts';
import { placesDe } from './place.ts';
import { MAX_MESURES, RESOLUTIONS } from './resolution.ts';
import { lireSections, type SectionLue, type SectionsLues } from './section-lue.ts';

/** A fiche in which nothing is wrong, of which each key is read when it is asked for. */
export interface FicheEnSections {
  /** Its answers are not its own properties: a copy by `...` has none. */
  readonly fiche: Fiche;
  readonly sections: SectionsLues;
  /** What was read of the fiche. */
  readonly lectures: Lectures;
  /** What one of its sections says. */
  partieDe(cle: string, section: SectionLue): Partie;
}

/** The fiche of a document read quickly; `undefined` when it has to be read whole, if only to tell what is wrong. */
export function lireEnSections(document: SourceDocument, partage: Partage): FicheEnSections | undefined {
  if (!document.sections) return undefined;
  const role = roleDe(document.sections.get('qualite')?.tree);
  const sections = lireSections(document.sections, SCHEMAS[role]);
  if (!sections || peutAvoirTropDeMesures(sections, partage)) return undefined;
  const lectures = new Lectures();
  const entourage = { role, document, sections, partage, lectures };
  const lue = new (modeleDe(role))(entourage);
  const partieDe = (cle: string, section: SectionLue) => lue.partieDe(cle, section);
  return { fiche: lue as unknown as Fiche, sections, lectures, partieDe };
}

function peutAvoirTropDeMesures(sections: SectionsLues, { socles }: Partage): boolean {
  const arbre = sections.get('mesures_securite')?.arbre;
  if (!Array.isArray(arbre)) return false;
  let longueur = 1;
  for (const communes of socles.values()) longueur = Math.max(longueur, communes.length);
  return arbre.length * longueur > MAX_MESURES;
}

interface Entourage {
  readonly role: Fiche['role'];
  readonly document: SourceDocument;
  readonly sections: SectionsLues;
  readonly partage: Partage;
  readonly lectures: Lectures;
}

interface Resolue {
  readonly valeur: unknown;
  /** The keys it is made of. */
  readonly cles: ReadonlySet<string>;
}

const AUCUN: ReadonlySet<string> = new Set();

/** What all the fiches read section by section have; the keys of each kind are added below. */
class Lue {
  readonly #entourage: Entourage;
  readonly #ecrites = new Map<string, unknown>();
  readonly #resolues = new Map<string, Resolue>();
  readonly #releves = new Map<string, Releve>();
  #releve: Releve | undefined;
  #parties: readonly Partie[] | undefined;

  constructor(entourage: Entourage) {
    this.#entourage = entourage;
  }

  get role(): Fiche['role'] {
    const { role, lectures } = this.#entourage;
    lectures.noter('qualite');
    return role;
  }

  // What a fiche is called is not noted: rules put it in their messages and decide nothing by it.
  get fichier(): string {
    return this.#entourage.document.path;
  }

  get origine(): Origine {
    return { fichier: this.fichier, pointeur: [] };
  }

  get ref(): string {
    return this.#resoudre('ref').valeur as string;
  }

  get releve(): Releve {
    const { lectures, role } = this.#entourage;
    lectures.noterTout();
    this.#releve ??= this.#releverTout([...placesDe(SCHEMAS[role]).keys()]);
    return this.#releve;
  }

  #releverTout(cles: readonly string[]): Releve {
    for (const cle of cles) this.ecrite(cle);
    const releves = cles.map((cle) => this.#releves.get(cle)!);
    return {
      dates: releves.flatMap(({ dates }) => dates),
      durees: releves.flatMap(({ durees }) => durees),
      textes: releves.flatMap(({ textes }) => textes),
      aPreciser: releves.flatMap(({ aPreciser }) => aPreciser),
      vides: [],
    };
  }

  get parties(): readonly Partie[] {
    const { lectures, sections } = this.#entourage;
    lectures.noterTout();
    this.#parties ??= Array.from(sections, ([cle, section]) => this.partieDe(cle, section));
    return this.#parties;
  }

  get locales(): readonly Locale[] {
    const { lectures, document, role } = this.#entourage;
    lectures.noterTout();
    return localesDe(document, SCHEMAS[role]);
  }

  /** What only this fiche writes is read once, with its places. */
  partieDe(cle: string, section: SectionLue): Partie {
    if (section.partagee || !section.place) return section.partie;
    this.ecrite(cle);
    return this.#releves.get(cle)!;
  }

  /** The answer under a key, as written. */
  ecrite(cle: string): unknown {
    const { lectures, role, document, sections } = this.#entourage;
    lectures.noter(cle);
    const connue = this.#ecrites.get(cle);
    if (connue) return connue;
    const releve = releveVide();
    const contexte = { fichier: document.path, illisibles: AUCUN, releve };
    const reponse = lireValeur(placesDe(SCHEMAS[role]).get(cle)!, sections.get(cle)?.arbre, contexte);
    this.#ecrites.set(cle, reponse);
    this.#releves.set(cle, releve);
    return reponse;
  }

  /** What is made of the answers. */
  resolue(cle: keyof typeof RESOLUTIONS): unknown {
    const { valeur, cles } = this.#resoudre(cle);
    this.#entourage.lectures.noterToutes(cles);
    return valeur;
  }

  #resoudre(cle: keyof typeof RESOLUTIONS): Resolue {
    const connue = this.#resolues.get(cle);
    if (connue) return connue;
    const lire = <K extends keyof FicheResponsableLue>(une: K) => this.ecrite(une) as FicheResponsableLue[K];
    const resolue = this.#entourage.lectures.pendant(() => RESOLUTIONS[cle](lire, this.#entourage));
    this.#resolues.set(cle, resolue);
    return resolue;
  }
}

/** A fiche whose keys are its own, however it was read. */
export function copie(fiche: Fiche): Fiche {
  if (!(fiche instanceof Lue)) return { ...fiche };
  const cles = ['role', 'fichier', 'origine', 'ref', 'releve', 'parties', 'locales'] as const;
  const propres = [...placesDe(SCHEMAS[fiche.role]).keys(), ...Object.keys(RESOLUTIONS), ...cles];
  return Object.fromEntries(propres.map((cle) => [cle, fiche[cle as keyof Fiche]])) as unknown as Fiche;
}

type Modele = new (entourage: Entourage) => Lue;

/** The keys of a kind of fiche, each read when it is asked for. */
function modele(role: Fiche['role']): Modele {
  class Modele extends Lue {}
  const donner = (cle: string, get: (this: Lue) => unknown) =>
    Object.defineProperty(Modele.prototype, cle, { get });
  for (const cle of placesDe(SCHEMAS[role]).keys()) {
    if (cle in RESOLUTIONS) continue;
    donner(cle, function () {
      return this.ecrite(cle);
    });
  }
  for (const cle of Object.keys(RESOLUTIONS) as (keyof typeof RESOLUTIONS)[]) {
    if (cle === 'ref') continue;
    donner(cle, function () {
      return this.resolue(cle);
    });
  }
  return Modele;
}

const modeles = new Map<Fiche['role'], Modele>();

function modeleDe(role: Fiche['role']): Modele {
  const connu = modeles.get(role) ?? modele(role);
  modeles.set(role, connu);
  return connu;
}
