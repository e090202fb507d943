import { type Carte, carte } from './brouillon.ts';
import { couper } from './couper.ts';
import type { FicheLue } from './fiche-lue.ts';
import { libelle } from './libelle.ts';
import { lignesDe, type Place } from './place.ts';

/** Categories of data in one text: « Identité : nom, prénom », one by line or by semicolon; else words kept as they are. */
export function poserDonnees(
  { brouillon }: FicheLue,
  champ: 'donnees' | 'donnees_sensibles',
  place: Place,
): void {
  for (const ligne of lignesDe(place)) {
    const noms = ligne.texte.split(/[,;]/).map((nom) => libelle(nom.trim()));
    const toutes = noms.every((nom) => nom?.champ === champ && nom.id !== undefined);
    if (toutes) {
      for (const nom of noms) brouillon.ajouter([champ], carte({ categorie: nom!.id }), ligne);
      continue;
    }
    const morceaux = ligne.texte.split(/(?<!\s)\s+;\s*|;\s*/).filter((un) => un !== '');
    const lus = morceaux.map((un) => donneeDe(champ, un));
    const tous = lus.every((un) => un.categorie !== undefined);
    for (const lu of tous ? lus : [donneeDe(champ, ligne.texte)]) brouillon.ajouter([champ], lu, ligne);
  }
}

function donneeDe(champ: 'donnees' | 'donnees_sensibles', texte: string): Carte {
  const seule = libelle(texte);
  if (seule?.champ === champ && seule.id) return carte({ categorie: seule.id });
  const [debut, suite] = couper(texte) ?? [];
  const lu = debut === undefined ? undefined : libelle(debut);
  if (lu?.champ === champ && lu.id) return carte({ categorie: lu.id, description: suite });
  return carte({ description: texte });
}
