const IP = /(?<![\d.])(?:10|172|192)(?:\.\d{1,3}){3}(?![\d.]*\d)/g;
const VERSION =
  /(?:versions?|v\.?|release|build|articles?|art\.?|sections?|chapitres?|paragraphes?|§|point)\s*$/i;
const FORMES: readonly RegExp[] = [
  // serveur.mairie.local
  /(?<![\w.@-])(?:[a-z0-9-]+\.){1,4}(?:local|lan|intra|internal|corp|localdomain)(?![\w.-]*\w)/i,
  // http://nas:5000/
  /:\/\/[a-z0-9-]{2,40}(?::\d{2,5})?(?:\/|\s|$)/i,
  // \\serveur\partage, Z:\paie
  /(?<![\w\\])\\\\[\w.$-]{2,}\\[^\s\\]/,
  /(?<!\w)[A-Z]:\\\w/,
  // SRV-PAIE-01, srv-fichiers
  /(?<![\w-])(?:[A-Z]{2,10}[-_])?(?:SRV|SVR|NAS|ESX|VM)[-_A-Z]{0,24}\d{1,3}(?![\w-])/,
  /(?<![\w-])(?:srv|svr)[-_][a-z][a-z0-9-]{2,}/i,
  // MAC address, unique local IPv6
  /(?<![\w:])(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}(?![\w:])/i,
  /(?<![\w:])f[de][0-9a-f]{2}:[0-9a-f:]{4,}/i,
];

/** All that has one of these forms holds one of these, in small letters. */
const SIGNE =
  /\.(?:local|lan|int|corp)|\d\.\d|:\/\/|\\|[\da-f]{2}[:-][\da-f]{2}[:-]|f[de][\da-f]{2}:|srv|svr|nas|esx|vm/;

/** An address that only means something inside: private IP, shared folder, name of a machine. */
export function contientAdresseInterne(texte: string): boolean {
  if (!SIGNE.test(texte.toLowerCase())) return false;
  if (FORMES.some((forme) => forme.test(texte))) return true;
  return [...texte.matchAll(IP)].some(
    ({ 0: ip, index }) => estPrivee(ip) && !VERSION.test(texte.slice(Math.max(0, index - 20), index)),
  );
}

function estPrivee(ip: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = ip.split('.').map(Number);
  if ([b, c, d].some((octet) => octet > 255)) return false;
  return a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
}
