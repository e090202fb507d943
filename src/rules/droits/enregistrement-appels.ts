import { lexique, type Mot, mots } from '../../model/lexique.ts';
import { elements, type Reponse } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import { racines } from './racines.ts';

const NOTIONS = lexique(
  {
    // Says both the recording and the call.
    franc: 'enregistrement téléphonique, écoute et enregistrement, écoute et d’enregistrement',
    enregistrement: 'enregistrement, enregistrer, captation, réécoute, enregistrement de la voix',
    enregistre: 'enregistré, enregistrons, enregistrent, capté',
    son: `
      voix, audio, bande audio, bande sonore, fichier audio, fichier son, captation audio,
      captation sonore, enregistrement vocal, enregistrement sonore, enregistrement audio
    `,
    appel: `
      appel, conversation, la communication, les communications, chaque communication,
      toute communication, toutes les communications, communication téléphonique, communication vocale,
      communication avec le client, communication avec les clients, échange téléphonique, échange vocal,
      entretien téléphonique, coup de fil, ligne, ligne téléphonique
    `,
    systematique: `
      systématique, systématiquement, permanent, en permanence, continu, en continu, intégral,
      intégralement, généralisé, exhaustif, constant, total, ininterrompu, toujours, constamment,
      sans exception, sans distinction, 24h, 24 h, 24h sur 24, 24 h sur 24, 24 heures sur 24, 24 7
    `,
    sansReste: 'aucun appel n’échappe, aucune conversation n’échappe, pas un appel n’échappe',
    // The call is written down, not recorded.
    saisie: `
      dans le logiciel, dans un logiciel, dans un tableau, dans un registre, dans un cahier,
      sur une fiche, sous forme de fiche, dans le tableau, dans l’outil, dans le registre, dans le CRM,
      main courante, journal des appels, liste des appels, ticket
    `,
  },
  {
    sauf: `
      appel d’offres, appel à projets, appel à candidatures, appel à manifestation, appel à communication,
      appel de cotisation, appel de fonds, appel de loyer, appel de charges, appel à dons, appel aux dons,
      appel en garantie, appel des élèves, appel en classe, cour d’appel, faire l’appel, faire appel,
      fait appel, en ligne, ligne de commande, ligne budgétaire, ligne comptable, ligne de production,
      ligne de transport, ligne directrice
    `,
  },
);

type Notion = ReturnType<typeof NOTIONS.chercher>[number];

/** Words that may stand between the recording and the call it records. */
const LIAISONS = racines(
  'de d des du la le les l un une partie part majorite nos vos tout toute tous toutes chaque certain quelque plusieurs ensemble totalite integralite et avec ecoute en sans exception audio vocal vocaux sonore numerique telephonique systematique systematiquement permanent permanence constant total exhaustif ininterrompu continu integral generalise ponctuel ponctuellement aleatoire occasionnel partiel temporaire eventuel automatique possible facultatif non deux trois cinq dix 24h 24 h 7 7j 100 a',
);
const DE = new Set('de d des du les l le la un une nos chaque tout toute tous toutes'.split(' '));

/** A recording and the call it bears on. */
interface Lien {
  readonly enregistrement: Notion;
  readonly appel: Notion;
}

interface Lecture {
  readonly suite: readonly Mot[];
  readonly notions: readonly Notion[];
  readonly liens: readonly Lien[];
}

/** Every recording is compared with every call: a hostile text must not make that long. */
const LONGUEUR_LUE = 2_000;

function analyser(entier: string): Lecture {
  const texte = entier.slice(0, LONGUEUR_LUE);
  const suite = mots(texte);
  const notions = NOTIONS.chercher(texte);
  const appels = notions.filter(({ cle }) => cle === 'appel');
  const liens = notions
    .filter(({ niee }) => !niee)
    .flatMap((enregistrement) => {
      const appel = appels.find((candidat) => porteSur(enregistrement, candidat, suite));
      return appel ? [{ enregistrement, appel }] : [];
    });
  return { suite, notions, liens };
}

/** « enregistrement de tous les appels », « les appels du service sont enregistrés ». */
function porteSur(enregistrement: Notion, appel: Notion, suite: readonly Mot[]): boolean {
  const verbe = enregistrement.cle === 'enregistre';
  const nom = enregistrement.cle === 'enregistrement' || enregistrement.cle === 'son';
  if (!verbe && !nom) return false;
  if (appel.debut >= enregistrement.fin) {
    const entre = suite.filter(({ debut, fin }) => debut >= enregistrement.fin && fin <= appel.debut);
    const relie = entre.every((mot) => LIAISONS.has(mot.racine)) && entre.some(({ mot }) => DE.has(mot));
    const coupe = verbe && entre.some(({ coupure }) => coupure);
    return (relie && !coupe) || (entre.length === 0 && /^(?:la|les|chaque|toutes?) /i.test(appel.texte));
  }
  if (!verbe || appel.niee) return false;
  const entre = suite.filter(({ debut, fin }) => debut >= appel.fin && fin <= enregistrement.fin);
  return entre.length <= 9 && !entre.some(({ coupure }) => coupure);
}

/** The text says that the sound of telephone calls is recorded. */
export function enregistreDesAppels(texte: string): boolean {
  const { notions, liens } = analyser(texte);
  const cles = new Set(notions.filter(({ niee }) => !niee).map(({ cle }) => cle));
  if (cles.has('franc') || cles.has('sansReste') || (cles.has('son') && cles.has('appel'))) return true;
  return liens.length > 0 && !cles.has('saisie');
}

/** The text says that every call is recorded, or that recording never stops. */
export function enregistreTousLesAppels(texte: string): boolean {
  const { suite, notions, liens } = analyser(texte);
  if (notions.some(({ cle }) => cle === 'sansReste')) return true;
  if (liens.some((lien) => estQuantifie(lien, suite))) return true;
  const adverbes = notions.filter(({ cle, niee }) => cle === 'systematique' && !niee);
  return liens.some((lien) => adverbes.some((adverbe) => qualifie(adverbe, lien, suite)));
}

const QUANTITES =
  / (?:tous les|toutes les|tous nos|toutes nos|tout|toute|tous|toutes|chaque|(?:ensemble|totalite|integralite|100) (?:des|de nos|de vos))$/;

/** « tous les appels », « chaque conversation », « les appels sont tous enregistrés ». */
function estQuantifie({ enregistrement, appel }: Lien, suite: readonly Mot[]): boolean {
  const avant = (borne: number) => {
    const trois = suite.filter(({ fin }) => fin <= borne).slice(-3);
    return ` ${trois.map(({ mot }) => mot).join(' ')}`;
  };
  if (QUANTITES.test(avant(appel.debut)) || /^(?:chaque|tout)/i.test(appel.texte)) return true;
  return enregistrement.cle === 'enregistre' && / (?:tous|toutes)$/.test(avant(enregistrement.debut));
}

const APRES = racines(
  'est sont et de facon maniere telephonique entrant sortant reçu émis client du des service standard en',
);

/** The adverb lies between the recording and the call, or follows them. */
function qualifie(adverbe: Notion, { enregistrement, appel }: Lien, suite: readonly Mot[]): boolean {
  const [debut, fin] = [Math.min(enregistrement.debut, appel.debut), Math.max(enregistrement.fin, appel.fin)];
  if (adverbe.debut >= debut && adverbe.fin <= fin) return true;
  if (adverbe.debut < fin) return false;
  const entre = suite.filter((mot) => mot.debut >= fin && mot.fin <= adverbe.debut);
  return entre.length <= 5 && entre.every((mot) => !mot.coupure && APRES.has(mot.racine));
}

/** The texts of a fiche that say what is done, in order. */
export function textesDActivite(fiche: FicheResponsable) {
  const reponses: Reponse<string>[] = [
    fiche.nom,
    ...elements(fiche.finalites).map(({ libelle }) => libelle),
    ...elements(fiche.donnees).flatMap(({ libelle, description }) => [libelle, description]),
    ...elements(fiche.operations).flatMap(({ description, finalite }) => [description, finalite]),
  ];
  return reponses.flatMap((reponse) => (reponse.etat === 'donnee' ? [reponse] : []));
}
