import { aDesChiffres } from './chiffres.ts';

/** Two of the fifteen signs may be a letter and its figure: « 2A ». */
const CHIFFRES_DU_NIR = 14;
const CHIFFRES_DE_CARTE = 15;

// Sex, year, month (20 to 42 and 50 up where it is not known), department, commune, rank, key; separators between.
const NIR = /(?<![0-9A-Za-z])(?<!\d[ .-])[123478](?:[ .\-/\u00a0\u202f]?[0-9AB]){14}(?![0-9A-Za-z])/gi;
const FORME_NIR = /^[123478]\d\d(?:0[1-9]|1[0-2]|[2-3]\d|4[0-2]|[5-9]\d)(?:\d\d|2[AB])\d{8}$/;

/** A social security number whose key is right. */
export function contientNir(texte: string): boolean {
  if (!aDesChiffres(texte, CHIFFRES_DU_NIR)) return false;
  return (texte.match(NIR) ?? []).some((trouve) => estNir(trouve.replace(/[^0-9AB]/gi, '').toUpperCase()));
}

function estNir(nir: string): boolean {
  if (!FORME_NIR.test(nir)) return false;
  // Corsica: 2A counts as 19 and 2B as 18 in the key.
  const chiffres = nir.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - (Number(chiffres) % 97) === Number(nir.slice(13));
}

const CARTE = /(?<![0-9A-Za-z])(?<!\d[ .-])[2-6](?:[ .\-\u00a0\u202f]?\d){14,15}(?![0-9A-Za-z])(?![ .-]\d)/g;
/** Visa, Mastercard (two ranges), American Express, Discover: fourteen digits would be a SIRET, which passes Luhn too. */
const PREFIXE =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d\d)\d{12})$/;

/** A payment card number with a known prefix and a right check digit. */
export function contientCarte(texte: string): boolean {
  if (!aDesChiffres(texte, CHIFFRES_DE_CARTE)) return false;
  return (texte.match(CARTE) ?? []).some((trouve) => estCarte(trouve.replace(/\D/g, '')));
}

const estCarte = (carte: string) => PREFIXE.test(carte) && luhn(carte);

function luhn(chiffres: string): boolean {
  let somme = 0;
  for (let i = 0; i < chiffres.length; i++) {
    const chiffre = Number(chiffres[chiffres.length - 1 - i]);
    const double = i % 2 === 1 ? chiffre * 2 : chiffre;
    somme += double > 9 ? double - 9 : double;
  }
  return somme % 10 === 0;
}
