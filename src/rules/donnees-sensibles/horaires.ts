import { lexique, type Mot, mots } from '../../model/lexique.ts';
import { racines } from '../racines.ts';

const HORAIRES = lexique(
  () => ({
    // By themselves, they count the time somebody works.
    travail: `
      pointage, pointeuse, pointer, pointe, badgeuse, badgeage, badger, temps de travail, temps de présence,
      temps et présences, temps et des présences, gestion du temps, gestion des temps, temps travaillé,
      temps passé, décompte du temps, mesure du temps, calcul du temps, comptage du temps,
      contrôle du temps, enregistrement du temps, saisie des temps, suivi du temps, relevé des temps, ponctualité, assiduité, retard,
      absence, GTA, durée du travail, durée de travail, feuille de temps, absentéisme, émargement, pause,
      temps de pause, arrivées et départs, arrivées et des départs, prise de poste, prise de service,
      fin de poste, fin de service, débauche, vacation, horodatage, rythme de travail, temps de repos,
      heures supplémentaires, heures travaillées, heures effectuées
    `,
    // Something may also simply take place at these hours.
    heures:
      'horaire, heure, présence, planning, arrivée, départ, entrées et sorties, entrées et des sorties, entrées et les sorties',
  }),
  {
    sauf: `
      tranche horaire, plage horaire, fuseau horaire, taux horaire, pendant les horaires,
      en dehors des horaires, hors horaires, heures ouvrées, heures ouvrables, en dehors des heures,
      hors des heures, hors heures, 24 heures, 48 heures, 72 heures, 12 heures, 8 heures, heures sur 24,
      détection de présence, détecteur de présence, en présence, hors présence, en l’absence,
      absence de biométrie, absence d’empreinte, en cas d’absence, gestion du temps de réponse, code ou,
      point de départ, date de départ, date d’arrivée, à l’arrivée des visiteurs
    `,
  },
);

/** Whose hours, or hours of what, count as work. */
const TRAVAIL = racines(
  'salariés personnel agents employés collaborateurs ouvriers équipes intérimaires apprentis conducteurs chauffeurs travailleurs effectifs techniciens vacataires intervenants saisonniers soignants infirmiers vendeurs stagiaires travail présence arrivée départ entrée sortie embauche prise poste pointage passage service atelier chantier usine nuit jour',
);
const CONTROLES = racines(
  'contrôle suivi relevé décompte calcul comptage compteur total bilan état feuille vérification mesure contrôler suivre relever décompter calculer compter comptabiliser mesurer vérifier enregistrer respect pointage gestion',
);
const ARTICLES = new Set(['de', 'd', 'du', 'des', 'la', 'le', 'les', 'l', 'nos', 'leurs']);

/** Whether a text counts the hours that somebody works. */
export function compteLesHeures(texte: string): boolean {
  const dits = HORAIRES.chercher(texte);
  if (dits.length === 0) return false;
  const suite = mots(texte);
  return dits.some(
    ({ cle, niee, debut, fin }) => !niee && (cle === 'travail' || !estEmploiDuTemps(suite, debut, fin)),
  );
}

/** « horaires des consultations », « heures d’ouverture »: when something takes place, unless somebody checks it. */
function estEmploiDuTemps(suite: readonly Mot[], debut: number, fin: number): boolean {
  const apres = suite.filter((mot) => mot.debut >= fin).slice(0, 4);
  if (!/^d(?:e|u|es)?$/.test(apres[0]?.mot ?? '')) return false;
  const nom = apres.find(({ mot }) => !ARTICLES.has(mot));
  if (nom === undefined || TRAVAIL.has(nom.racine)) return false;
  return OUVERTURE.test(nom.mot) || !suite.some((mot) => mot.fin <= debut && CONTROLES.has(mot.racine));
}

const OUVERTURE = /^(?:ouverture|fermeture|acces|transports?|bureau|rendez|visites?|consultations?)$/;
