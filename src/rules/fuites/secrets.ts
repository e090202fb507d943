import { plier } from '../../model/pliage.ts';

/** Keys and tokens that their own form gives away. */
const JETONS: readonly RegExp[] = [
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/,
  /\bgh[a-z]_[0-9A-Za-z]{16,}/,
  /\bgithub_pat_[0-9A-Za-z_]{20,}/,
  /\bglpat-[0-9A-Za-z_-]{16,}/,
  /\bxox[abprs]-[0-9A-Za-z-]{10,}/,
  /\b[sr]k_(?:live|test)_[0-9A-Za-z]{10,}/,
  /\bsk-[0-9A-Za-z_-]{20,}/,
  /\bAIza[0-9A-Za-z_-]{30,}/,
  /\beyJ[0-9A-Za-z_-]{10,}\.eyJ[0-9A-Za-z_-]{10,}/,
  /\b[a-z]{2,10}:\/\/[^\s/:@]{1,40}:[^\s/@]{1,60}@/i,
];

const ANNONCE =
  /(?<![\p{L}\p{N}])(?:mots? de passe|mdp|passwords?|passwd|pwd|passcode|pass ?phrase|phrase (?:secr[eè]te|de passe)|cl[eé]s? (?:d[’']acc[eè]s|api|wi-?fi|wpa2?|wep|secr[eè]te|priv[eé]e|de chiffrement|d[’']activation|de s[eé]curit[eé])|api[ _-]?key|(?:secret|access)[ _-]?key|client[ _-]?secret|tokens?|jetons?|secrets?|digicodes?|combinaison|pin|codes? (?:(?:de la |de l[’']|du |des |de |d[’'])?(?:alarme|acc[eè]s|ouverture|portail|portillon|porte|entr[eé]e|coffre|cadenas|immeuble|b[aâ]timent|parking|garage|local|locaux|salle|bo[iî]te [aà] cl[eé]s|visiophone|sas|armoire|barri[eè]re|grille)|confidentiels?|secrets?|pin|wi-?fi))(?![\p{L}\p{N}])/giu;

/** A password, a key or a code written out, rather than the rule it follows. */
export function contientSecret(texte: string): boolean {
  if (JETONS.some((jeton) => jeton.test(texte))) return true;
  return [...texte.matchAll(ANNONCE)].some(({ 0: annonce, index }) => {
    const fin = index + annonce.length;
    const suite = texte.slice(fin, fin + 120);
    if (/phrase/i.test(annonce) && /^[^«“"]{0,20}[«“"][^»”"]{8,}/.test(suite)) return true;
    return livre(suite, /^(?:code|digicode|pin|combinaison)/i.test(annonce));
  });
}

const PORTEE = 7;
const APRES_SIGNE = 2;

/** Whether the words after the announcement hold the value: next to it, or just after « : », « = » or « est ». */
function livre(suite: string, code: boolean): boolean {
  const jetons = suite.replace(/([:=→«»“”"])/g, ' $1 ').split(/\s+/).filter(Boolean);
  let apresSigne = -1;
  let cite = false;
  for (const [i, jeton] of jetons.slice(0, PORTEE + 2).entries()) {
    if (/^[:=→]$/.test(jeton) || /^(?:est|sont|c[’']est)$/.test(jeton)) {
      apresSigne = 0;
      continue;
    }
    if (/^[«“"]$/.test(jeton)) {
      cite = apresSigne >= 0;
      continue;
    }
    const valeur = jeton.replace(/^[('`‘’[]+|[)\].,;'`’»”]+$/g, '');
    const unite = UNITE.test(plier(jetons[i + 1] ?? ''));
    const proche = apresSigne >= 0 ? apresSigne < APRES_SIGNE : i === 0;
    if (proche && cite && valeur.length >= 4) return true;
    if (proche && !unite && estMotDePasse(valeur, apresSigne >= 0)) return true;
    if (code && !unite && estCode(valeur, apresSigne >= 0)) return true;
    if (arrete(jeton, apresSigne)) return false;
    if (apresSigne >= 0) apresSigne++;
  }
  return false;
}

const UNITE = /^(?:caracteres?|chiffres?|signes?|lettres?|jours?|mois|ans?|annees?|heures?|h|minutes?|min|bits?|tentatives?|echecs?|essais?|agents?|personnes?|postes?|fois|x|€|euros?|%)\b/;
const ARRET = /^(?:en|depuis|a|par|chaque|tous|toutes|change|changee?s?|renouvele\w*|modifie\w*|propres?|conforme\w*|selon|delib\w*|article|norme|version)$/;

function arrete(jeton: string, apresSigne: number): boolean {
  return /[,;.]$/.test(jeton) || apresSigne >= APRES_SIGNE || ARRET.test(plier(jeton));
}

const FAIBLES = /^(?:azerty|qwerty|admin|administrateur|password|passe|motdepasse|bonjour|soleil|secret|root|invite|default|defaut|toto|demo)$/;
const TECHNIQUE =
  /^(?:windows|win|office|microsoft|m365|o365|sha|aes|rsa|tls|ssl|fido|otp|totp|2fa|mfa|u2f|wpa|wep|iso|oauth|saml|argon|bcrypt|scrypt|pbkdf|md5|rgs|ipv|https?|rfc|nist|keepass|bitlocker|base64|utf|ed25519|ecdsa|x509|pkcs|psc|ad\d|n°|no\b|l\.?\d|r\.?\d|art)/i;
const NOMBRE = /^(?:\d+[a-zé%€°/+-]{0,12}\d{0,4}|\d[\d.,:/+-]*|[A-Za-z]{1,4}-?\d{1,4})$/;

/** Letters mixed with digits or signs; after a sign, digits alone or a password everybody knows. */
function estMotDePasse(valeur: string, annoncee: boolean): boolean {
  if (annoncee && (/^\d{4,}$/.test(valeur) || FAIBLES.test(plier(valeur)))) return true;
  if (valeur.length < 5 || TECHNIQUE.test(valeur) || NOMBRE.test(valeur)) return false;
  if (/^https?:|^[\w.+-]+@[\w-]+\.[\w.-]+$/i.test(valeur)) return false;
  const lettres = /\p{L}{2}|\p{L}.*\p{L}/u.test(valeur);
  return lettres && (/\d/.test(valeur) || /[!#$%&*?@§£^~]/.test(valeur));
}

function estCode(valeur: string, annoncee: boolean): boolean {
  if (/^\d{2}[-.]\d{2}[-.]\d{2}(?:[-.]\d{2})?$/.test(valeur)) return true;
  if (!/^[0-9A-F*#]{4,8}$/i.test(valeur) || !/\d\D*\d\D*\d/.test(valeur)) return false;
  return annoncee || !/^(?:19|20)\d\d$/.test(valeur);
}

const IP = /(?<![\d.])(?:10|172|192)(?:\.\d{1,3}){3}(?![\d.]*\d)/g;
const VERSION = /(?:versions?|v\.?|release|build|articles?|art\.?|sections?|chapitres?|paragraphes?|§|point)\s*$/i;
const HOTE = /(?<![\w.@-])(?:[a-z0-9-]+\.){1,4}(?:local|lan|intra|internal|corp|localdomain)(?![\w.-]*\w)/i;
const PARTAGE_RESEAU = /(?<![\w\\])\\\\[\w.$-]{2,}\\[^\s\\]/;
const MACHINE = /(?<![\w-])(?:SRV|SVR|NAS|ESX|VM|FW|DC)-?[A-Z]{0,12}-?\d{2,3}(?![\w-])/;
const MAC = /(?<![\w:])(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}(?![\w:])/i;

/** An address that only means something inside: private IP, shared folder, name of a server. */
export function contientAdresseInterne(texte: string): boolean {
  if ([HOTE, PARTAGE_RESEAU, MACHINE, MAC].some((forme) => forme.test(texte))) return true;
  return [...texte.matchAll(IP)].some(({ 0: ip, index }) => estPrivee(ip) && !VERSION.test(texte.slice(0, index)));
}

function estPrivee(ip: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = ip.split('.').map(Number);
  if ([b, c, d].some((octet) => octet > 255)) return false;
  return a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
}
