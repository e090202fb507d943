import type { Bilan } from './bilan.ts';
import { Brouillon, type Carte, estCarte } from './brouillon.ts';
import type { Section } from './champs.ts';
import type { Place } from './place.ts';
import type { Rangee } from './rangee.ts';
import { estReferenceDuModele } from './reference.ts';
import type { OuiNon } from './valeurs/oui-non.ts';

type Question = 'donnees_sensibles' | 'transferts';

/** A row met in a section, kept as it is for another reader. */
export interface RangeeDeSection {
  readonly section: Section;
  readonly rangee: Rangee;
}

/** A fiche being read, and the register it belongs to. */
export class FicheLue {
  readonly brouillon: Brouillon;
  readonly registre: Brouillon;
  /** Where the fiche was read: a sheet, or the lines of a document. */
  readonly origine: string;
  /** Sources said for all the data. */
  readonly sources: Place[] = [];
  /** References that stand beside the title of a form: weaker than the one its label asks for. */
  readonly titres: Place[] = [];
  /** A label named a processing activity, or its table did. */
  certaine = false;
  /** An export says it: what its words are is already known, and nothing is taken off them. */
  exportee = false;
  /** The file of the register that an export says it is about. */
  fichier: string | undefined;
  /** Fields that only a register has, and a heading that may name the fiche. */
  readonly indices = new Set<string>();
  readonly #reponses = new Map<Question, { reponse: OuiNon; place: Place }[]>();

  /** Where rows are gathered instead of being understood one by one. */
  readonly recueil: RangeeDeSection[] | undefined;

  constructor(bilan: Bilan, registre: Brouillon, origine: string, recueil?: RangeeDeSection[]) {
    this.brouillon = new Brouillon(bilan, 'fiche');
    this.registre = registre;
    this.origine = origine;
    this.recueil = recueil;
  }

  /** Whether this is about a processing activity: prose too has an « Objectif : » or an « Origine : ». */
  get propre(): boolean {
    return this.certaine || this.indices.size >= 2;
  }

  /** Keeps a « Oui » or a « Non » until the whole fiche is read: details may follow, or another answer. */
  repondre(question: Question, reponse: OuiNon, place: Place): void {
    this.#reponses.set(question, [...(this.#reponses.get(question) ?? []), { reponse, place }]);
  }

  /** « Oui » alone is to be made precise; « Non » is none; two answers that disagree are no answer. */
  clore(): void {
    for (const [question, reponses] of this.#reponses) this.#trancher(question, reponses);
    this.#diffuserSources();
    this.#lireTitres();
  }

  /** The model’s own reference, left beside the title, is no second answer. */
  #lireTitres(): void {
    for (const place of this.titres) {
      const deja = this.brouillon.lire(['reference']) !== undefined;
      if (deja && estReferenceDuModele(place.texte)) this.brouillon.bilan.libelle(place);
      else this.brouillon.poser(['reference'], place.texte, place);
    }
  }

  #trancher(question: Question, reponses: readonly { reponse: OuiNon; place: Place }[]): void {
    const { brouillon } = this;
    const lues = new Set(reponses.map(({ reponse }) => reponse));
    const places = reponses.map(({ place }) => place);
    const details = Array.isArray(brouillon.lire([question]));
    const [seule] = lues;
    if (lues.size > 1 || seule === 'indetermine' || (seule === 'non' && details)) {
      const raison = details
        ? 'contredit ce que la fiche détaille'
        : 'ni « Oui » ni « Non » n’est clairement marqué';
      for (const place of places) brouillon.bilan.reste(place, raison);
      return;
    }
    if (details) brouillon.tracer([question], ...places);
    else brouillon.poser([question], seule === 'non' ? 'aucun' : 'a-preciser', ...places);
  }

  #diffuserSources(): void {
    const donnees = this.brouillon.lire(['donnees']);
    const cartes = Array.isArray(donnees) ? donnees.filter((une): une is Carte => estCarte(une)) : [];
    for (const place of this.sources) {
      if (cartes.length === 0)
        this.brouillon.bilan.reste(place, 'source sans donnée à laquelle la rattacher');
      for (const rang of cartes.keys()) {
        if (cartes[rang]!.source === undefined)
          this.brouillon.poser(['donnees', rang, 'source'], place.texte, place);
        else this.brouillon.tracer(['donnees', rang, 'source'], place);
      }
    }
  }
}
