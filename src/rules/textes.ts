import { parObjet, parTexte } from '../model/memoire.ts';
import { valeur } from '../model/reponse.ts';
import type { Fiche } from '../register/fiche.ts';
import type { Texte } from '../register/lire.ts';

/** Nobody writes more than this in one field; a hostile file may. */
const LONGUEUR = 20_000;

/** The texts of a fiche, with the descriptions of the shared measures it cites. */
export const textesDe = parObjet((fiche: Fiche): readonly Texte[] => {
  const communes = fiche.mesures.flatMap(({ description }) => {
    const texte = valeur(description);
    const { origine } = description;
    if (texte === undefined || origine.fichier === fiche.fichier) return [];
    return [{ texte, chemin: 'mesures_securite[].description', origine }];
  });
  return [...fiche.releve.textes, ...communes].map((lu) => {
    return lu.texte.length > LONGUEUR ? { ...lu, texte: lu.texte.slice(0, LONGUEUR) } : lu;
  });
});

const DECRIVENT = new Set([
  'acces',
  'canal',
  'cas',
  'critere',
  'de',
  'depart',
  'description',
  'evaluation',
  'finalite',
  'fondement',
  'instructions',
  'interet',
  'intervention_humaine',
  'justification',
  'libelle',
  'logiciels',
  'motif',
  'precisions',
  'prestation',
  'preuve',
  'recueil',
  'repartition',
  'retrait',
  'sort_donnees',
  'source',
  'vers',
]);

/** The field describes the activity in words: neither an identifier, nor a contact, nor a link, nor a note. */
export const estDescription = parTexte((chemin: string): boolean => {
  if (chemin === 'nom' || chemin === 'destinataires[].nom') return true;
  return DECRIVENT.has(derniereCle(chemin));
});

export const derniereCle = parTexte((chemin: string): string => {
  const sansListe = chemin.replaceAll('[]', '');
  return sansListe.slice(sansListe.lastIndexOf('.') + 1);
});

/** A field as it is written: `donnees[].description` → `donnees.description`. */
export const nomDeChamp = parTexte((chemin: string) => chemin.replaceAll('[]', ''));
