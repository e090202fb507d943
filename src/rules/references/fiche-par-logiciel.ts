import { ficheRule } from '../../lint/rule.ts';
import { auBesoin } from '../../model/au-besoin.ts';
import { mots } from '../../model/lexique.ts';
import { parTexte } from '../../model/memoire.ts';
import { elements, valeur } from '../../model/reponse.ts';
import { ensemble } from '../ensemble.ts';
import { CNIL_REGISTRE } from '../sources.ts';
import { logicielsConnus, sontDansUnNom } from './logiciels-connus.ts';

export const ficheParLogiciel = ficheRule({
  id: 'fiche-par-logiciel',
  role: 'toutes',
  severity: 'info',
  source: 'cnil',
  references: [CNIL_REGISTRE],
  what: 'Une fiche porte le nom de ce qu’elle permet de faire, pas celui d’un logiciel.',
  why: 'Pour la CNIL, un traitement s’identifie par sa finalité et non par son logiciel : un logiciel peut servir à plusieurs traitements, et un traitement en utiliser plusieurs.',
  messages: {
    default:
      'La fiche {ref} porte le nom d’un logiciel (« {nom} ») : un traitement se nomme par sa finalité.',
  },
  repair:
    'Donnez pour `nom` ce à quoi servent les données (« Gestion de la paie »), et citez le logiciel dans `logiciels`.',
  reads: ['nom', 'logiciels'],
  check(fiche, { report }) {
    const nom = valeur(fiche.nom);
    if (nom === undefined) return;
    const declares = elements(fiche.logiciels);
    if (estNomDeLogiciel(nom, declares)) report({ at: fiche.nom, data: { ref: fiche.ref, nom } });
  },
  examples: {
    bad: { fiche: 'nom: Logiciel Paie Horizon' },
    good: { fiche: 'nom: Gestion de la paie avec Paie Horizon' },
  },
});

/** What may be said around the name of a software and still say no purpose. */
const AUTOUR = ensemble(
  'logiciel logiciels outil outils application applications appli progiciel plateforme base bases fichier fichiers tableau tableur crm erp sirh ged gmao feuille classeur messagerie agenda compte page metier interne gestionnaire solution suite module site web le la les l de du des d un une sous sur via et',
);

/** A kind of software, which a proper name may follow: « progiciel Astre », « CRM Eudonet ». */
const GENRES = ensemble('logiciel progiciel application appli plateforme crm erp sirh ged gmao');
/** Names that also mean something else: they count only alone. */
const EQUIVOQUES = ensemble(
  'access apogee axel box catalyst ciel concerto ent git google listo magnus monday notion oracle sage signal word zoom',
);
/** « Fichier Excel des adhérents » names a tool too. */
const SUPPORTS = ensemble('fichier tableur tableau base feuille classeur document');
const BUREAUTIQUE = ensemble('excel access calc sheets filemaker word');
const LIAISONS = ensemble('de du des d a au aux pour et par avec sur en la le les l');

const CONNUS = auBesoin(() => new Set(logicielsConnus().map((nom) => sansAutour(nom.split(' ')))));

function estNomDeLogiciel(nom: string, declares: readonly string[]): boolean {
  const entame = entameDe(nom);
  if (!peutEntamer(entame) && !declares.some((logiciel) => reduire(logiciel).startsWith(entame)))
    return false;
  const reduit = reduire(nom);
  if (reduit === '') return mots(nom).some(({ mot }) => GENRES.has(mot));
  if (CONNUS().has(reduit) || declares.some((logiciel) => reduire(logiciel) === reduit)) return true;
  const [premier, second] = mots(nom);
  if (second && SUPPORTS.has(premier!.mot) && BUREAUTIQUE.has(second.mot)) return true;
  return estMarqueSuivie(nom);
}

/** Whether the name of a software may begin with this word, in one look: most names of fiches do not. */
const peutEntamer = parTexte((mot: string) => AUTOUR.has(mot) || SUPPORTS.has(mot) || sontDansUnNom(mot));

/** « Salesforce Marketing Cloud », « Progiciel Astre »: a few words, and none that leads to a purpose. */
function estMarqueSuivie(nom: string): boolean {
  if (nom === nom.toUpperCase()) return false;
  const [premier, ...suite] = mots(nom);
  if (!premier || suite.length === 0 || suite.length > 2) return false;
  if (suite.some(({ mot, coupure }) => coupure || LIAISONS.has(mot))) return false;
  const propre = suite.every(({ debut }) => /[\p{Lu}\d]/u.test(nom[debut]!));
  if (GENRES.has(premier.mot)) return propre;
  return propre && CONNUS().has(premier.mot) && !EQUIVOQUES.has(premier.mot);
}

const reduire = parTexte((texte: string): string => sansAutour(mots(texte).map(({ mot }) => mot)));

/** The first word of a name, found without reading the others: names are all different, few of their first words. */
const entameDe = (nom: string): string =>
  premierMot(nom.trim().split(/\s/, 1)[0]!) ?? mots(nom)[0]?.mot ?? '';
const premierMot = parTexte((debut: string) => mots(debut)[0]?.mot);

function sansAutour(lus: readonly string[]): string {
  return lus.filter((mot) => !AUTOUR.has(mot)).join(' ');
}
