import { auBesoin } from '../../model/au-besoin.ts';
import { plier } from '../../model/pliage.ts';
import { aDesChiffres } from './chiffres.ts';

const CANDIDAT = /(?<![\dA-Za-z.])(?:\(?\+|00)?\(?\d[\d .\-/()\u00a0\u202f]{7,26}\d(?![\dA-Za-z])/g;
/** Lengths of the groups of digits in a French number. */
const GROUPES = new Set(['2-2-2-2-2', '10', '4-2-2-2', '2-4-4', '2-3-3-2', '2-2-3-3', '2-8']);

/** The telephone numbers of a text, as ten digits for a French one; those of a service are left out. */
export const telephones = (texte: string): readonly string[] =>
  aDesChiffres(texte, CHIFFRES) ? lireTelephones(texte) : [];

/** The fewest of a number: a foreign one. */
const CHIFFRES = 9;

function lireTelephones(texte: string): readonly string[] {
  return [...texte.matchAll(CANDIDAT)].flatMap(({ 0: candidat, index }) => {
    const morceaux = candidat.split(/\s+[-/]\s+|\s{2,}/);
    const numeros = morceaux.flatMap((morceau) => lire(morceau.trim()) ?? []);
    return numeros.filter(
      (numero) => !estDeService(numero, plier(texte.slice(Math.max(0, index - 60), index))),
    );
  });
}

/** A number as ten digits, or as written after « + » where it is foreign. */
export function lire(ecrit: string): string | undefined {
  const etranger = /^(?:\(?\+|00)[\s(]*([1-9])/.test(ecrit);
  const chiffres = ecrit.replace(/\D/g, '').replace(/^00/, '');
  if (etranger && !chiffres.startsWith('33'))
    return /^[1-9]\d{8,14}$/.test(chiffres) ? `+${chiffres}` : undefined;
  if (etranger || /^33[1-79]\d{8}$/.test(ecrit)) {
    const national = chiffres.slice(2).replace(/^0/, '');
    return /^[1-79]\d{8}$/.test(national) ? `0${national}` : undefined;
  }
  return estNational(ecrit, chiffres) ? chiffres : undefined;
}

function estNational(ecrit: string, chiffres: string): boolean {
  const groupes = ecrit.split(/\D+/).map((groupe) => groupe.length);
  const separateurs = new Set(ecrit.replace(/\d/g, ''));
  return /^0[1-79]\d{8}$/.test(chiffres) && separateurs.size <= 1 && GROUPES.has(groupes.join('-'));
}

const STANDARD =
  /\b(?:standard|accueil|hotline|assistance|support|secretariat|permanence|plateforme|vocal|vert|guichet|numero unique)\b/;
const AUTRE_NUMERO = auBesoin(
  () =>
    /\b(?:(?:numero|num|no|n°|code|id) (?:de |du )?client|contrat|dossier|facture|commande|reference|ref|siret|siren|licence|article|lot|serie|compte|police|identifiant|matricule|convention|allocataire|colis|suivi|devis|inventaire|ticket|imei|ean|isbn|code(?: barres?)?)s?[^a-z]{0,4}(?:(?:client|article|n|no|num|numero|de|du|la|le)[^a-z]{0,3}){0,3}$/,
);

/** The switchboard of an organisation, or ten digits that number something else. */
function estDeService(numero: string, avant: string): boolean {
  if (AUTRE_NUMERO().test(avant)) return true;
  return !/^0[67]/.test(numero) && STANDARD.test(avant);
}
