import { avecMot, type Mot, mots } from '../../model/lexique.ts';
import { plier } from '../../model/pliage.ts';
import { ensemble } from '../ensemble.ts';

/** The names a register already knows, folded: its own, and those of its actors. */
export interface NomsConnus {
  readonly organisme: string;
  readonly acteurs: readonly string[];
}

/** Words that may stand between « clientèle » and the name of the company. */
const LIENS = new Set([
  'de',
  'd',
  'la',
  'le',
  'l',
  'du',
  'societe',
  'entreprise',
  'marque',
  'enseigne',
  'groupe',
  'maison',
]);
const SOCIETES = new Set(['societe', 'entreprise', 'marque', 'enseigne', 'groupe', 'maison']);

/** « Espace client », « compte client »: the client there is one of ours. */
const COMPOSES = ensemble(
  'espace compte fichier base relation service numero fiche portail carte dossier contact parcours',
);

/** Words written with a capital that are no company. */
const COMMUNS = ensemble(
  'france europe monde particuliers particulier pro pros professionnels entreprises web internet vip premium grands comptes b2b b2c btob pme tpe oui non rgpd suisse belgique',
);

const estClient = ({ racine }: { readonly racine: string }) => racine === 'client' || racine === 'clientel';
const parleDeClients = avecMot(estClient);

/** The client that a text names: « la clientèle Artemis », « le client Osiris », « les clients de la société Duval ». */
export function clientNomme(texte: string, connus: NomsConnus): string | undefined {
  if (!parleDeClients(texte)) return undefined;
  const suite = mots(texte);
  for (const [rang, mot] of suite.entries()) {
    if (!estClient(mot)) continue;
    const nom = nomApres(texte, suite, rang, connus);
    if (nom) return estUnTitre(texte, suite) ? undefined : texte.slice(mot.debut, nom.fin);
  }
  return undefined;
}

/** In a title set in capitals, a capital says nothing. */
function estUnTitre(texte: string, suite: readonly Mot[]): boolean {
  const majuscules = suite.filter(({ debut }) => estMajuscule(texte, debut)).length;
  return majuscules * 2 > suite.length + 2;
}

function nomApres(texte: string, suite: readonly Mot[], rang: number, connus: NomsConnus): Mot | undefined {
  let i = rang + 1;
  while (suite[i] && !suite[i]!.coupure && LIENS.has(suite[i]!.mot) && i <= rang + 5) i++;
  const candidat = suite[i];
  if (!candidat || candidat.coupure || !estNomPropre(texte, candidat, connus)) return undefined;
  const entre = suite.slice(rang + 1, i).map(({ mot }) => mot);
  if (entre.some((mot) => SOCIETES.has(mot))) return candidat;
  if (entre.length > 0) return connus.acteurs.includes(candidat.mot) ? candidat : undefined;
  if (suite[rang]!.mot === 'clients' || COMPOSES.has(suite[rang - 1]?.mot ?? '')) return undefined;
  return candidat;
}

function estNomPropre(texte: string, { mot, debut }: Mot, { organisme }: NomsConnus): boolean {
  if (!estMajuscule(texte, debut) || mot.length < 3 || COMMUNS.has(mot)) return false;
  return !plier(organisme)
    .split(/[^a-z0-9]+/)
    .includes(mot);
}

const estMajuscule = (texte: string, debut: number) => /^\p{Lu}/u.test(texte.slice(debut, debut + 2));
