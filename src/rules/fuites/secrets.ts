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
  /\bssh-(?:rsa|ed25519) AAAA/,
  /\b[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\b/,
];

const ANNONCE =
  /(?<![\p{L}\p{N}])(?:mots? de passe|mdp|passwords?|passwd|pwd|passcode|pass ?phrase|phrase (?:secr[eè]te|de passe)|cl[eé]s? (?:d[’']acc[eè]s|api|wi-?fi|wpa2?|wep|secr[eè]te|priv[eé]e|de chiffrement|d[’']activation|de licence|produit|de s[eé]curit[eé]|du r[eé]seau)|api[ _-]?key|(?:secret|access)[ _-]?key|client[ _-]?secret|bearer|tokens?|jetons?|secrets?|digicodes?|combinaison|pin|puk|codes?(?: (?:confidentiels?|secrets?|pin|wi-?fi|administrateur|admin))?)(?![\p{L}\p{N}])/giu;
/** Codes that open nothing. */
const CODE_PUBLIC =
  /^ ?(?:d[’']|de (?:la |l[’'])?|du |des )?(?:postal|postaux|ape|naf|insee|commune|barres?|article|client|produit|source|civil|p[eé]nal|travail|route|sant[eé]|pays|couleur|service|analytique|budg[eé]taire|comptable|tarif|promo\w*|activit[eé]|[eé]tablissement|uai|rne|lecture|agent|adh[eé]rent|famille|[eé]l[eè]ve|salari[eé]|patient|dossier|site|r[eé]gion|d[eé]partement|langue|iso|swift|bic|banque|guichet|greffe|projet|analyse|actes?|ccam|cim|rome|fantoir|rivoli|iris|nuts|douanier|marchandise|sms|otp|v[eé]rification|validation|confirmation|usage unique|retour|erreur|horaire|d[eé]ontologie|conduite|general|g[eé]n[eé]ral|interne|mati[eè]re|formation|dipl[oô]me|emploi|m[eé]tier|fiscal|rural|urbanisme|consommation|commerce)(?![\p{L}])/iu;

/** A password, a key or a code written out, rather than the rule it follows. */
export function contientSecret(texte: string): boolean {
  if (JETONS.some((jeton) => jeton.test(texte))) return true;
  return [...texte.matchAll(ANNONCE)].some(({ 0: annonce, index }) => {
    const fin = index + annonce.length;
    const suite = texte.slice(fin, fin + 120);
    if (/phrase/i.test(annonce) && /^[^«“"]{0,20}[«“"][^»”"]{8,}/.test(suite)) return true;
    if (/^codes?$/i.test(annonce) && CODE_PUBLIC.test(suite)) return false;
    return livre(suite, /^(?:code|digicode|pin|puk|combinaison)/i.test(annonce));
  });
}

const PORTEE = 9;
const APRES_SIGNE = 2;

/** Whether the words after the announcement hold the value: next to it, or just after « : », « = » or « est ». */
function livre(suite: string, code: boolean): boolean {
  const jetons = suite
    .replace(/([:=→«»“”"])/g, ' $1 ')
    .split(/\s+/)
    .filter(Boolean);
  let rang = 0;
  let signe = -1;
  let cite = false;
  let regle = false;
  for (const [i, jeton] of jetons.slice(0, PORTEE).entries()) {
    if (/^(?:[:=→]|est|sont|c[’']est)$/.test(jeton)) {
      signe = 0;
      continue;
    }
    if (/^[«“"]$/.test(jeton)) {
      cite = signe >= 0;
      continue;
    }
    const valeur = jeton.replace(/^[('`‘’[]+|[)\].,;'`’»”]+$/g, '');
    const compte = UNITE.test(plier(jetons[i + 1] ?? ''));
    const proche = signe >= 0 ? signe < APRES_SIGNE : rang === 0;
    if (proche && cite && valeur.length >= 4) return true;
    if (proche && !compte && estMotDePasse(valeur, signe >= 0)) return true;
    if (code && !compte && !regle && estCode(valeur, signe >= 0)) return true;
    if (/[,;.]$/.test(jeton) || signe >= APRES_SIGNE) return false;
    regle ||= REGLE.test(plier(jeton));
    if (signe >= 0) signe++;
    rang++;
  }
  return false;
}

const UNITE =
  /^(?:caracteres?|chiffres?|signes?|lettres?|jours?|mois|ans?|annees?|heures?|h|minutes?|min|bits?|tentatives?|echecs?|essais?|agents?|personnes?|postes?|fois|x|€|euros?|%)\b/;
/** What comes next says how the code is kept, and a figure there is a date or a count. */
const REGLE =
  /^(?:en|depuis|a|par|chaque|tous|toutes|changee?s?|renouvele\w*|modifiee?s?|propres?|conformes?|selon|delib\w*|article|norme|version)$/;

const FAIBLES =
  /^(?:azerty|qwerty|admin|administrateur|password|passe|motdepasse|bonjour|soleil|secret|root|invite|default|defaut|toto|demo)$/;
const TECHNIQUE =
  /^(?:windows|win|office|microsoft|m365|o365|sha|aes|rsa|tls|ssl|fido|otp|totp|2fa|mfa|u2f|wpa|wep|iso|oauth|saml|argon|bcrypt|scrypt|pbkdf|md5|rgs|ipv|https?|rfc|nist|keepass|bitlocker|base64|utf|ed25519|ecdsa|x509|pkcs|psc|ad\d|n°|no\b|l\.?\d|r\.?\d|art)/i;
const NOMBRE = /^(?:\d+[a-zé%€°/+-]{0,12}\d{0,4}|\d[\d.,:/+-]*|[A-Z]{1,4}-?\d{1,4})$/;

/** Letters mixed with digits or signs; after a sign, digits alone or a password everybody knows. */
function estMotDePasse(valeur: string, annoncee: boolean): boolean {
  if (annoncee && (/^\d{4,}$/.test(valeur) || valeur.split('/').some((mot) => FAIBLES.test(plier(mot))))) return true;
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
const VERSION =
  /(?:versions?|v\.?|release|build|articles?|art\.?|sections?|chapitres?|paragraphes?|§|point)\s*$/i;
const HOTE = /(?<![\w.@-])(?:[a-z0-9-]+\.){1,4}(?:local|lan|intra|internal|corp|localdomain)(?![\w.-]*\w)/i;
const PARTAGE_RESEAU = /(?<![\w\\])\\\\[\w.$-]{2,}\\[^\s\\]/;
const MACHINE = /(?<![\w-])(?:[A-Z]{2,10}[-_])?(?:SRV|SVR|NAS|ESX|VM)(?:[-_]?[A-Z]{1,12}){0,2}[-_]?\d{1,3}(?![\w-])/;
const DISQUE = /(?<![\w])[A-Z]:\\\w/;
const IPV6 = /(?<![\w:])f[de][0-9a-f]{2}:[0-9a-f:]{4,}/i;
const MAC = /(?<![\w:])(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}(?![\w:])/i;

/** An address that only means something inside: private IP, shared folder, name of a server. */
export function contientAdresseInterne(texte: string): boolean {
  if ([HOTE, PARTAGE_RESEAU, MACHINE, DISQUE, IPV6, MAC].some((forme) => forme.test(texte))) return true;
  return [...texte.matchAll(IP)].some(
    ({ 0: ip, index }) => estPrivee(ip) && !VERSION.test(texte.slice(0, index)),
  );
}

function estPrivee(ip: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = ip.split('.').map(Number);
  if ([b, c, d].some((octet) => octet > 255)) return false;
  return a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
}
