import { type Brouillon, type Chemin, estCarte, type Valeur } from './brouillon.ts';
import { cle, sens } from './cle.ts';
import type { FicheLue } from './fiche-lue.ts';
import { cleDeReference, estReferenceDuModele } from './reference.ts';

/** Operations or flows that stand alone belong to the only fiche there is. */
export function rattacherOrphelines(formes: readonly FicheLue[]): FicheLue[] {
  const orpheline = ({ brouillon }: FicheLue) =>
    Object.keys(brouillon.contenu).every((nom) => nom === 'operations' || nom === 'flux');
  const entieres = formes.filter((fiche) => !orpheline(fiche));
  if (entieres.length !== 1) return [...formes];
  for (const fiche of formes.filter(orpheline)) verser(fiche, entieres[0]!);
  return entieres;
}

/** Rows that repeat a form are joined to it; the others are fiches. */
export function joindre(lignes: readonly FicheLue[], formes: readonly FicheLue[]): FicheLue[] {
  return lignes.filter((ligne) => {
    const forme = formes.find((une) => memeFiche(une.brouillon, ligne.brouillon));
    if (forme) verser(ligne, forme);
    return forme === undefined;
  });
}

function memeFiche(a: Brouillon, b: Brouillon): boolean {
  const [refA, refB] = [a.texte('reference'), b.texte('reference')];
  if (refA !== undefined && refB !== undefined && !estReferenceDuModele(refA))
    return cleDeReference(refA) === cleDeReference(refB);
  const [nomA, nomB] = [a.texte('nom'), b.texte('nom')];
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
export function fusionner(registre: Brouillon, local: Brouillon): void {
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
