import { categoriesDonnees, categoriesSensibles } from '../../data/vocabulaire.ts';
import type { VueDonnee } from './donnees.ts';
import type { VueCommune } from './fiche.ts';
import { joindre, SOIT } from './lignes.ts';
import type { VueResponsableConjoint } from './responsables-conjoints.ts';

/** One line of the data tables of the CNIL's spreadsheet. */
export interface CaseDonnees {
  readonly description: string;
  readonly duree: string;
}

/** The row of a category, and those to add below when several items are of that category. */
interface RangDeCategorie extends CaseDonnees {
  readonly suivantes: readonly CaseDonnees[];
}

/** A list of the spreadsheet: the rows it prints, and those to add below, numbered. */
export interface Rangs<T> {
  readonly lignes: readonly T[];
  readonly suivantes: readonly (T & { readonly rang: number })[];
}

interface Deux {
  readonly type: string;
  readonly precisions: string;
}

/** A fiche cut to the rows of the CNIL's spreadsheet. A list that gives nothing has its state in the first row. */
export interface VueCnilSimplifie {
  readonly responsables_conjoints: Rangs<VueResponsableConjoint>;
  readonly sous_finalites: Rangs<{ readonly libelle: string }>;
  /** By identifier of the category. */
  readonly donnees: Readonly<Record<string, RangDeCategorie>>;
  readonly donnees_sensibles: Readonly<Record<string, RangDeCategorie>>;
  /** Data whose category the spreadsheet has no row for: rows added to each table. */
  readonly autres_donnees: readonly RangDeDonnee[];
  readonly autres_donnees_sensibles: readonly RangDeDonnee[];
  readonly personnes: Rangs<Deux>;
  readonly destinataires: Rangs<Deux>;
  readonly mesures: Rangs<Deux>;
  readonly transferts: Rangs<{
    readonly destinataire: string;
    readonly pays: string;
    readonly garantie: string;
    readonly document: string;
  }>;
}

/** How many rows the spreadsheet prints for each list. */
const RANGS = {
  responsablesConjoints: 1,
  sousFinalites: 5,
  personnes: 2,
  destinataires: 4,
  mesures: 3,
  transferts: 4,
};

/** One item of data as a row of its table. */
export interface RangDeDonnee extends CaseDonnees {
  /** The category whose row it takes; empty for a row added at the end. */
  readonly id: string;
  /** The label of an added row. */
  readonly categorie: string;
  /** Which item of the fiche it is. */
  readonly rang: number;
}

/** The two data tables: the categories that have a row, and the label of the rows added for the others. */
const TABLES = {
  donnees: { entrees: categoriesDonnees.entrees, autres: 'Autres catégories de données' },
  donnees_sensibles: { entrees: categoriesSensibles.entrees, autres: 'Autre catégorie particulière' },
} as const;

type Table = keyof typeof TABLES;

/** The categories that have a row of their own. */
export const idsDe = (table: Table): string[] =>
  TABLES[table].entrees.filter(({ ods }) => ods !== null).map(({ id }) => id);

/** The items of a data table in the order its rows print them. */
export function rangsDeDonnees(table: Table, donnees: readonly VueDonnee[]): RangDeDonnee[] {
  const ids = idsDe(table);
  const rangs = donnees.map((donnee, rang) => {
    const connue = TABLES[table].entrees.some(({ id }) => id === donnee.categorie_id);
    const id = ids.includes(donnee.categorie_id) ? donnee.categorie_id : '';
    const nom = connue ? [donnee.libelle] : [donnee.categorie, donnee.libelle];
    return {
      id,
      categorie: connue ? donnee.categorie : TABLES[table].autres,
      rang,
      description: joindre([...nom, donnee.description], SOIT),
      duree: donnee.conservations.map(({ phrase }) => phrase).join('\n'),
    };
  });
  const place = ({ id }: RangDeDonnee) => (id === '' ? ids.length : ids.indexOf(id));
  return rangs.toSorted((a, b) => place(a) - place(b));
}

/** Cuts a fiche to the rows of the spreadsheet. */
export function vueCnilSimplifie(fiche: VueCommune): VueCnilSimplifie {
  const { etats } = fiche;
  const donnees = rangsDeDonnees('donnees', fiche.donnees);
  const sensibles = rangsDeDonnees('donnees_sensibles', fiche.donnees_sensibles);
  const vide = (mot: string): Deux[] => (mot === '' ? [] : [{ type: mot, precisions: '' }]);
  const simplifies = fiche.transferts.map((transfert) => ({
    destinataire: transfert.destinataire,
    pays: transfert.vers,
    garantie: transfert.cnil_simplifie.garantie,
    document: transfert.document,
  }));
  const aucunTransfert = { destinataire: etats.transferts, pays: '', garantie: '', document: '' };
  return {
    responsables_conjoints: rangs(fiche.responsables_conjoints, RANGS.responsablesConjoints),
    sous_finalites: rangs(fiche.finalites.slice(1), RANGS.sousFinalites),
    donnees: cases('donnees', donnees, etats.donnees),
    donnees_sensibles: cases('donnees_sensibles', sensibles, etats.donnees_sensibles),
    autres_donnees: donnees.filter(({ id }) => id === ''),
    autres_donnees_sensibles: sensibles.filter(({ id }) => id === ''),
    personnes: rangs(
      [
        ...fiche.personnes.map(({ cnil_simplifie: c }) => ({
          type: c.description,
          precisions: c.precisions,
        })),
        ...vide(etats.personnes),
      ],
      RANGS.personnes,
    ),
    destinataires: rangs(
      [...fiche.destinataires.map((d) => d.cnil_simplifie), ...vide(etats.destinataires)],
      RANGS.destinataires,
    ),
    mesures: rangs(
      [...fiche.mesures_securite.map((m) => m.cnil_simplifie), ...vide(etats.mesures_securite)],
      RANGS.mesures,
    ),
    transferts: rangs(etats.transferts === '' ? simplifies : [aucunTransfert], RANGS.transferts),
  };
}

function rangs<T extends object>(elements: readonly T[], imprimes: number): Rangs<T> {
  const suivantes = elements
    .slice(imprimes)
    .map((element, index) => ({ ...element, rang: imprimes + index + 1 }));
  return { lignes: elements.slice(0, imprimes), suivantes };
}

function cases(
  table: Table,
  donnees: readonly RangDeDonnee[],
  etat: string,
): Record<string, RangDeCategorie> {
  return Object.fromEntries(
    idsDe(table).map((id) => {
      const [premiere, ...suivantes] = donnees.filter((donnee) => donnee.id === id);
      const { description = etat, duree = '' } = premiere ?? {};
      return [id, { description, duree, suivantes }];
    }),
  );
}
