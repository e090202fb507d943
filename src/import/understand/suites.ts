import { type Brouillon, type Carte, carte, estCarte } from './brouillon.ts';
import { sens } from './cle.ts';
import { FicheLue } from './fiche-lue.ts';
import type { Place } from './place.ts';
import { cleDeReference } from './reference.ts';

/** A row of a table and the fiche it gave. */
export interface RangeeLue {
  readonly ligne: readonly Place[];
  readonly fiche: FicheLue;
}

/**
 * Joins the rows of one activity: tables that give a row to each purpose, or to each category of data, merge or
 * leave blank the name, or repeat it.
 */
export function joindreSuites(rangees: readonly RangeeLue[]): FicheLue[] {
  const groupes: RangeeLue[][] = [];
  for (const rangee of rangees) {
    const groupe = groupes.at(-1);
    if (groupe && poursuit(groupe, rangee)) groupe.push(rangee);
    else groupes.push([rangee]);
  }
  return groupes.map((groupe) => (groupe.length > 1 ? reunir(groupe) : groupe[0]!.fiche));
}

function poursuit(groupe: readonly RangeeLue[], { ligne, fiche }: RangeeLue): boolean {
  const premiere = groupe[0]!.fiche.brouillon;
  const [reference, nom] = [fiche.brouillon.texte('reference'), fiche.brouillon.texte('nom')];
  const [deja, sien] = [premiere.texte('reference'), premiere.texte('nom')];
  if (reference === undefined && nom === undefined) {
    const rang = groupe.at(-1)!.ligne[0]!.row;
    return (deja ?? sien) !== undefined && ligne[0]!.row === rang + 1;
  }
  if (reference !== undefined && deja !== undefined && cleDeReference(reference) !== cleDeReference(deja))
    return false;
  if (reference !== undefined && deja === undefined) return false;
  if (nom !== undefined) return sien !== undefined && sens(nom) === sens(sien) && !opposes(premiere, fiche);
  return true;
}

/** Of two activities that bear one name, in two departments or of two dates. */
const SEPARENT = ['service', 'responsable_operationnel', 'date_creation', 'statut', 'qualite'] as const;

const opposes = (premiere: Brouillon, { brouillon }: FicheLue) =>
  SEPARENT.some((nom) => {
    const [a, b] = [premiere.lire([nom]), brouillon.lire([nom])];
    return a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b);
  });

/** One fiche of several rows: what differs from row to row stays with the purpose or the data of its row. */
function reunir(groupe: readonly RangeeLue[]): FicheLue {
  const [{ fiche: premiere }] = groupe as [RangeeLue];
  const reunie = new FicheLue(premiere.brouillon.bilan, premiere.registre, premiere.origine);
  reunie.certaine = true;
  const bases = differe(groupe, 'base_legale');
  const durees = differe(groupe, 'conservation');
  for (const { fiche } of groupe) {
    const { brouillon } = fiche;
    const contenu = carte({ ...brouillon.contenu });
    const venues: Record<string, string> = {};
    if (bases && attacher(contenu, 'finalites', 'base_legale')) venues.base_legale = 'finalites';
    if (durees && attacher(contenu, 'donnees', 'conservation')) venues.conservation = 'donnees';
    else if (durees) enCas(contenu);
    for (const [nom, ou] of Object.entries(venues)) {
      delete contenu[nom];
      reunie.brouillon.tracer([ou], ...placesDe(brouillon, nom));
    }
    verserDans(reunie.brouillon, contenu, brouillon);
  }
  return reunie;
}

const differe = (groupe: readonly RangeeLue[], nom: string) =>
  new Set(
    groupe.flatMap(({ fiche }) => {
      const valeur = fiche.brouillon.lire([nom]);
      return valeur === undefined ? [] : [JSON.stringify(valeur)];
    }),
  ).size > 1;

/** Gives each item of a list what its row says; `false` when the row has no such item. */
function attacher(contenu: Carte, liste: string, nom: string): boolean {
  const [elements, valeur] = [contenu[liste], contenu[nom]];
  if (!Array.isArray(elements) || elements.length === 0 || valeur === undefined) return false;
  if (Array.isArray(valeur) && nom === 'conservation') return false;
  if (!elements.every((element) => estCarte(element) && element[nom] === undefined)) return false;
  contenu[liste] = elements.map((element) => carte({ ...(element as Carte), [nom]: valeur }));
  return true;
}

/** A retention that no data of its row bears is the case of the purpose of its row. */
function enCas(contenu: Carte): void {
  const { conservation, finalites } = contenu;
  const [seule, autre] = Array.isArray(finalites) ? finalites : [];
  if (!estCarte(conservation) || conservation.cas !== undefined) return;
  if (autre !== undefined || !estCarte(seule) || seule.libelle === undefined) return;
  contenu.conservation = [carte({ cas: seule.libelle, ...conservation })];
}

function verserDans(cible: Brouillon, contenu: Carte, source: Brouillon): void {
  for (const [nom, valeur] of Object.entries(contenu)) {
    const deja = cible.lire([nom]);
    if (Array.isArray(valeur) && (deja === undefined || Array.isArray(deja) || deja === 'a-preciser'))
      for (const [rang, element] of valeur.entries())
        cible.ajouter([nom], element, ...placesDe(source, nom, rang));
    else if (Array.isArray(deja) && valeur === 'a-preciser') cible.tracer([nom], ...placesDe(source, nom));
    else cible.poser([nom], valeur, ...placesDe(source, nom));
  }
}

/** Where a field of a draft comes from, or one item of it. */
const placesDe = ({ traces }: Brouillon, nom: string, rang?: number): Place[] =>
  traces
    .filter(
      ({ chemin }) =>
        chemin[0] === nom && (rang === undefined || chemin[1] === undefined || chemin[1] === rang),
    )
    .map(({ place }) => place);
