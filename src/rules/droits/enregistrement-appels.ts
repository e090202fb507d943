import type { Mot } from '../../model/lexique.ts';
import { elements, type Reponse } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import { racines } from '../racines.ts';
import { entre, type Lecture, type Lien, lire, SONORE } from './appels-liens.ts';
import type { Notion } from './appels-notions.ts';

/** The text says that the sound of telephone calls is recorded. */
export const enregistreDesAppels = (texte: string): boolean => lire(texte).some(enregistre);

function enregistre({ notions, liens }: Lecture): boolean {
  const cles = new Set(notions.filter(({ niee }) => !niee).map(({ cle }) => cle));
  if (cles.has('franc') || cles.has('sansReste')) return true;
  const parTelephone = (['appel', 'appelant', 'accueil', 'telephone'] as const).some((cle) => cles.has(cle));
  const son =
    cles.has('son') ||
    cles.has('declenche') ||
    notions.some(({ niee, texte }) => !niee && SONORE.test(texte));
  return (son && parTelephone) || (liens.length > 0 && !cles.has('saisie'));
}

/** The text says that every call is recorded, or that recording never stops. */
export const enregistreTousLesAppels = (texte: string): boolean => lire(texte).some(enregistreTout);

function enregistreTout({ suite, notions, liens }: Lecture): boolean {
  if (notions.some(({ cle }) => cle === 'sansReste')) return true;
  const francs = liens.filter(({ enregistrement, appel }) => {
    const avant = suite.filter(({ fin }) => fin <= Math.min(enregistrement.debut, appel.debut));
    return enregistrement.cle !== 'reecoute' && !avant.some(({ racine }) => USAGES.has(racine));
  });
  if (francs.some((lien) => estQuantifie(lien, suite))) return true;
  const adverbes = notions.filter(({ cle, niee }) => cle === 'systematique' && !niee);
  return francs.some((lien) => adverbes.some((adverbe) => qualifie(adverbe, lien, suite)));
}

/** What is done with recordings that exist already says nothing of how many are made. */
const USAGES = racines(
  'suppression supprimer effacement effacer purge purger destruction détruire accès accéder consultation consulter durée anonymisation anonymiser',
);

const QUANTITES =
  / (?:tous|toutes|tout|toute|chaque|ensemble|totalite|integralite|100)(?: (?:les|l|des|de|nos|vos|la|voix|son|du|leurs)){0,3}$/;

/** « tous les appels », « chaque conversation », « les appels sont tous enregistrés ». */
function estQuantifie({ enregistrement, appel }: Lien, suite: readonly Mot[]): boolean {
  const avant = (borne: number) =>
    ` ${suite
      .filter(({ fin }) => fin <= borne)
      .slice(-4)
      .map(({ mot }) => mot)
      .join(' ')}`;
  if (/ (?:tous|toutes)$/.test(avant(enregistrement.debut))) return true;
  if (!QUANTITES.test(avant(appel.debut))) return false;
  return enregistrement.debut < appel.debut || estAffirme(entre(suite, appel.fin, enregistrement.debut));
}

/** « tous les appels sont enregistrés », not « tous les appels enregistrés ». */
const estAffirme = (milieu: readonly Mot[]) =>
  milieu.some(({ mot }) => /^(?:est|sont|soit|soient|ete|etre|sera|seront|objet|lieu|soumise?s?)$/.test(mot));

const APRES = racines(
  'est sont et de facon maniere telephonique entrant sortant reçu émis client du des service standard en audio sonore vocal',
);

/** The adverb lies between the recording and the call, or follows them. */
function qualifie(adverbe: Notion, { enregistrement, appel }: Lien, suite: readonly Mot[]): boolean {
  const [debut, fin] = [Math.min(enregistrement.debut, appel.debut), Math.max(enregistrement.fin, appel.fin)];
  if (adverbe.debut >= debut && adverbe.fin <= fin) return true;
  if (adverbe.debut < fin) return false;
  const milieu = entre(suite, fin, adverbe.debut);
  return milieu.length <= 5 && milieu.every((mot) => !mot.coupure && APRES.has(mot.racine));
}

/** The fields that `textesDActivite` reads. */
export const DIT_L_ACTIVITE: ReadonlySet<string> = new Set([
  'nom',
  'finalites[].libelle',
  'donnees[].libelle',
  'donnees[].description',
  'operations[].description',
  'operations[].finalite',
]);

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
