import { type Champ, decrire } from '../../model/champs.ts';
import { lireDate } from '../../model/date.ts';
import { lireDuree } from '../../model/duree.ts';
import { ficheResponsable, ficheSousTraitant } from '../../model/fiche.ts';
import type { Origine } from '../../model/origine.ts';
import { registreYaml } from '../../model/registre.ts';
import { elements, type Reponse } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import { releveVide } from '../../register/lire.ts';
import type { Partage } from '../../register/partage.ts';
import { champsDe } from '../audience/retenir.ts';
import { vueSchema } from '../flux/vue.ts';
import type { Layout, Role } from '../layouts/layout.ts';
import { idsDe } from '../vue/cnil-simplifie.ts';
import { vueDocument } from '../vue/document.ts';
import { EDITION_INTERNE } from '../vue/edition.ts';
import { vueRegistre } from '../vue/registre.ts';
import { merge, treeOf, type ViewTree } from './view-tree.ts';

/** Every place of the views that templates read, drawn from a fiche that answers every question of the model. */
export function viewTree(par: Layout['par'], roles: readonly Role[]): ViewTree {
  const trees = roles.map((role) => treeOf(wholeView(par, role)));
  return trees.reduce(merge);
}

/** A view in which no list is empty. */
export function wholeView(par: Layout['par'], role: Role): object {
  const partage = wholePartage();
  const fiche = wholeFiche(role);
  if (par === 'fiche') return { ...vueDocument(fiche, partage), schema: wholeSchema() };
  const ecarts = [{ reference: WORD, regle: WORD, motif: WORD, echeance: WORD }];
  const view = vueRegistre([fiche], partage, role, { edition: EDITION_INTERNE, ecarts, pages: new Map() });
  const whole = view.fiches.map((one) => ({ ...one, schema: wholeSchema(), complements: COMPLEMENTS }));
  return { ...view, ...RETOUR, fiches: whole };
}

/** Every name of a whole fiche is the same word, and a word does not flow to itself. */
function wholeSchema(): object {
  const outside = { hors: true, texte: WORD };
  const ends = ['de', 'vers', 'ailleurs'].map(
    (nom) => ({ nom, precisions: WORD, place: 'source', lieu: outside }) as const,
  );
  return vueSchema({
    noeuds: ends,
    liens: [{ de: 0, vers: 1, donnees: WORD, canal: WORD }],
    origine: 'declaree',
  });
}

/** What a workbook adds to the view so that it can be read back: see `src/export`. */
const COMPLEMENTS = [{ rubrique: '', element: '', reponse: '' }];
const RETOUR = { base: [{ reference: '', empreintes: '' }], complements_du_registre: COMPLEMENTS };

/** The name of a retention reference, so that a fiche that says only this word cites one. */
const WORD = 'paie';
const ORIGINE: Origine = { fichier: '', pointeur: ['x'] };

/** More than any list of the CNIL’s models prints, and than there are types of recipients. */
const MANY = 9;
const FEW = 2;

function wholeFiche(role: Role): Fiche {
  const champ: Champ<unknown> = role === 'responsable' ? ficheResponsable : ficheSousTraitant;
  const answers = {
    ...map(champ, 0, MANY),
    ...wholeData(),
  } as unknown as Fiche;
  return {
    ...answers,
    role,
    ref: WORD,
    fichier: '',
    origine: ORIGINE,
    projet: false,
    arretee: false,
    releve: releveVide(),
    mesures: elements(answers.mesures_securite),
    locales: [{ chemin: [WORD], texte: WORD }],
  } as Fiche;
}

/** Two items of each category that the CNIL’s spreadsheet gives a row, and some of none. */
function wholeData(): Record<string, Reponse<unknown>> {
  const { donnees, donnees_sensibles } = champsDe(ficheResponsable);
  return {
    donnees: inRows(donnees!, idsDe('donnees')),
    donnees_sensibles: inRows(donnees_sensibles!, idsDe('donnees_sensibles')),
  };
}

function inRows(champ: Champ<unknown>, ids: readonly string[]): Reponse<unknown> {
  const list = answer(champ, 0, FEW * ids.length + MANY);
  if (list.etat !== 'donnee') return list;
  const items = list.valeur as readonly Reponse<object>[];
  const valeur = items.map((item, index) => {
    const id = ids[Math.floor(index / FEW)];
    if (item.etat !== 'donnee' || id === undefined) return item;
    return {
      ...item,
      valeur: { ...item.valeur, categorie: { etat: 'donnee', valeur: id, origine: ORIGINE } },
    };
  });
  return { ...list, valeur };
}

function wholePartage(): Partage {
  const registre = map(registreYaml, 0, MANY) as unknown as NonNullable<Partage['registre']>;
  const rien = new Map<string, string>();
  return {
    fichier: '',
    registre,
    releve: releveVide(),
    acteurs: new Map(),
    services: rien,
    socles: new Map(),
    vocabulaire: { personnes: rien, donnees: rien, mesures: rien, operations: rien },
    locales: [{ chemin: [WORD], texte: WORD }],
  };
}

function map(champ: Champ<unknown>, rank: number, count: number): Record<string, Reponse<unknown>> {
  const entries = Object.entries(champsDe(champ)).map(
    ([key, one]) => [key, answer(one, rank, count)] as const,
  );
  return Object.fromEntries(entries);
}

/** An answer to a field; ranks go through the values of a closed list, then give none. */
function answer(champ: Champ<unknown>, rank: number, count: number): Reponse<unknown> {
  const { lecture, valeurs = [] } = decrire(champ);
  const given = (valeur: unknown): Reponse<unknown> => ({ etat: 'donnee', valeur, origine: ORIGINE });
  switch (lecture.forme) {
    case 'texte':
      return given(WORD);
    case 'date':
      return given(lireDate('2020-01-31'));
    case 'duree':
      return given(lireDuree('1 an'));
    case 'booleen':
      return given(true);
    case 'nombre':
      return given(1);
    case 'choix': {
      const value = valeurs[rank % (valeurs.length + 1)];
      return value === undefined ? { etat: 'absente', origine: ORIGINE } : given(value);
    }
    case 'liste':
      return given(Array.from({ length: count }, (_, index) => answer(lecture.element, index, FEW)));
    case 'objet':
      return given(map(champ, rank, FEW));
    case 'dictionnaire':
      return given(new Map([[WORD, answer(lecture.element, 0, FEW)]]));
  }
}
