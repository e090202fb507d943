import { carte } from './brouillon.ts';
import { type Champ, estPropre, type Role, SECTIONS, type Section } from './champs.ts';
import { cle } from './cle.ts';
import { Colonnes } from './colonnes.ts';
import { estActeur } from './contact.ts';
import type { FicheLue } from './fiche-lue.ts';
import { coupeDe, estTitre, GENERIQUES } from './forme-de-ligne.ts';
import { type Libelle, libelle } from './libelle.ts';
import { poserContactEnLigne, poserLigneDeContact } from './lignes-de-contact.ts';
import { estAide } from './modele-cnil.ts';
import { type Place, partie } from './place.ts';
import { poser } from './poser.ts';
import { poserRangee, poserSous } from './rangees.ts';
import { tableDe } from './table-ouverte.ts';
import { casDe } from './valeurs/cas.ts';
import { estVide } from './vide.ts';

/** A line of a form: the column where labels stand, and what stands on the line. */
export interface Ligne {
  readonly places: readonly Place[];
  readonly colonne: number;
}

/** What the first column holds below the title of a section, when its lines bear no label. */
const EN_TETE: Partial<Record<Section, Role>> = {
  destinataires: 'nom',
  transferts: 'destinataire',
  personnes: 'description',
  mesures_securite: 'type',
};

const estSection = (champ: Champ): champ is Section => champ in SECTIONS;
/** « ☒ Traçabilité », or the item of a list: a paragraph may be a heading that a model printed. */
const estChoisie = ({ texte, unite }: Place) =>
  COCHE.test(texte) || (unite.kind === 'block' && unite.content.kind === 'item' && !/^\s*☐/.test(texte));

const COCHE = /^\s*[☒☑✓]/;

/**
 * Reads the lines of one fiche in order, in a sheet or in a document: a label opens a field or a section, what
 * stands beside it or below it is its answer.
 */
export class Lecteur {
  readonly #fiche: FicheLue;
  readonly #colonnes = new Colonnes();
  /** The label whose answer may still come below. */
  #attente: { libelle: Libelle; tete: Place; servie: boolean; enLigne: boolean; cote?: true } | undefined;
  #cas: Place | undefined;
  readonly #demandes = new Set<Champ>();

  constructor(fiche: FicheLue) {
    this.#fiche = fiche;
  }

  lire({ places, colonne }: Ligne): void {
    const tete = places.find((place) => place.col === colonne);
    const autres = places.filter((place) => place !== tete && !this.#ecarter(place));
    if (this.#ouvrirTable(tete ? [tete, ...autres] : autres)) return;
    if (this.#titresGeneriques(places)) return;
    if (tete) this.#ligne(tete, autres);
    else if (!this.#contactEnLigne(autres) && !this.#entete(autres)) this.#suite(undefined, autres);
  }

  /** « Rubrique | Réponse » above a form of two columns. */
  #titresGeneriques(places: readonly Place[]): boolean {
    if (places.length !== 2 || !places.every(({ texte }) => GENERIQUES.has(cle(texte)))) return false;
    for (const place of places) this.#fiche.brouillon.bilan.libelle(place);
    return true;
  }

  /** The header of a table of operations or of flows says by itself what follows. */
  #ouvrirTable(places: readonly Place[]): boolean {
    const section = tableDe(places);
    if (section === undefined) return false;
    this.#finirAttente();
    this.#attente = undefined;
    this.#ouvrir(section);
    this.#fiche.certaine = true;
    return this.#entete(places);
  }

  /** The actor whose coordinates the lines below its label give. */
  get #acteur(): Champ | undefined {
    const champ = this.#attente?.libelle.champ;
    return champ && estActeur(champ) && !this.#colonnes.nommees ? champ : undefined;
  }

  #contactEnLigne(places: readonly Place[]): boolean {
    const acteur = this.#acteur;
    const hors = acteur && poserContactEnLigne(this.#fiche, acteur, places);
    for (const place of hors ?? []) this.#hors(place);
    return hors !== undefined;
  }

  /** A label at the end of the fiche may be an answer by itself: a box that is ticked. */
  clore(): void {
    this.#finirAttente();
    this.#fiche.clore();
  }

  #ligne(tete: Place, autres: readonly Place[]): void {
    if (this.#acteur && poserLigneDeContact(this.#fiche, this.#acteur, tete, autres)) return;
    const lu = libelle(tete.texte);
    if (lu && !this.#estReponse(lu, tete, autres)) {
      this.#etiquette(lu, tete, autres);
      return;
    }
    if (autres.length === 0 && this.#deuxLibelles(tete)) return;
    const coupe = this.#couper(tete);
    if (coupe) {
      this.#etiquette(coupe.lu, undefined, [coupe.valeur, ...autres], tete);
      return;
    }
    if (this.#entete([tete, ...autres])) return;
    this.#suite(tete, autres);
  }

  /** « Clients » below « Catégories de personnes » is a person, not a label. */
  #estReponse(lu: Libelle, tete: Place, autres: readonly Place[]): boolean {
    if (autres.length > 0 || tete.unite.kind !== 'block') return false;
    if (tete.unite.content.kind !== 'item') return false;
    return !(lu.id && lu.champ === this.#colonnes.section) && this.#attente !== undefined;
  }

  /** « Mesures de traçabilité **Mesures de protection des logiciels** »: two labels ran into one paragraph. */
  #deuxLibelles(tete: Place): boolean {
    const gras = tete.unite.content.strong ?? [];
    const second = gras.find((texte) => libelle(texte) !== undefined && tete.texte.includes(texte.trim()));
    if (second === undefined) return false;
    const [avant = '', apres = ''] = tete.texte.split(second.trim(), 2);
    const premier = libelle(avant);
    if (premier) this.#etiquette(premier, partie(tete, avant), []);
    else if (avant.trim() !== '') return false;
    const reste = apres.replace(/^\s*:/, '').trim();
    this.#etiquette(libelle(second)!, partie(tete, second), reste === '' ? [] : [partie(tete, reste)]);
    return true;
  }

  #couper(tete: Place): { lu: Libelle; valeur: Place } | undefined {
    const [avant, apres] = coupeDe(tete) ?? [];
    const lu = avant === undefined ? undefined : libelle(avant);
    if (!lu || apres === undefined) return undefined;
    // « Identité : nom, prénom » is a category and its data, wherever it stands.
    return { lu, valeur: partie(tete, apres) };
  }

  #etiquette(lu: Libelle, tete: Place | undefined, autres: readonly Place[], entiere?: Place): void {
    const { bilan } = this.#fiche.brouillon;
    const { champ, id } = lu;
    if (
      this.#colonnes.section === 'conservation' &&
      id &&
      tete &&
      champ === 'donnees' &&
      this.#attente?.libelle.champ === 'conservation'
    ) {
      this.#suite(tete, autres);
      return;
    }
    // « Nom : Durand » in a text is somebody, not an activity.
    if (
      entiere?.unite.kind === 'block' &&
      champ === 'nom' &&
      !estPropre(champ, entiere.texte.split(':')[0]!)
    ) {
      this.#hors(entiere);
      return;
    }
    if (champ === 'date_mise_a_jour' && entiere && this.#estPiedDePage(entiere)) {
      bilan.reste(entiere, 'date de la page, qui n’est pas celle de la fiche');
      return;
    }
    this.#demandes.add(champ);
    this.#finirAttente();
    if (tete) bilan.libelle(tete);
    else if (entiere) bilan.libelle(entiere);
    this.#attente = { libelle: lu, tete: tete ?? entiere!, servie: false, enLigne: tete === undefined };
    this.#noter(champ, (tete ?? entiere!).texte);
    if (estSection(champ) && !lu.id && !lu.rang) this.#ouvrir(champ);
    if (champ === 'acteurs' || champ === 'identification') {
      this.#ouvrirBloc(champ, autres);
      return;
    }
    if (autres.length === 0) return;
    if (this.#contactEnLigne(autres)) return;
    if (!lu.id && !lu.rang && this.#entete(autres)) return;
    const pleines = autres.filter((place) => !this.#ecarter(place));
    if (pleines.length === 0) return;
    this.#attente.servie = true;
    this.#attente.cote = true;
    const rubrique = this.#rubrique(lu);
    if (rubrique && (lu.id || lu.rang || this.#colonnes.nommees || estActeur(champ))) {
      this.#rangee(rubrique, lu, tete, pleines);
      return;
    }
    for (const place of pleines) poser(this.#fiche, champ, place);
  }

  /** « Last update: 2025/07/15 11:54 » is what a wiki prints, and so is a date that the fiche asked for already. */
  #estPiedDePage({ unite, texte }: Place): boolean {
    if (unite.kind !== 'block') return false;
    return this.#demandes.has('date_mise_a_jour') || /\d[ T,à]{1,4}(?!00[:h]00)\d{1,2}[:h]\d{2}/.test(texte);
  }

  #noter(champ: Champ, texte: string): void {
    const debut = texte.slice(0, texte.search(/[:?]|$/));
    if (!estPropre(champ, debut)) return;
    if (champ in SECTIONS || !/traitement|activit|processing/i.test(debut)) this.#fiche.indices.add(champ);
    else this.#fiche.certaine = true;
  }

  /** The section whose columns hold the answer of a label. */
  #rubrique({ champ, id, rang }: Libelle): Section | undefined {
    if (estActeur(champ))
      return this.#colonnes.section === 'acteurs' && this.#colonnes.nommees ? 'acteurs' : undefined;
    const section = champ === 'sous_finalites' ? 'finalites' : champ;
    if (!estSection(section)) return undefined;
    // A sensitive category in the table of all data is a line of that table, whose columns go on.
    const deDonnees = (une: Section | undefined) => une === 'donnees' || une === 'donnees_sensibles';
    const meme = deDonnees(section) && deDonnees(this.#colonnes.section) && this.#colonnes.nommees;
    if ((id || rang) && this.#colonnes.section !== section && !meme) this.#ouvrir(section);
    return section;
  }

  #ouvrir(section: Section): void {
    this.#colonnes.ouvrir(section);
    this.#cas = undefined;
  }

  #ouvrirBloc(champ: Champ, autres: readonly Place[]): void {
    if (estSection(champ)) this.#ouvrir(champ);
    else this.#colonnes.ouvrir(undefined);
    if (!this.#entete(autres)) for (const place of autres) this.#hors(place);
  }

  #entete(places: readonly Place[]): boolean {
    if (!this.#colonnes.nommer(places)) return false;
    for (const place of places) this.#fiche.brouillon.bilan.libelle(place);
    if (this.#attente) this.#attente.servie = true;
    return true;
  }

  #rangee(
    section: Section,
    lu: Libelle | undefined,
    tete: Place | undefined,
    places: readonly Place[],
    enTete?: Role,
  ): void {
    // A label that names the type of the measure leaves only its detail to the cell beside it.
    const sousLibelle =
      lu?.id && section === 'mesures_securite' && !this.#colonnes.nommees ? 'precisions' : undefined;
    const cellules = new Map<Role, Place>(enTete && tete ? [[enTete, tete]] : []);
    for (const [rang, place] of places.entries()) {
      const nom =
        sousLibelle && rang === 0 ? sousLibelle : (this.#colonnes.roleDe(place) ?? SECTIONS[section][rang]);
      if (nom === undefined || cellules.has(nom))
        this.#fiche.brouillon.bilan.reste(place, 'colonne non reconnue');
      else cellules.set(nom, place);
    }
    poserRangee(this.#fiche, section, { tete, id: lu?.id, cellules });
  }

  /** A line without a label: the next line of a table, or the answer of the label above. */
  #suite(tete: Place | undefined, autres: readonly Place[]): void {
    const { bilan } = this.#fiche.brouillon;
    const places = (tete ? [tete, ...autres] : autres).filter((place) => !this.#ecarter(place));
    if (places.length === 0) return;
    const section = this.#colonnes.section;
    const teteEstValeur = tete !== undefined && this.#colonnes.auDessus(tete.col) !== undefined;
    if (section && this.#colonnes.nommees && (autres.length > 0 || teteEstValeur)) {
      const valeurs = places.filter((place) => place !== tete || teteEstValeur);
      const etiquette = teteEstValeur || !tete || !places.includes(tete) ? undefined : tete;
      const nom = etiquette && EN_TETE[section];
      const nomme = nom !== undefined && !valeurs.some((place) => this.#colonnes.auDessus(place.col) === nom);
      if (etiquette && !nomme && section !== 'donnees' && section !== 'donnees_sensibles')
        bilan.reste(etiquette, 'libellé non reconnu');
      this.#rangee(section, undefined, etiquette, valeurs, nomme ? nom : undefined);
      return;
    }
    if (tete && autres.length > 0) {
      this.#libelleInconnu(tete, autres);
      return;
    }
    for (const place of places) this.#reponse(place);
  }

  #libelleInconnu(tete: Place, autres: readonly Place[]): void {
    const { bilan } = this.#fiche.brouillon;
    const section = this.#colonnes.section;
    if (section === 'conservation') bilan.importer(tete, 'fiche conservation');
    if (section === 'conservation' || section === 'donnees' || section === 'donnees_sensibles') {
      this.#rangee(section, undefined, tete, autres);
      return;
    }
    for (const place of [tete, ...autres]) bilan.reste(place, 'libellé non reconnu');
  }

  /** What stands below the label that waits for an answer. */
  #reponse(place: Place): void {
    const attente = this.#attente;
    if (!attente) {
      this.#hors(place);
      return;
    }
    const { champ, id } = attente.libelle;
    const paragraphe = place.unite.kind === 'block' && place.unite.content.kind === 'paragraph';
    if (paragraphe && PIED_DE_SITE.test(place.texte)) {
      this.#fiche.brouillon.bilan.reste(place, 'pied de la page d’un site');
      return;
    }
    // « Données sensibles ? Non » is answered: the paragraph that follows is about something else, and so is its list.
    if (attente.enLigne && attente.servie && paragraphe) {
      this.#hors(place);
      this.#attente = undefined;
      return;
    }
    // The answer stood beside its label, in a sheet: a text below the label is something else.
    const colonne = place.unite.kind === 'cell' && place.col <= attente.tete.col;
    if (attente.cote && !attente.enLigne && colonne) {
      this.#hors(place);
      return;
    }
    if (champ === 'conservation') {
      this.#conservation(place);
      return;
    }
    const titre = place.unite.kind === 'block' && place.unite.content.kind === 'heading';
    const simple = titre || (!estSection(champ) && !SUITES.has(champ));
    if (simple && (titre || attente.servie)) {
      this.#hors(place);
      return;
    }
    attente.servie = true;
    const section = champ === 'sous_finalites' ? 'finalites' : champ;
    if (id && estSection(section)) poserSous(this.#fiche, section, id, place);
    else poser(this.#fiche, champ, place);
  }

  /** Under « Durées de conservation », a title names a case and what follows says how long. */
  #conservation(place: Place): void {
    const { brouillon } = this.#fiche;
    const attente = this.#attente!;
    if (this.#cas) {
      const valeur = carte({ cas: this.#cas.texte.replace(/(?<!\s)\s*:$/, ''), ...casDe(place.texte) });
      brouillon.ajouter(['conservation'], valeur, this.#cas, place);
      this.#cas = undefined;
      attente.servie = true;
    } else if (estTitre(place)) this.#cas = place;
    else if (!attente.servie) {
      attente.servie = true;
      poser(this.#fiche, 'conservation', place);
    } else this.#hors(place);
  }

  #finirAttente(): void {
    const { bilan } = this.#fiche.brouillon;
    if (this.#cas) bilan.reste(this.#cas, 'sans durée ni critère');
    this.#cas = undefined;
    const attente = this.#attente;
    if (!attente || attente.servie || !attente.libelle.id || !estChoisie(attente.tete)) return;
    const { champ, id } = attente.libelle;
    if (champ === 'mesures_securite')
      this.#fiche.brouillon.ajouter([champ], carte({ type: id }), attente.tete);
    else if (champ === 'donnees' || champ === 'donnees_sensibles')
      this.#fiche.brouillon.ajouter([champ], carte({ categorie: id }), attente.tete);
  }

  /** A place holder or a help text: known, and no answer. */
  #ecarter(place: Place): boolean {
    if (!estVide(place.texte) && !estAide(place.texte)) return false;
    this.#fiche.brouillon.bilan.libelle(place);
    return true;
  }

  #hors(place: Place): void {
    if (!this.#ecarter(place)) this.#fiche.brouillon.bilan.reste(place, 'texte sans libellé reconnu');
  }
}

/** What a wiki prints below the last answer of a page. */
const PIED_DE_SITE = /^(?:from|permanent link|lien permanent)\s?:/i;

/** Fields that may go on over several lines below their label. */
const SUITES: ReadonlySet<Champ> = new Set<Champ>([
  'sous_finalites',
  'destinataires_internes',
  'destinataires_externes',
  'sous_traitants',
  'logiciels',
  'categories_traitements',
  'responsables_conjoints',
  'transferts_pays',
]);
