import { categoriesDonnees, typesMesure } from '../../data/vocabulaire.ts';
import { groupBy } from '../../model/group-by.ts';
import { MOTS, manque } from '../../model/mots-imprimes.ts';
import type { VueConservation } from './conservation.ts';
import type { VueDonnee } from './donnees.ts';
import type { VueCommune } from './fiche.ts';
import { joindre, SOIT } from './lignes.ts';
import type { VueMesure } from './mesures.ts';

export interface VueDonneeNumerotee extends VueDonnee {
  /** « 3.1 » : section of the form, then rank. */
  readonly rang: string;
  /** What it is made of, when other data of the fiche have the same name; empty otherwise. */
  readonly distinction: string;
}

/** Data kept for the same time, with the same outcome: one row of section 5. */
export interface VueDurees {
  readonly donnees: readonly VueDonneeNumerotee[];
  readonly conservations: readonly VueConservation[];
}

/** A box to tick, and what is written beside it. */
interface Case<T> {
  /** The exact label of the form. */
  readonly libelle: string;
  readonly coche: boolean;
  readonly contenu: readonly T[];
}

/** A question that the form answers by « Oui » or « Non »; its state when it has neither. */
interface OuiNon {
  readonly oui: boolean;
  readonly non: boolean;
  readonly etat: string;
}

/** A numbered line of a list: the form prints four, and more when more are given. */
interface Ligne {
  readonly rang: number;
  readonly texte: string;
}

/** A fiche as the CNIL's form divides it: its section 4 also holds the social security number. */
export interface VueCnilBase {
  readonly donnees: readonly VueDonneeNumerotee[];
  readonly donnees_sensibles: readonly VueDonneeNumerotee[];
  readonly durees: readonly VueDurees[];
  readonly personnes: readonly Ligne[];
  readonly categories: readonly Case<VueDonneeNumerotee>[];
  readonly sensibles: OuiNon;
  /** The one retention period of all the data, when it is a plain number of one unit. */
  readonly duree_unique: {
    readonly nombre: string;
    readonly jours: boolean;
    readonly mois: boolean;
    readonly ans: boolean;
    readonly depart: string;
  };
  readonly internes: readonly Ligne[];
  readonly externes: readonly Ligne[];
  readonly sous_traitants: readonly Ligne[];
  readonly transferts: OuiNon;
  /** `consigne`: what the form asks beside the box. */
  readonly mesures: readonly (Case<VueMesure & { readonly type_propre: string }> & {
    readonly consigne: string;
  })[];
}

/** Sorts a fiche under the sections of the form. */
export function vueCnilBase(fiche: VueCommune): VueCnilBase {
  const estNir = ({ categorie_id }: VueDonnee) => categorie_id === 'nir';
  const ordinaires = fiche.donnees.filter((donnee) => !estNir(donnee));
  const toutes = [...fiche.donnees_sensibles, ...fiche.donnees];
  const homonymes = groupBy(toutes, ({ intitule }) => intitule);
  const distinguer = ({ intitule, description }: VueDonnee) =>
    homonymes.get(intitule)!.length > 1 && description !== intitule ? description : '';
  const numeroter = (section: number, donnees: readonly VueDonnee[]): VueDonneeNumerotee[] =>
    donnees.map((une, index) => ({ ...une, rang: `${section}.${index + 1}`, distinction: distinguer(une) }));
  const donnees = numeroter(3, ordinaires);
  const donnees_sensibles = numeroter(4, [...fiche.donnees_sensibles, ...fiche.donnees.filter(estNir)]);
  const durees = parDuree([...donnees, ...donnees_sensibles]);
  const { internes, externes, sous_traitants, sans_type } = fiche.destinataires_par_groupe;
  const nommes = (groupe: typeof internes, suffixe = '') =>
    groupe.map(({ nom, precisions }) => joindre([nom, precisions], SOIT) + suffixe);
  const etat = fiche.etats.destinataires;
  return {
    donnees,
    donnees_sensibles,
    durees,
    personnes: quatre(
      fiche.personnes.map(({ categorie, precisions }) => joindre([categorie, precisions], SOIT)),
      fiche.etats.personnes,
    ),
    categories: categories(donnees),
    sensibles:
      donnees_sensibles.length > 0
        ? { oui: true, non: false, etat: '' }
        : ouiNon(fiche.oui_non.donnees_sensibles),
    duree_unique: dureeUnique(durees),
    internes: quatre(nommes(internes), etat),
    externes: quatre([...nommes(externes), ...nommes(sans_type, ` ${manque('type', MOTS.absente)}`)], etat),
    sous_traitants: quatre(nommes(sous_traitants), etat),
    transferts: ouiNon(fiche.oui_non.transferts),
    mesures: mesures(fiche),
  };
}

function parDuree(donnees: readonly VueDonneeNumerotee[]): VueDurees[] {
  const groupes = new Map<string, VueDonneeNumerotee[]>();
  for (const donnee of donnees) {
    const cle = JSON.stringify(donnee.conservations);
    groupes.set(cle, [...(groupes.get(cle) ?? []), donnee]);
  }
  return [...groupes.values()].map((donnees) => ({ donnees, conservations: donnees[0]!.conservations }));
}

/** The boxes of section 3, in the order of the form; its last one takes every other category. */
const CATEGORIES = categoriesDonnees.entrees.filter(({ id, word }) => word !== null && id !== 'nir');

function categories(donnees: readonly VueDonneeNumerotee[]): Case<VueDonneeNumerotee>[] {
  const connues = new Set<string>(CATEGORIES.map(({ id }) => id).filter((id) => id !== 'autres'));
  return CATEGORIES.map(({ id, word }) => {
    const contenu = donnees.filter(({ categorie_id }) =>
      id === 'autres' ? !connues.has(categorie_id) : categorie_id === id,
    );
    return { libelle: word!, coche: contenu.length > 0, contenu };
  });
}

/** To the letter, by label. */
const CONSIGNES: Readonly<Record<string, string>> = {
  "Contrôle d'accès des utilisateurs": 'Décrivez les mesures :',
  'Mesures de traçabilité':
    'Précisez la nature des traces (exemple : journalisation des accès des utilisateurs), les données enregistrées (exemple : identifiant, date et heure de connexion, etc.) et leur durée de conservation :',
  'Mesures de protection des logiciels (antivirus, mises à jour et correctifs de sécurité, tests, etc.)':
    'Décrivez les mesures :',
  'Sauvegarde des données': 'Décrivez les modalités :',
  'Chiffrement des données':
    'Décrivez les mesures (exemple : site accessible en https, utilisation de TLS, etc.) :',
  'Contrôle des sous-traitants': 'Décrivez les modalités :',
};

function mesures({ mesures_par_type }: VueCommune): VueCnilBase['mesures'] {
  const types = new Map(typesMesure.entrees.map(({ word, rangWord }) => [word, rangWord]));
  const ordonnes = [...types].toSorted(([, a], [, b]) => a - b).map(([word]) => word);
  const dernier = ordonnes.at(-1)!;
  return ordonnes.map((libelle) => {
    const contenu = mesures_par_type
      .filter(({ type }) => type === libelle || (libelle === dernier && !types.has(type)))
      .flatMap((groupe) => groupe.mesures);
    return { libelle, consigne: CONSIGNES[libelle] ?? '', coche: contenu.length > 0, contenu };
  });
}

function ouiNon(reponse: string): OuiNon {
  const [oui, non] = [reponse === 'Oui', reponse === 'Non'];
  return { oui, non, etat: oui || non ? '' : reponse };
}

const IMPRIMEES = 4;

function quatre(textes: readonly string[], etat: string): Ligne[] {
  const donnes = textes.length === 0 && etat !== '' ? [etat] : textes;
  const rangs = Math.max(IMPRIMEES, donnes.length);
  return Array.from({ length: rangs }, (_, index) => ({ rang: index + 1, texte: donnes[index] ?? '' }));
}

const SIMPLE = /^(\d+) (jour|mois|an)s?(?: (à compter d.*))?$/;

function dureeUnique(durees: readonly VueDurees[]): VueCnilBase['duree_unique'] {
  const conservations = durees.length === 1 ? durees[0]!.conservations : [];
  const [seul] = conservations.length === 1 ? conservations : [];
  const [, nombre = '', unite = '', depart = ''] = (seul && SIMPLE.exec(seul.phrase)) ?? [];
  return { nombre, jours: unite === 'jour', mois: unite === 'mois', ans: unite === 'an', depart };
}
