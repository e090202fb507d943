import { categoriesDonnees, categoriesSensibles } from '../../data/vocabulaire.ts';
import type { VueDonnee } from './donnees.ts';
import type { VueCommune } from './fiche.ts';
import { joindre } from './lignes.ts';
import type { VueResponsableConjoint } from './responsables-conjoints.ts';

/** One line of the data tables of the CNIL's spreadsheet. */
export interface CaseDonnees {
  readonly description: string;
  readonly duree: string;
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
  readonly donnees: Readonly<Record<string, CaseDonnees>>;
  readonly donnees_sensibles: Readonly<Record<string, CaseDonnees>>;
  /** Data whose category the spreadsheet has no row for. */
  readonly autres_donnees: readonly (CaseDonnees & { readonly categorie: string })[];
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

const ids = (entrees: readonly { readonly id: string; readonly ods: string | null }[]) =>
  entrees.filter(({ ods }) => ods !== null).map(({ id }) => id);

const CATEGORIES = ids(categoriesDonnees);
const SENSIBLES = ids(categoriesSensibles);

/** Cuts a fiche to the rows of the spreadsheet. */
export function vueCnilSimplifie(fiche: VueCommune): VueCnilSimplifie {
  const { etats } = fiche;
  const nir = fiche.donnees_sensibles.filter(({ categorie_id }) => categorie_id === 'nir');
  const sensibles = fiche.donnees_sensibles.filter((donnee) => !nir.includes(donnee));
  const donnees = [...fiche.donnees, ...nir];
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
    donnees: cases(CATEGORIES, donnees, etats.donnees),
    donnees_sensibles: cases(SENSIBLES, sensibles, etats.donnees_sensibles),
    autres_donnees: [...hors(CATEGORIES, donnees), ...hors(SENSIBLES, sensibles)],
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
  ids: readonly string[],
  donnees: readonly VueDonnee[],
  etat: string,
): Record<string, CaseDonnees> {
  return Object.fromEntries(
    ids.map((id) => {
      const siennes = donnees.filter(({ categorie_id }) => categorie_id === id);
      return [id, etat === '' ? caseDe(siennes) : { description: etat, duree: '' }];
    }),
  );
}

function hors(ids: readonly string[], donnees: readonly VueDonnee[]) {
  const autres = donnees.filter(({ categorie_id }) => !ids.includes(categorie_id));
  return autres.map((donnee) => ({ categorie: donnee.categorie, ...caseDe([donnee]) }));
}

function caseDe(donnees: readonly VueDonnee[]): CaseDonnees {
  const numero = (rang: number) => (donnees.length > 1 ? `${rang + 1}) ` : '');
  const descriptions = donnees.map(({ libelle, description }, rang) => {
    return numero(rang) + joindre([libelle, description], '\u00a0: ');
  });
  const durees = donnees.map(({ conservations }, rang) => {
    return numero(rang) + conservations.map(({ phrase }) => phrase).join('\n');
  });
  return { description: descriptions.join('\n'), duree: durees.join('\n') };
}
