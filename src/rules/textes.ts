import { parTexte } from '../model/memoire.ts';

export { textesDe } from '../register/textes.ts';

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
