import type { Brouillon, Carte } from './brouillon.ts';
import { cle } from './cle.ts';
import type { Recolte } from './comprendre.ts';
import type { FicheLue } from './fiche-lue.ts';
import { listeDe } from './liste-du-registre.ts';
import { estDeLExemple } from './modele-cnil.ts';
import { estReferenceDuModele } from './reference.ts';

/** Sets aside the untouched model, and the model’s example when the file holds anything else. */
export function trier({ bilan, registre, formes, lignes }: Recolte, remarques: string[]) {
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
  if (exemples.length > 0 && autres + rangees === 0)
    remarques.push(
      'Ce fichier ne contient que l’exemple du modèle de la CNIL : ni l’organisme ni le traitement ne sont les vôtres. Remplissez le modèle avant de l’écrire dans un registre.',
    );
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
