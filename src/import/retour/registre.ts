import { decrire } from '../../model/champs.ts';
import { estCarte } from '../understand/brouillon.ts';
import type { Recolte } from '../understand/comprendre.ts';
import type { Place } from '../understand/place.ts';
import { cleDeReference } from '../understand/reference.ts';
import type { Tableau } from '../understand/tableau.ts';
import { type Base, REGISTRE } from './base.ts';
import type { Bloc } from './bloc.ts';
import { composer } from './element.ts';
import { CHAMPS_DU_REGISTRE } from './faits-de-fiche.ts';
import { grouper, poserChamp } from './feuille.ts';
import { compterRepris } from './repris.ts';

/** Joins the head of the list of activities to the block that says the rest of `registre.yaml`. */
export function lireRegistreDeRetour(bloc: Bloc, base: Base | undefined, { registre, bilan }: Recolte): void {
  const remplaces = base?.get(REGISTRE)?.remplaces;
  for (const titre of bloc.titres) bilan.libelle(titre);
  for (const [nom, groupes] of grouper(bloc, CHAMPS_DU_REGISTRE, bilan)) {
    const champ = CHAMPS_DU_REGISTRE[nom]!;
    const lu = registre.contenu[nom];
    const precisions = groupes.flatMap((un) => un.precisions);
    const enTete = decrire(champ).lecture.forme === 'objet' && estCarte(lu);
    const mot = precisions.length === 1 && precisions[0]!.precision === '';
    if (!enTete || mot) {
      const parId = groupes.map((un) => ({
        ...un,
        element: '',
        precisions: un.precisions.map((une) => ({ ...une, precision: chemin(un.element, une.precision) })),
      }));
      poserChamp(registre, nom, champ, parId);
      continue;
    }
    const retouchee = (cle: string, empreinte: string) =>
      remplaces !== undefined && remplaces.get(`${nom}.${cle}`)?.has(empreinte) !== true;
    const compose = composer(champ, lu, precisions, retouchee);
    registre.contenu[nom] = compose.element;
    registre.tracer([nom], ...precisions.map(({ place }) => place));
    for (const { place } of compose.perimees)
      bilan.reste(place, 'l’en-tête de la liste a changé depuis l’export : c’est lui qui est lu');
    for (const { place } of compose.inconnues)
      bilan.reste(place, 'précision qui ne nomme aucune rubrique connue');
  }
}

const chemin = (element: string, precision: string) =>
  [element, precision].filter((un) => un !== '').join(' › ');

/** The rows of the list of an export that repeat a fiche are counted; the others come back to be read. */
export function sansLignesDeFiche(
  { colonnes, lignes }: Tableau,
  { formes, bilan, base }: Recolte,
): readonly (readonly Place[])[] {
  const references = new Set(
    formes.flatMap(({ brouillon: { contenu } }) =>
      typeof contenu.reference === 'string' ? [cleDeReference(contenu.reference)] : [],
    ),
  );
  const [colonne] = [...colonnes].find(([, { lu }]) => lu?.champ === 'reference') ?? [];
  return lignes.filter((ligne) => {
    const reference = ligne.find(({ col }) => col === colonne)?.texte;
    if (reference === undefined || !references.has(cleDeReference(reference))) return true;
    compterRepris(ligne, bilan, [base?.get(REGISTRE)]);
    return false;
  });
}
