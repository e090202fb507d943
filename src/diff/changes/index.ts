import type { ChangeKind } from '../kind.ts';
import { acteurPaysModifie } from './acteur-pays-modifie.ts';
import { aipdStatutModifie } from './aipd-statut-modifie.ts';
import { baseLegaleModifiee } from './base-legale-modifiee.ts';
import { clientAjoute } from './client-ajoute.ts';
import { clientSupprime } from './client-supprime.ts';
import { contratSupprime } from './contrat-supprime.ts';
import { decisionAutomatiseeAjoutee } from './decision-automatisee-ajoutee.ts';
import { destinataireAjoute } from './destinataire-ajoute.ts';
import { destinataireSupprime } from './destinataire-supprime.ts';
import { donneeAjoutee } from './donnee-ajoutee.ts';
import { donneeSensibleAjoutee } from './donnee-sensible-ajoutee.ts';
import { donneeSensibleConditionModifiee } from './donnee-sensible-condition-modifiee.ts';
import { donneeSensibleSupprimee } from './donnee-sensible-supprimee.ts';
import { donneeSupprimee } from './donnee-supprimee.ts';
import { dureeAllongee } from './duree-allongee.ts';
import { dureeRaccourcie } from './duree-raccourcie.ts';
import { dureeSupprimee } from './duree-supprimee.ts';
import { ficheAjoutee } from './fiche-ajoutee.ts';
import { ficheArretee } from './fiche-arretee.ts';
import { ficheMiseEnOeuvre } from './fiche-mise-en-oeuvre.ts';
import { ficheSupprimee } from './fiche-supprimee.ts';
import { finaliteAjoutee } from './finalite-ajoutee.ts';
import { finaliteLibelleModifie } from './finalite-libelle-modifie.ts';
import { finalitePrincipaleModifiee } from './finalite-principale-modifiee.ts';
import { finaliteSupprimee } from './finalite-supprimee.ts';
import { mesureSupprimee } from './mesure-supprimee.ts';
import { organismeNomModifie } from './organisme-nom-modifie.ts';
import { personneAjoutee } from './personne-ajoutee.ts';
import { personneSupprimee } from './personne-supprimee.ts';
import { qualiteModifiee } from './qualite-modifiee.ts';
import { referenceModifiee } from './reference-modifiee.ts';
import { registreAjoute } from './registre-ajoute.ts';
import { registreSupprime } from './registre-supprime.ts';
import { responsableConjointAjoute } from './responsable-conjoint-ajoute.ts';
import { sousTraitantAjoute } from './sous-traitant-ajoute.ts';
import { sousTraitantSupprime } from './sous-traitant-supprime.ts';
import { sousTraitantUlterieurAjoute } from './sous-traitant-ulterieur-ajoute.ts';
import { sousTraitantUlterieurSupprime } from './sous-traitant-ulterieur-supprime.ts';
import { transfertAjoute } from './transfert-ajoute.ts';
import { transfertGarantieModifiee } from './transfert-garantie-modifiee.ts';
import { transfertPaysModifie } from './transfert-pays-modifie.ts';
import { transfertSupprime } from './transfert-supprime.ts';

/** Every kind that has a consequence or a comparison of its own. */
export const changeKinds: readonly ChangeKind[] = [
  acteurPaysModifie,
  aipdStatutModifie,
  baseLegaleModifiee,
  clientAjoute,
  clientSupprime,
  contratSupprime,
  decisionAutomatiseeAjoutee,
  destinataireAjoute,
  destinataireSupprime,
  donneeAjoutee,
  donneeSensibleAjoutee,
  donneeSensibleConditionModifiee,
  donneeSensibleSupprimee,
  donneeSupprimee,
  dureeAllongee,
  dureeRaccourcie,
  dureeSupprimee,
  ficheAjoutee,
  ficheArretee,
  ficheMiseEnOeuvre,
  ficheSupprimee,
  finaliteAjoutee,
  finaliteLibelleModifie,
  finalitePrincipaleModifiee,
  finaliteSupprimee,
  mesureSupprimee,
  organismeNomModifie,
  personneAjoutee,
  personneSupprimee,
  qualiteModifiee,
  referenceModifiee,
  registreAjoute,
  registreSupprime,
  responsableConjointAjoute,
  sousTraitantAjoute,
  sousTraitantSupprime,
  sousTraitantUlterieurAjoute,
  sousTraitantUlterieurSupprime,
  transfertAjoute,
  transfertGarantieModifiee,
  transfertPaysModifie,
  transfertSupprime,
];
