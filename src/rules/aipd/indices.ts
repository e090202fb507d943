import type { TypeRequisId } from '../../data/aipd.ts';
import { auBesoin } from '../../model/au-besoin.ts';
import { NOTIONS, type Notion } from './notions.ts';

/** One way to recognise a type: all these notions are in the text, none of those in `sauf`. */
interface Indice {
  readonly type: TypeRequisId;
  /** Each line asks for one of its notions. */
  readonly avec: readonly (readonly Notion[])[];
  readonly sauf?: readonly Notion[];
}

/** Most specific first: a text is given the first type it fits. */
const indices = auBesoin((): readonly Indice[] => [
  {
    type: 'genetiques-vulnerables',
    avec: [['genetique'], ['patient', 'vulnerable', 'maladie', 'soin', 'hopital']],
  },
  { type: 'biometrie-vulnerables', avec: [['biometrie'], ['patient', 'resident', 'vulnerable']] },
  {
    type: 'entrepot-sante',
    avec: [['entrepot'], ['soin', 'hopital', 'patient', 'maladie']],
    sauf: ['individuel'],
  },
  { type: 'entrepot-sante', avec: [['registre'], ['maladie', 'patient']], sauf: ['support'] },
  { type: 'entrepot-sante', avec: [['base'], ['patient', 'maladie'], ['recherche']] },
  { type: 'alertes-sociales-sanitaires', avec: [['alerteSanitaire']] },
  { type: 'alertes-sociales-sanitaires', avec: [['danger'], ['signalement', 'aide', 'accompagner']] },
  { type: 'alertes-professionnelles', avec: [['alertePro']] },
  { type: 'alertes-professionnelles', avec: [['signalement'], ['manquementPro']] },
  { type: 'profils-rh', avec: [['profilRh']] },
  { type: 'profils-rh', avec: [['algorithme'], ['candidat', 'salarie'], ['trier', 'note']] },
  { type: 'profils-rh', avec: [['automatique'], ['candidat'], ['trier', 'note']] },
  {
    type: 'profils-rh',
    avec: [
      ['prediction', 'score'],
      ['candidat', 'salarie'],
    ],
  },
  { type: 'surveillance-employes', avec: [['surveillanceSeule']] },
  { type: 'surveillance-employes', avec: [['camera'], ['employe', 'poste', 'valeurs']] },
  { type: 'surveillance-employes', avec: [['surveiller'], ['employe']] },
  { type: 'surveillance-employes', avec: [['constant'], ['employe', 'salarie', 'poste']] },
  { type: 'manquements-mutualises', avec: [['impaye'], ['partage']] },
  { type: 'profilage-exclusion-contrat', avec: [['prediction', 'score', 'note', 'algorithme'], ['credit']] },
  {
    type: 'profilage-exclusion-contrat',
    avec: [['prediction', 'score', 'note', 'algorithme', 'automatique'], ['solvabilite']],
  },
  {
    type: 'profilage-exclusion-contrat',
    avec: [
      ['prediction', 'score', 'algorithme'],
      ['rupture', 'impaye'],
    ],
  },
  { type: 'profilage-exclusion-contrat', avec: [['score'], ['contrat']] },
  { type: 'profilage-exclusion-contrat', avec: [['fraude'], ['paiement', 'reseauSocial', 'contrat']] },
  { type: 'profilage-sources-externes', avec: [['publicite']] },
  {
    type: 'profilage-sources-externes',
    avec: [
      ['ciblage', 'prediction'],
      ['externe', 'reseauSocial'],
    ],
  },
  { type: 'logement-social', avec: [['logementSocial']], sauf: ['support'] },
  { type: 'logement-social', avec: [['bailleur'], ['location']], sauf: ['support'] },
  { type: 'accompagnement-social', avec: [['accompagnement']], sauf: ['support'] },
  { type: 'accompagnement-social', avec: [['guichetSocial'], ['aide', 'accompagner']], sauf: ['support'] },
  { type: 'accompagnement-social', avec: [['accompagner'], ['precaire']], sauf: ['support'] },
  { type: 'localisation-large-echelle', avec: [['localisationSeule', 'billettique']], sauf: ['support'] },
  { type: 'localisation-large-echelle', avec: [['localisation'], ['foule']], sauf: ['support'] },
  { type: 'sante-etablissement', avec: [['telemedecine']], sauf: ['individuel'] },
  { type: 'sante-etablissement', avec: [['dossierPatient']], sauf: ['individuel', 'support'] },
  {
    type: 'sante-etablissement',
    avec: [['hopital'], ['soin', 'patient', 'resident']],
    sauf: ['individuel', 'support'],
  },
]);

/** The type of the CNIL's list that the name of an activity brings to mind. A hint: the words decide nothing. */
export function typeEvoque(texte: string): TypeRequisId | undefined {
  const ecrites = NOTIONS.evoques(texte);
  if (ecrites.length === 0 || !indices().some(({ avec }) => avec.every(parmi(ecrites)))) return undefined;
  const affirmees = NOTIONS.chercher(texte).filter(({ niee }) => !niee);
  const a = parmi(affirmees.map(({ cle }) => cle));
  return indices().find(({ avec, sauf = [] }) => avec.every(a) && !a(sauf))?.type;
}

const parmi = (notions: readonly Notion[]) => (cles: readonly Notion[]) =>
  cles.some((cle) => notions.includes(cle));
