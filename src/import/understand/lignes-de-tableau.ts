import type { Bilan } from './bilan.ts';
import { type Brouillon, carte } from './brouillon.ts';
import type { Champ } from './champs.ts';
import { FicheLue } from './fiche-lue.ts';
import type { Libelle } from './libelle.ts';
import { estAide } from './modele-cnil.ts';
import type { Place } from './place.ts';
import { poser } from './poser.ts';
import { poserSous } from './rangees.ts';
import type { Tableau } from './tableau.ts';
import { dateDe } from './valeurs/date.ts';
import { ouiNon } from './valeurs/oui-non.ts';
import { estAucun, estVide } from './vide.ts';

/** What the CNIL’s list of activities says: more columns make each row a fiche. */
const DE_LISTE: ReadonlySet<Champ> = new Set<Champ>([
  'nom',
  'reference',
  'date_creation',
  'date_mise_a_jour',
  'finalites',
  'donnees_sensibles',
  'identification',
]);

export const estListe = ({ colonnes }: Tableau): boolean =>
  [...colonnes.values()].every(
    ({ lu }) => lu === undefined || (DE_LISTE.has(lu.champ) && lu.id === undefined),
  );

/** The answers of one row with the headings of their columns; the rest goes to the account. */
function cellules(
  bilan: Bilan,
  { colonnes }: Tableau,
  ligne: readonly Place[],
): { lu: Libelle; place: Place }[] {
  return ligne.flatMap((place) => {
    const colonne = colonnes.get(place.col);
    if (estVide(place.texte) || estAide(place.texte)) bilan.libelle(place);
    else if (!colonne) bilan.reste(place, 'colonne sans titre');
    else if (!colonne.lu) bilan.reste(place, `colonne « ${colonne.titre.texte.slice(0, 60)} » non reconnue`);
    else return [{ lu: colonne.lu, place }];
    return [];
  });
}

/** The account of the headings of a table. */
export function compterTitres(bilan: Bilan, { titres, colonnes }: Tableau): void {
  const inconnus = new Set([...colonnes.values()].flatMap(({ titre, lu }) => (lu ? [] : [titre])));
  for (const titre of titres) {
    if (inconnus.has(titre) && !/^oui ?\/ ?non$/i.test(titre.texte))
      bilan.reste(titre, 'titre de colonne non reconnu');
    else bilan.libelle(titre);
  }
}

const SEPARE =
  /^(?:services?|direction|p[oô]le|d[ée]partement|secteur|domaine|chapitre|partie|total|sous-total)(?![\p{L}\p{N}])/iu;

/** « SERVICE TECHNIQUE » alone on its row, or a title across the columns: no activity. */
export function estSeparation({ titres }: Tableau, [seule, autre]: readonly Place[]): boolean {
  if (!seule || autre || titres.length < 3 || seule.unite.kind !== 'cell') return false;
  const { row, col } = seule;
  const fusion = seule.unite.sheet.merges.find((une) => une.row === row && une.col === col);
  return (fusion?.cols ?? 1) > 2 || SEPARE.test(seule.texte);
}

/** One row of the list of activities. */
export function lireLigneDeListe(registre: Brouillon, tableau: Tableau, ligne: readonly Place[]): void {
  const { bilan } = registre;
  const valeurs: Record<string, string> = {};
  const places: Place[] = [];
  for (const { lu, place } of cellules(bilan, tableau, ligne)) {
    const valeur = valeurDeListe(lu.champ, place);
    if (valeur === undefined || valeurs[lu.champ] !== undefined) {
      bilan.reste(place, 'sans place dans la liste des traitements');
      continue;
    }
    valeurs[lu.champ] = valeur;
    places.push(place);
  }
  if (valeurs.nom === undefined && (valeurs.reference === undefined || places.length === 1)) {
    for (const place of places) bilan.reste(place, 'ligne qui ne nomme aucun traitement');
    return;
  }
  registre.ajouter(['liste'], carte(valeurs), ...places);
}

function valeurDeListe(champ: Champ, place: Place): string | undefined {
  if (champ === 'date_creation' || champ === 'date_mise_a_jour') return dateDe(place);
  if (champ !== 'donnees_sensibles') return place.texte.replace(/\n/g, ', ');
  const lue = ouiNon(place.texte, place.unite.content);
  if (lue === 'oui' || lue === 'non') return lue;
  return estAucun(place.texte) ? 'non' : undefined;
}

/** One row that holds a whole fiche. */
export function lireLigneDeFiche(
  registre: Brouillon,
  tableau: Tableau,
  ligne: readonly Place[],
  origine: string,
): FicheLue {
  const fiche = new FicheLue(registre.bilan, registre, origine);
  for (const { lu, place } of cellules(registre.bilan, tableau, ligne)) {
    if (lu.id && lu.champ !== 'nom') poserColonne(fiche, lu, place);
    else poser(fiche, lu.champ, place);
  }
  fiche.certaine = true;
  fiche.clore();
  return fiche;
}

/** A column for one category: its cell describes it, or only says that it is there. */
function poserColonne(fiche: FicheLue, { champ, id }: Libelle, place: Place): void {
  const reponse = ouiNon(place.texte, place.unite.content);
  const section = champ as 'donnees' | 'donnees_sensibles' | 'mesures_securite';
  if (reponse === 'oui')
    fiche.brouillon.ajouter(
      [section],
      carte({ [section === 'mesures_securite' ? 'type' : 'categorie']: id }),
      place,
    );
  else if (reponse === 'non') fiche.brouillon.bilan.libelle(place);
  else if (reponse === 'indetermine')
    fiche.brouillon.bilan.reste(place, 'ni « Oui » ni « Non » n’est clairement marqué');
  else poserSous(fiche, section, id!, place);
}
