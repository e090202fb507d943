import type { Rule } from '../../lint/rule.ts';
import { conjointAccord } from './conjoint-accord.ts';
import { conjointCoordonnees } from './conjoint-coordonnees.ts';
import { dateCreationAbsente } from './date-creation-absente.ts';
import { dateMajAbsente } from './date-maj-absente.ts';
import { destinataireSansNom } from './destinataire-sans-nom.ts';
import { destinataireTypeAbsent } from './destinataire-type-absent.ts';
import { destinatairesAbsents } from './destinataires-absents.ts';
import { donneeSansCategorie } from './donnee-sans-categorie.ts';
import { donneesAbsentes } from './donnees-absentes.ts';
import { donneesDescription } from './donnees-description.ts';
import { donneesSensiblesNonDites } from './donnees-sensibles-non-dites.ts';
import { dpoConflitInterets } from './dpo-conflit-interets.ts';
import { dpoCoordonnees } from './dpo-coordonnees.ts';
import { dpoNomAbsent } from './dpo-nom-absent.ts';
import { dpoObligatoireAbsent } from './dpo-obligatoire-absent.ts';
import { dpoSocieteAbsente } from './dpo-societe-absente.ts';
import { dureeAbsente } from './duree-absente.ts';
import { ficheManquante } from './fiche-manquante.ts';
import { finaliteAbsente } from './finalite-absente.ts';
import { listeManquante } from './liste-manquante.ts';
import { mesureSansPrecision } from './mesure-sans-precision.ts';
import { mesuresAbsentes } from './mesures-absentes.ts';
import { nomAbsent } from './nom-absent.ts';
import { personnesAbsentes } from './personnes-absentes.ts';
import { qualiteAbsente } from './qualite-absente.ts';
import { referenceAbsente } from './reference-absente.ts';
import { representantAbsent } from './representant-absent.ts';
import { representantCoordonnees } from './representant-coordonnees.ts';
import { responsableAbsent } from './responsable-absent.ts';
import { responsableCoordonnees } from './responsable-coordonnees.ts';
import { responsablePersonne } from './responsable-personne.ts';
import { transfertsNonDeclares } from './transferts-non-declares.ts';
import { versionAbsente } from './version-absente.ts';

/** A. What Article 30(1) and the CNIL's models ask a controller's fiche to hold. */
export const completude: readonly Rule[] = [
  versionAbsente,
  qualiteAbsente,
  referenceAbsente,
  nomAbsent,
  responsableAbsent,
  responsableCoordonnees,
  responsablePersonne,
  dpoNomAbsent,
  dpoCoordonnees,
  dpoObligatoireAbsent,
  dpoSocieteAbsente,
  dpoConflitInterets,
  representantAbsent,
  representantCoordonnees,
  conjointCoordonnees,
  conjointAccord,
  finaliteAbsente,
  personnesAbsentes,
  donneesAbsentes,
  donneesDescription,
  donneeSansCategorie,
  donneesSensiblesNonDites,
  destinatairesAbsents,
  destinataireSansNom,
  destinataireTypeAbsent,
  transfertsNonDeclares,
  dureeAbsente,
  mesuresAbsentes,
  mesureSansPrecision,
  ficheManquante,
  listeManquante,
  dateCreationAbsente,
  dateMajAbsente,
];
