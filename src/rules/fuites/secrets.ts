import { auBesoin } from '../../model/au-besoin.ts';
import { mots, question, repond } from '../../model/lexique.ts';
import { plier } from '../../model/pliage.ts';

/** Keys and tokens that their own form gives away. */
const JETONS = auBesoin((): readonly RegExp[] => [
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/,
  /\bgh[a-z]_[0-9A-Za-z]{16,}/,
  /\bgithub_pat_[0-9A-Za-z_]{20,}/,
  /\bglpat-[0-9A-Za-z_-]{16,}/,
  /\bxox[abprs]-[0-9A-Za-z-]{10,}/,
  /\b[sr]k_(?:live|test)_[0-9A-Za-z]{10,}/,
  /\bsk-[0-9A-Za-z_-]{20,}/,
  /\bAIza[0-9A-Za-z_-]{30,}/,
  /\beyJ[0-9A-Za-z_-]{10,1000}\.eyJ[0-9A-Za-z_-]{10,}/,
  /\bssh-(?:rsa|ed25519) AAAA/,
  /\$2[aby]\$\d\d\$/,
  /\b[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\b/,
  /\b[a-z]{2,10}:\/\/[^\s/:@]{1,40}:[^\s/@]{1,60}@/i,
]);

/** What comes before a secret, by the shape of the secret that follows. */
const ANNONCES = auBesoin((): readonly Annonce[] => [
  {
    forme: 'mot',
    signe:
      /(?<![a-z0-9])(?:mots? de pass|mdp|pass|pwd|phrase|cles? ?(?:[:=]|d['eu]|api|ssh|w|sec|pri|pro)|api|secret|access|client[ _-]?secret|bearer|token|jeton)/,
    annonce:
      /(?<![a-zà-öø-ÿœ0-9])(?:mots? de passe|mdp|passwords?|passwd|pwd|passcode|pass(?= ?[:=])|pass ?phrase|phrase (?:secr[eè]te|de passe)|cl[eé]s? (?:d[’']acc[eè]s|api|ssh|wi-?fi|wpa2?|wep|secr[eè]te|priv[eé]e|de chiffrement|d[’']activation|de licence|produit|de s[eé]curit[eé]|du r[eé]seau)|cl[eé](?= ?[:=])|api[ _-]?key|(?:secret|access)[ _-]?key|client[ _-]?secret|bearer|tokens?|jetons?|secrets?)(?![a-zà-öø-ÿœ0-9])/gi,
  },
  {
    forme: 'code',
    signe:
      /(?<![a-z0-9])(?:digicode|code|combinaison|pin|puk|alarme|boite a cle|cadenas|coffre|portail|interphone)/,
    annonce:
      /(?<![a-zà-öø-ÿœ0-9])(?:digicodes?|combinaison|pin|puk|codes?(?: (?:confidentiels?|secrets?|pin|wi-?fi|administrateur|admin))?|(?:alarme|bo[iî]te [aà] cl[eé]s|cadenas|coffre|portail|interphone)(?= ?[:=]))(?![a-zà-öø-ÿœ0-9])/gi,
  },
  {
    forme: 'fort',
    signe: /identifiant|login|compte|wi[- ]?fi|ssid/,
    annonce:
      /(?<![a-zà-öø-ÿœ0-9])(?:identifiants?|logins?|comptes?(?: admin\w{0,12})?|wi-?fi|ssid)(?= ?[:=])/gi,
  },
]);
type Forme = 'mot' | 'code' | 'fort';

interface Annonce {
  readonly forme: Forme;
  /** What stands in every folded text that `annonce` finds something in; quicker to prepare. */
  readonly signe: RegExp;
  readonly annonce: RegExp;
}

/** « code du travail », « code postal » */
const ouvreRien = (suite: string) => CODE_PUBLIC().test(plier(suite).replace(LIEN, ''));

/** Codes that open nothing, folded; apart from what links them, or the expression takes longer to prepare than the rest. */
const LIEN = /^(?:d'|de (?:la |l')?|du |des )/;
const CODE_PUBLIC = auBesoin(
  () =>
    /^(?:postal|postaux|ape|naf|insee|commune|barres?|article|client|produit|source|civil|penal|travail|route|sante|pays|couleur|service|analytique|budgetaire|comptable|tarif|promo\w*|activite|etablissement|uai|rne|lecture|agent|adherent|famille|eleve|salarie|patient|dossier|site|region|departement|langue|iso|swift|bic|banque|guichet|greffe|projet|analyse|actes?|ccam|cim|rome|fantoir|rivoli|iris|nuts|douanier|marchandise|sms|otp|verification|validation|confirmation|usage unique|retour|erreur|horaire|deontologie|conduite|general|interne|matiere|formation|diplome|emploi|metier|fiscal|rural|urbanisme|consommation|commerce)(?![a-z])/,
);

/** What each of them has, in one look: nearly every text has none. */
const JETON_POSSIBLE =
  /A(?:KI|SI)A[0-9A-Z]|PRIVATE KEY|\bg(?:h[a-z]_|ithub_pat_|lpat-)|\bxox|\b[sr]k[_-]|AIza|eyJ|ssh-|\$2[aby]|[A-Z0-9]{5}-[A-Z0-9]{5}-|:\/\//;

/** What each of those has, quicker to look for. */
const SIGNE_DE_JETON = /[_$]|:\/|--|(?:[A-Z\d]{5}|pat|[hk]|xox.)-|A[IKS]|eyJ/;

const contientJeton = (texte: string) =>
  SIGNE_DE_JETON.test(texte) && JETON_POSSIBLE.test(texte) && JETONS().some((jeton) => jeton.test(texte));

const LIVRE = /[\d:=«“"'!#$%&*?@§£^~]/;

/** Some word of what each `signe` looks for. */
const SIGNE =
  /(?<![a-z0-9])(?:mdp|pass|pwd|phrase|cles?(?:$|d|api|ssh|w|sec|pri|pro)|api|secret|access|clientsecret|bearer|token|jeton|digicode|code|combinaison|pin|puk|alarme|boite$|cadenas|coffre|portail|interphone)|identifiant|login|compte|wi$|wifi|ssid/;
const ANNONCENT = question(({ mot }) => SIGNE.test(mot));

/** What holds a value, or leads to one. */
const MENE_A_UNE_VALEUR = /[\d:=→«“"'!#$%&*?@§£^~]|\b(?:est|sont)\b/;
const FIN_DE_PROPOSITION = /[,;.](?=[\s:=→«»“”"]|$)/;

/**
 * A value holds a figure or a sign, or stands after one, in the same clause as a word that announces it: « code de la
 * sécurité sociale, article L. 133 » gives none.
 */
function peutLivrer(texte: string): boolean {
  const suite = mots(texte);
  for (let i = 0; i < suite.length; i++) {
    const { forme, mot, fin } = suite[i]!;
    if (!repond(forme, ANNONCENT)) continue;
    if (!LIVRE.test(texte)) return false;
    // A phrase may be quoted further on.
    if (mot.includes('phrase') || MENE_A_UNE_VALEUR.test(propositionDepuis(texte, fin))) return true;
  }
  return false;
}

/** No further than an announcement and what is read after it. */
const propositionDepuis = (texte: string, place: number): string =>
  texte.slice(place, place + 200).split(FIN_DE_PROPOSITION, 1)[0]!;

/** A password, a key or a code written out, rather than the rule it follows. */
export function contientSecret(texte: string): boolean {
  if (contientJeton(texte)) return true;
  // Nearly every text stops here, before the expressions that are long to prepare.
  if (!peutLivrer(texte)) return false;
  const plie = plier(texte);
  return ANNONCES().some(({ signe, annonce, forme }) => {
    if (!signe.test(plie)) return false;
    return [...texte.matchAll(annonce)].some(({ 0: dite, index }) => {
      const suite = texte.slice(index + dite.length, index + dite.length + 120);
      if (/phrase/i.test(dite) && /^[^«“"]{0,20}[«“"][^»”"]{8,}/.test(suite)) return true;
      if (/^(?:mot de passe|mdp|password)$/i.test(dite) && estMotSeul(suite)) return true;
      return livre(suite, forme) && !(/^codes?$/i.test(dite) && ouvreRien(suite));
    });
  });
}

const PORTEE = 9;
const APRES_SIGNE = 2;

/** Whether the words after the announcement hold the value: next to it, or just after « : », « = » or « est ». */
function livre(suite: string, forme: Forme): boolean {
  const jetons = suite
    .replace(/([:=→«»“”"])/g, ' $1 ')
    .split(/\s+/)
    .filter(Boolean);
  let rang = 0;
  let signe = -1;
  let cite = false;
  for (const [i, jeton] of jetons.slice(0, PORTEE).entries()) {
    if (/^(?:[:=→]|est|sont|c[’']est)$/.test(jeton)) {
      signe = 0;
      continue;
    }
    if (/^[«“"]$/.test(jeton)) {
      cite = signe >= 0;
      continue;
    }
    const valeur = jeton.replace(/^[('`‘’[]+/, '').replace(/(?<![)\].,;'`’»”])[)\].,;'`’»”]+$/, '');
    const compte = () => UNITE().test(plier(jetons[i + 1] ?? ''));
    const regle = () => jetons.slice(0, i).some((avant) => REGLE.test(plier(avant)));
    const annoncee = signe >= 0;
    const proche = annoncee ? signe < APRES_SIGNE : rang === 0;
    if (forme !== 'fort' && proche && cite && valeur.length >= 4) return true;
    if (forme !== 'fort' && proche && estMotDePasse(valeur, annoncee) && !compte()) return true;
    if ((proche || rang <= 2) && estFort(valeur)) return true;
    if (forme === 'code' && estCode(valeur, annoncee) && !compte() && !regle()) return true;
    if (/[,;.]$/.test(jeton) || signe >= APRES_SIGNE + 1) return false;
    if (annoncee && valeur !== '/') signe++;
    rang++;
  }
  return false;
}

const UNITE = auBesoin(
  () =>
    /^(?:caracteres?|chiffres?|signes?|lettres?|jours?|mois|ans?|annees?|heures?|h|minutes?|min|bits?|tentatives?|echecs?|essais?|agents?|personnes?|postes?|fois|x|€|euros?|%)\b/,
);
/** What comes next says how the code is kept, and a figure there is a date or a count. */
const REGLE =
  /^(?:en|depuis|a|par|chaque|tous|toutes|changee?s?|renouvele\w*|modifiee?s?|propres?|conformes?|selon|delib\w*|article|norme|version)$/;

const FAIBLES = auBesoin(
  () =>
    /^(?:azerty|qwerty|admin|administrateur|password|passw0rd|passe|motdepasse|bienvenue|welcome|bonjour|soleil|secret|root|invite|default|defaut|toto|demo|changeme|letmein)$/,
);
const TECHNIQUE = auBesoin(
  () =>
    /^(?:windows|win|office|microsoft|m365|o365|sha|aes|rsa|tls|ssl|fido|otp|totp|2fa|mfa|u2f|wpa|wep|iso|oauth|saml|argon|bcrypt|scrypt|pbkdf|md5|rgs|ipv|https?|rfc|nist|keepass|bitlocker|base64|utf|ed25519|ecdsa|x509|pkcs|psc|ad\d|n°|no\b|l\.?\d|r\.?\d|art)/i,
);
const NOMBRE = /^(?:\d+[a-zé%€°/+-]{0,12}\d{0,4}|\d[\d.,:/+-]*|[A-Z]{1,4}-?\d{1,4})$/;
const ADRESSE = /^https?:|^[\w.+-]+@[\w-]+\.[\w.-]+$/i;
const SIGNES = /[!#$%&*?@§£^~]/;

/** Letters mixed with digits or signs; after a sign, digits alone or a password everybody knows. */
function estMotDePasse(valeur: string, annoncee: boolean): boolean {
  if (annoncee && (/^\d{4,}$/.test(valeur) || valeur.split('/').some((mot) => FAIBLES().test(plier(mot)))))
    return true;
  if (valeur.length < 5 || !(/\d/.test(valeur) || SIGNES.test(valeur)) || estConnue(valeur)) return false;
  return /\p{L}.*\p{L}/u.test(valeur);
}

/** Nothing but a password looks like this: « Rh2024! », « Printemps2025 ». */
function estFort(valeur: string): boolean {
  if (valeur.length < 6 || !/\d/.test(valeur) || !SIGNES.test(valeur) || /[()/]/.test(valeur)) return false;
  return !estConnue(valeur) && /\p{L}/u.test(valeur);
}

/** The name of a technique, a number or an address. */
const estConnue = (valeur: string) => TECHNIQUE().test(valeur) || NOMBRE.test(valeur) || ADRESSE.test(valeur);

function estCode(valeur: string, annoncee: boolean): boolean {
  if (/^\d{2}[-.]\d{2}[-.]\d{2}(?:[-.]\d{2})?$/.test(valeur)) return true;
  if (!/^[0-9A-F*#]{4,8}$/i.test(valeur) || !/\d\D*\d\D*\d/.test(valeur)) return false;
  return annoncee || !/^(?:19|20)\d\d$/.test(valeur);
}

const QUALIFIE = auBesoin(
  () =>
    /^(?:oui|non|ok|fort|forte|robuste|complexe|individuel|personnel|obligatoire|unique|temporaire|provisoire|haché|chiffré|crypté|long|sécurisé|confidentiel|nominatif|change|changé|renouvelé|requis|imposé|minimum|complexité|politique|aucun|idem|partagé|commun|secret|exigé|défini|géré|stocké|masqué|inconnu|perdu|oublié|initial|aléatoire|généré|strict|standard|conforme|anssi|cnil|keepass|bitwarden|sso|ldap|windows|session|hachage|chiffrement|renouvellement|longueur|rotation|gestionnaire|majuscule|minuscule|caract[eè]re|verrouillage|blocage|authentification|coffre|respect|r[eè]gle|expiration|badge|code|acc[eè]s)e?s?$/i,
);

/** « mot de passe : marguerite »: one word alone after the sign, that does not qualify the password. */
function estMotSeul(suite: string): boolean {
  const mot = /^\s*[:=]\s*([\p{L}]{5,20})\s*(?:$|[,;.)])/u.exec(suite)?.[1];
  return mot !== undefined && !QUALIFIE().test(mot);
}
