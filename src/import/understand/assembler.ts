import type { SourceFile } from '../grid.ts';
import { type Brouillon, type Carte, type Chemin, carte, estCarte, type Valeur } from './brouillon.ts';
import { cle, sens } from './cle.ts';
import type { FicheImportee, Recolte } from './comprendre.ts';
import type { FicheLue } from './fiche-lue.ts';
import { estDeLExemple } from './modele-cnil.ts';
import { lieu } from './place.ts';
import { cleDeReference, estReferenceDuModele, referenceValide } from './reference.ts';
import { estIllisible, lecturesDe } from './valeurs/date.ts';

interface Assemblage {
  readonly fiches: readonly FicheImportee[];
  readonly remarques: readonly string[];
}

/** Joins what was read: rows to forms, forms to the list; the model and its example are no answer. */
export function assembler(file: SourceFile, recolte: Recolte): Assemblage {
  const remarques: string[] = [];
  const vraies = trier(recolte, remarques);
  const liste = listeDe(recolte.registre);
  const formes = rattacherOrphelines(vraies.formes);
  const fiches = [...formes, ...joindre(vraies.lignes, formes)];
  for (const fiche of new Set(recolte.formes.concat(recolte.lignes))) {
    if (!vraies.ecartees.has(fiche) && fiche.registre !== recolte.registre)
      fusionner(recolte.registre, fiche.registre);
  }
  const partagees = compter(fiches.map((fiche) => texteDe(fiche.brouillon, 'reference')));
  const prises = new Set<string>();
  const importees = fiches.map((fiche, rang) =>
    finir(fiche, { file, liste, partagees, prises, seule: fiches.length === 1, rang }),
  );
  return {
    fiches: importees,
    remarques: [...remarques, ...datesAmbigues(recolte.registre, 'registre.yaml')],
  };
}

/** Sets aside the untouched model, and the model’s example when the file holds anything else. */
function trier({ bilan, registre, formes, lignes }: Recolte, remarques: string[]) {
  const ecartees = new Set<FicheLue>();
  const utile = ({ brouillon, propre }: FicheLue) => propre && estRemplie(brouillon.contenu);
  const deQuoi = lignes.length > 0 || listeDe(registre).length > 0 || formes.some(utile);
  const remplies = formes.filter((fiche) => {
    if (utile(fiche)) return true;
    // « Organisme | …, DPO | … » above the activities or on a sheet of its own: the head of the register.
    if (deQuoi && fiche.indices.has('dpo') && Object.keys(fiche.brouillon.contenu).length === 0) return false;
    if (!fiche.propre) ecartees.add(fiche);
    for (const { chemin, place } of fiche.brouillon.traces) {
      const duModele =
        chemin[0] === 'reference' && (estReferenceDuModele(place.texte) || estDeLExemple(place.texte));
      bilan.oublier(place.unite);
      if (duModele) bilan.libelle(place);
      else
        bilan.reste(
          place,
          fiche.propre ? 'seule réponse d’une fiche vide' : 'rien n’y parle d’un traitement',
        );
    }
    if (!fiche.propre)
      for (const { place } of fiche.registre.traces) bilan.reste(place, 'rien n’y parle d’un traitement');
    return false;
  });
  const exemples = remplies.filter(estExemple);
  const autres = remplies.length - exemples.length + lignes.length;
  const rangees = listeDe(registre).filter((une) => !estRangeeExemple(une)).length;
  if (exemples.length > 0 && autres + rangees > 0) {
    for (const fiche of exemples) {
      ecartees.add(fiche);
      for (const { place } of [...fiche.brouillon.traces, ...fiche.registre.traces]) {
        bilan.oublier(place.unite);
        bilan.libelle(place);
      }
      remarques.push(
        `L’exemple du modèle de la CNIL (${fiche.origine}) n’est pas importé : ce n’est pas un traitement de l’organisme.`,
      );
    }
  }
  if (autres + rangees > 0) retirerRangeesExemples(registre, remarques);
  for (const { brouillon } of lignes.filter((une) => !estRemplie(une.brouillon.contenu)))
    for (const { place } of brouillon.traces) bilan.reste(place, 'ligne qui ne dit rien d’un traitement');
  return {
    formes: remplies.filter((fiche) => !ecartees.has(fiche)),
    lignes: lignes.filter(({ brouillon }) => estRemplie(brouillon.contenu)),
    ecartees,
  };
}

/** A reference and dates alone are a form that nobody filled. */
const estRemplie = (contenu: Carte) =>
  Object.keys(contenu).some(
    (nom) => !['reference', 'date_creation', 'date_mise_a_jour', 'statut', 'qualite'].includes(nom),
  );

function estExemple({ brouillon, registre }: FicheLue): boolean {
  const places = [...brouillon.traces, ...registre.traces].map(({ place }) => place.unite.content.text);
  return places.length >= 3 && places.filter(estDeLExemple).length >= places.length * 0.7;
}

const estRangeeExemple = (rangee: Carte) => /^\(?exemple\)? /.test(cle(String(rangee.nom ?? '')));

function retirerRangeesExemples(registre: Brouillon, remarques: string[]): void {
  const liste = listeDe(registre);
  const gardees = liste.filter((une) => !estRangeeExemple(une));
  if (gardees.length === liste.length) return;
  const rangDe = new Map(gardees.map((une, rang) => [une, rang]));
  const rangs = new Map(
    liste.flatMap((une, avant) => (rangDe.has(une) ? [[avant, rangDe.get(une)!] as const] : [])),
  );
  const traces = registre.traces.splice(0);
  for (const trace of traces) {
    const rang = trace.chemin[0] === 'liste' ? rangs.get(Number(trace.chemin[1])) : undefined;
    if (trace.chemin[0] !== 'liste') registre.traces.push(trace);
    else if (rang !== undefined)
      registre.traces.push({ ...trace, chemin: ['liste', rang, ...trace.chemin.slice(2)] });
    else {
      registre.bilan.oublier(trace.place.unite);
      registre.bilan.libelle(trace.place);
    }
  }
  if (gardees.length > 0) registre.contenu.liste = gardees;
  else delete registre.contenu.liste;
  remarques.push('La ligne « (EXEMPLE) » de la liste du modèle de la CNIL n’est pas importée.');
}

const listeDe = (registre: Brouillon): Carte[] => {
  const liste = registre.lire(['liste']);
  return Array.isArray(liste) ? liste.filter((une): une is Carte => estCarte(une)) : [];
};

const texteDe = (brouillon: Brouillon, nom: string): string | undefined => {
  const valeur = brouillon.lire([nom]);
  return typeof valeur === 'string' ? valeur : undefined;
};

/** Operations or flows that stand alone belong to the only fiche there is. */
function rattacherOrphelines(formes: readonly FicheLue[]): FicheLue[] {
  const orpheline = ({ brouillon }: FicheLue) =>
    Object.keys(brouillon.contenu).every((nom) => nom === 'operations' || nom === 'flux');
  const entieres = formes.filter((fiche) => !orpheline(fiche));
  if (entieres.length !== 1) return [...formes];
  for (const fiche of formes.filter(orpheline)) verser(fiche, entieres[0]!);
  return entieres;
}

/** Rows that repeat a form are joined to it; the others are fiches. */
function joindre(lignes: readonly FicheLue[], formes: readonly FicheLue[]): FicheLue[] {
  return lignes.filter((ligne) => {
    const forme = formes.find((une) => memeFiche(une.brouillon, ligne.brouillon));
    if (forme) verser(ligne, forme);
    return forme === undefined;
  });
}

function memeFiche(a: Brouillon, b: Brouillon): boolean {
  const [refA, refB] = [texteDe(a, 'reference'), texteDe(b, 'reference')];
  if (refA !== undefined && refB !== undefined && !estReferenceDuModele(refA))
    return cleDeReference(refA) === cleDeReference(refB);
  const [nomA, nomB] = [texteDe(a, 'nom'), texteDe(b, 'nom')];
  return nomA !== undefined && nomB !== undefined && cle(nomA) === cle(nomB);
}

/** Gives a fiche what another reading of it says: what is new is added, what it says already is known, the rest is shown. */
function verser(source: FicheLue, cible: FicheLue): void {
  for (const [nom, valeur] of Object.entries(source.brouillon.contenu)) {
    const places = source.brouillon.traces
      .filter(({ chemin }) => chemin[0] === nom)
      .map(({ place }) => place);
    const deja = cible.brouillon.lire([nom]);
    if (deja === undefined) cible.brouillon.poser([nom], valeur, ...places);
    else if (dit(deja, valeur)) cible.brouillon.tracer([nom], ...places);
    else
      for (const place of places)
        cible.brouillon.bilan.reste(place, `résumé qui diffère de la fiche (${cible.origine})`);
  }
}

function dit(tout: Valeur, partie: Valeur): boolean {
  const dits = textesDe(tout).map((texte) => ` ${sens(texte)} `);
  return textesDe(partie)
    .map((texte) => ` ${sens(texte)} `)
    .every((texte) => dits.some((un) => un.includes(texte) || texte.includes(un)));
}

const textesDe = (valeur: Valeur): string[] =>
  typeof valeur === 'string'
    ? [valeur]
    : (Array.isArray(valeur) ? valeur : Object.values(valeur)).flatMap(textesDe);

/** The actors that several fiches repeat are those of the register; one that differs is shown. */
function fusionner(registre: Brouillon, local: Brouillon): void {
  for (const chemin of feuilles(local.contenu, [])) {
    const places = local.traces
      .filter((trace) => trace.chemin.join('/') === chemin.join('/'))
      .map(({ place }) => place);
    registre.poser(chemin, local.lire(chemin)!, ...places);
  }
}

const feuilles = (valeur: Valeur, chemin: Chemin): Chemin[] =>
  estCarte(valeur)
    ? Object.entries(valeur).flatMap(([nom, une]) => feuilles(une, [...chemin, nom]))
    : [chemin];

const compter = (textes: readonly (string | undefined)[]) => {
  const comptes = new Map<string, number>();
  for (const texte of textes)
    if (texte !== undefined)
      comptes.set(cleDeReference(texte), (comptes.get(cleDeReference(texte)) ?? 0) + 1);
  return comptes;
};

interface Finition {
  readonly file: SourceFile;
  readonly liste: readonly Carte[];
  readonly partagees: ReadonlyMap<string, number>;
  readonly prises: Set<string>;
  readonly seule: boolean;
  readonly rang: number;
}

/** Gives a fiche the reference and the role it needs, and says what a person must look at. */
function finir({ brouillon, origine }: FicheLue, finition: Finition): FicheImportee {
  const remarques: string[] = [];
  const ecrite = texteDe(brouillon, 'reference');
  const duModele =
    ecrite !== undefined &&
    estReferenceDuModele(ecrite) &&
    (finition.partagees.get(cleDeReference(ecrite)) ?? 0) > 1;
  const nom = texteDe(brouillon, 'nom');
  const rangee = rangeeDe(finition.liste, duModele ? undefined : ecrite, nom);
  const dite =
    (duModele ? undefined : ecrite) ?? (typeof rangee?.reference === 'string' ? rangee.reference : undefined);
  const reference = uneReference(dite, nom, finition, remarques);
  // The list and the fiche name one activity: rules join them by the same text.
  if (typeof rangee?.reference === 'string') rangee.reference = reference;
  const { clients, categories_traitements, qualite } = brouillon.contenu;
  const role =
    qualite ??
    (clients !== undefined || categories_traitements !== undefined ? 'sous-traitant' : 'responsable');
  if (rangee?.donnees_sensibles === 'oui' && brouillon.contenu.donnees_sensibles === undefined) {
    brouillon.contenu.donnees_sensibles = 'a-preciser';
    remarques.push(
      'la liste dit « Données sensibles : Oui », la fiche ne dit pas lesquelles : écrit « a-preciser »',
    );
  }
  if (nom === undefined && typeof rangee?.nom === 'string') brouillon.contenu.nom = rangee.nom;
  const contenu = carte({ ...brouillon.contenu, qualite: role, reference });
  if (contenu.nom === undefined) remarques.push('le fichier ne donne pas son nom');
  return {
    reference,
    contenu,
    traces: brouillon.traces,
    origine,
    remarques: [...remarques, ...datesAmbigues(brouillon, undefined)],
  };
}

function rangeeDe(
  liste: readonly Carte[],
  reference: string | undefined,
  nom: string | undefined,
): Carte | undefined {
  const parReference =
    reference === undefined
      ? []
      : liste.filter(
          (une) =>
            typeof une.reference === 'string' && cleDeReference(une.reference) === cleDeReference(reference),
        );
  if (parReference.length === 1) return parReference[0];
  return nom === undefined
    ? undefined
    : liste.find((une) => typeof une.nom === 'string' && cle(une.nom) === cle(nom));
}

/** The written reference made valid, else one from the name of the activity or of the file; unique whatever the case. */
function uneReference(
  dite: string | undefined,
  nom: string | undefined,
  { file, prises, seule, rang }: Finition,
  remarques: string[],
): string {
  const duFichier = file.name.replace(/\.[^.]*$/, '');
  const texte = seule && file.blocks.length > 0 ? duFichier : (nom ?? duFichier);
  const base =
    (dite === undefined ? undefined : referenceValide(dite)) ?? referenceValide(texte) ?? `fiche-${rang + 1}`;
  let reference = base;
  for (let suite = 2; prises.has(reference.toLowerCase()); suite++)
    reference = `${base.slice(0, 36)}-${suite}`;
  prises.add(reference.toLowerCase());
  if (dite === undefined)
    remarques.push(`le fichier ne donne pas sa référence : « ${reference} » est proposée`);
  else if (reference !== dite)
    remarques.push(
      `la référence « ${dite} » devient « ${reference} » (${reference === base ? 'lettres, chiffres, point et tirets' : 'déjà prise'})`,
    );
  return reference;
}

function datesAmbigues({ traces }: Brouillon, fichier: string | undefined): string[] {
  const dates = traces.filter(
    ({ chemin }) => String(chemin.at(-1)).startsWith('date_') || chemin[0] === 'liste',
  );
  const dits = new Set<string>();
  for (const { place } of dates) {
    const lectures =
      place.unite.kind === 'cell' && place.unite.content.value.kind === 'date' ? [] : lecturesDe(place.texte);
    const suite = `gardée telle quelle${fichier ? ` dans ${fichier}` : ''}`;
    const date = `date « ${place.texte} » (${lieu(place.unite)})`;
    if (lectures.length > 0) dits.add(`${date} : ${lectures.join(' ou ')} ? ${suite}`);
    else if (fichier === undefined && estIllisible(place)) dits.add(`${date} : illisible, ${suite}`);
  }
  return [...dits];
}
