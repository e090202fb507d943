import type { Champ as Modele } from '../../model/champs.ts';
import { motEtat } from '../../register/normaliser.ts';
import type { Bilan } from '../understand/bilan.ts';
import { Brouillon, type Carte } from '../understand/brouillon.ts';
import { cle } from '../understand/cle.ts';
import type { Recolte } from '../understand/comprendre.ts';
import { FicheLue, type RangeeDeSection } from '../understand/fiche-lue.ts';
import type { Grille } from '../understand/grille.ts';
import { Lecteur } from '../understand/lecteur.ts';
import { libelle } from '../understand/libelle.ts';
import type { Place } from '../understand/place.ts';
import { REGISTRE } from './base.ts';
import type { Bloc } from './bloc.ts';
import { repondre } from './cellules.ts';
import { champDeTitre, lireFeuilles } from './complements.ts';
import { elementDuChamp } from './faits.ts';
import { champsPortes } from './faits-de-fiche.ts';
import { inscriptionDe, TITRE_DU_FICHIER } from './fichier.ts';
import { type Groupe, listeLue, type RangeeLue } from './listes.ts';
import { estImprimee, type Imprimee, imprimeesDe } from './rangees.ts';
import { compterRepris } from './repris.ts';

/** Reads the sheet of one fiche as `registre` printed it, whatever was edited, added or moved since. */
export function lireFeuilleDeRetour(grille: Grille, bloc: Bloc, { bilan, formes, base }: Recolte): void {
  const recueil: RangeeDeSection[] = [];
  const origine = `feuille « ${grille.feuille.name} »`;
  const fiche = new FicheLue(bilan, new Brouillon(bilan, 'registre'), origine, recueil);
  const repris = lireHaut(grille, bloc.debut, fiche);
  const lue = fiche.brouillon.contenu;
  const reference = typeof lue.reference === 'string' ? lue.reference : '';
  const [fichiers, rangs] = separerFichier(bloc);
  fiche.fichier = fichiers[0]?.reponse.trim();
  for (const place of fichiers.flatMap(({ places }) => places)) bilan.libelle(place);
  const deFiche = base?.get(inscriptionDe(reference, fiche.fichier));
  const groupes = grouper({ ...bloc, rangs }, champsPortes('sous-traitant'), bilan);
  const role = qualiteDe(groupes) === 'sous-traitant' ? 'sous-traitant' : 'responsable';
  const champs = champsPortes(role);
  for (const titre of bloc.titres) bilan.libelle(titre);

  for (const [nom, champ] of Object.entries(champs)) {
    const propres = groupes.get(nom) ?? [];
    const places = propres.flatMap(({ precisions }) => precisions.map(({ place }) => place));
    if (estImprimee(nom) && imprimeesDe(role).includes(nom)) {
      const rangees = rangeesDeListe(nom, recueil);
      const { valeur, restes } = listeLue(champ, nom, rangees, propres, deFiche);
      poserListe(fiche, nom, valeur, [...rangees.flatMap((une) => une.places), ...places]);
      for (const [place, raison] of restes) bilan.reste(place, raison);
    } else if (propres.length > 0) poserChamp(fiche.brouillon, nom, champ, propres);
  }
  compterRepris(repris, bilan, [deFiche, base?.get(REGISTRE)]);
  fiche.certaine = true;
  fiche.exportee = true;
  formes.push(fiche);
}

function separerFichier({ rangs }: Bloc): [Bloc['rangs'], Bloc['rangs']] {
  const estFichier = ({ rubrique }: Bloc['rangs'][number]) => cle(rubrique) === cle(TITRE_DU_FICHIER);
  return [rangs.filter(estFichier), rangs.filter((un) => !estFichier(un))];
}

const OUVRENT_UN_REPRIS = new Set<string>([
  'acteurs',
  'clients',
  'categories_traitements',
  'sous_traitants_ulterieurs',
]);

/** Reads what stands above the block; the rows that repeat what is said elsewhere come back unread. */
function lireHaut(grille: Grille, fin: number, fiche: FicheLue): Place[] {
  const lecteur = new Lecteur(fiche);
  const repris: Place[] = [];
  let ouvert: 'tete' | 'repris' | 'modele' = 'tete';
  for (const row of grille.rangs.filter((un) => un < fin)) {
    const places = grille.ligne(row);
    const tete = places.find(({ col }) => col === 0);
    const lu = tete && libelle(tete.texte);
    const ouvre = lu !== undefined && !lu.rang && !lu.id;
    const ouvreUnRepris = ouvre && OUVRENT_UN_REPRIS.has(lu.champ);
    if (ouvreUnRepris) ouvert = 'repris';
    else if (ouvre && (estImprimee(lu.champ) || lu.champ === 'identification') && places.length > 0)
      if (lu.champ !== 'responsables_conjoints') ouvert = 'modele';
    const enTeteDActeurs = lu?.champ === 'acteurs';
    if (ouvert === 'modele' || enTeteDActeurs || lu?.champ === 'responsables_conjoints')
      lecteur.lire({ places, colonne: 0 });
    else {
      const enTete = ouvert === 'tete' || ouvreUnRepris;
      for (const place of places)
        if (enTete || place === tete) fiche.brouillon.bilan.libelle(place);
        else repris.push(place);
    }
  }
  lecteur.clore();
  const { contenu } = fiche.brouillon;
  for (const [nom, texte] of Object.entries(contenu)) {
    const mot = typeof texte === 'string' ? motEtat(texte) : undefined;
    if (mot !== undefined) contenu[nom] = mot;
  }
  return repris;
}

/** The answers of the block by field, then by element; rows that name nothing are left over. */
export function grouper(
  { rangs }: Bloc,
  champs: Readonly<Record<string, Modele<unknown>>>,
  bilan: Bilan,
): Map<string, Groupe[]> {
  const groupes = new Map<string, Groupe[]>();
  for (const { rubrique, element, reponse, places } of rangs) {
    const trouve = champDeTitre(champs, rubrique);
    const place = places.at(-1);
    if (!trouve || !place || reponse === '') {
      for (const un of places) {
        if (trouve) bilan.libelle(un);
        else bilan.reste(un, 'rubrique inconnue du bloc « Compléments »');
      }
      continue;
    }
    for (const un of places.slice(0, -1)) bilan.libelle(un);
    const precisions = repondre(trouve.champ, reponse).map((une) => ({ ...une, place }));
    const liste = groupes.get(trouve.nom) ?? [];
    const deja = liste.find((un) => un.element === element);
    if (deja) liste[liste.indexOf(deja)] = { element, precisions: [...deja.precisions, ...precisions] };
    else liste.push({ element, precisions });
    groupes.set(trouve.nom, liste);
  }
  return groupes;
}

const qualiteDe = (groupes: ReadonlyMap<string, readonly Groupe[]>) =>
  groupes.get('qualite')?.[0]?.precisions[0]?.reponse;

/** The rows of one list among those that the reader met. */
function rangeesDeListe(nom: Imprimee, recueil: readonly RangeeDeSection[]): RangeeLue[] {
  return recueil.flatMap(({ section, rangee: { tete, id, cellules } }) => {
    const conjoint = section === 'acteurs' && tete && libelle(tete.texte)?.champ === 'responsables_conjoints';
    if (section !== nom && !(conjoint && nom === 'responsables_conjoints')) return [];
    const donnee = nom === 'donnees' || nom === 'donnees_sensibles';
    const rangee = {
      liste: nom,
      id,
      etiquette: donnee && id === undefined ? tete?.texte : undefined,
      cellules: new Map([...cellules].map(([role, { texte }]) => [role, texte])),
    };
    return [{ rangee, places: [...cellules.values(), ...(tete ? [tete] : [])] }];
  });
}

function poserListe(
  fiche: FicheLue,
  nom: string,
  valeur: Carte[string] | undefined,
  places: readonly Place[],
): void {
  if (valeur !== undefined) fiche.brouillon.poser([nom], valeur, ...places);
  else for (const place of places) fiche.brouillon.bilan.libelle(place);
}

/** Writes a field that the block alone says. */
export function poserChamp(
  brouillon: Brouillon,
  nom: string,
  champ: Modele<unknown>,
  groupes: readonly Groupe[],
): void {
  const element = elementDuChamp(champ);
  const places = groupes.flatMap(({ precisions }) => precisions.map(({ place }) => place));
  const enListe = element !== champ && groupes.some((un) => un.element !== '');
  const lues = enListe
    ? groupes.map((un) => lireFeuilles(element, un.precisions))
    : [
        lireFeuilles(
          champ,
          groupes.flatMap(({ precisions }) => precisions),
        ),
      ];
  const valeurs = lues.flatMap(({ valeur }) => valeur ?? []);
  delete brouillon.contenu[nom];
  const valeur = enListe ? valeurs : lues[0]!.valeur;
  if (valeur !== undefined) brouillon.poser([nom], valeur, ...places);
  for (const { inconnues } of lues)
    for (const { place } of inconnues)
      brouillon.bilan.reste(place, 'précision qui ne nomme aucune rubrique connue');
}
