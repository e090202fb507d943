import { parTexte } from '../model/memoire.ts';

/** A text short enough to be quoted in a message. */
export const extrait = parTexte((texte: string): string => {
  const ligne = texte.replace(/\s+/g, ' ').trim();
  return ligne.length > 60 ? `${ligne.slice(0, 59)}…` : ligne;
});
