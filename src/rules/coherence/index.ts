import type { Rule } from '../../lint/rule.ts';
import { arreteSansDateFin } from './arrete-sans-date-fin.ts';
import { autresSansPrecision } from './autres-sans-precision.ts';
import { categorieInconnue } from './categorie-inconnue.ts';
import { dateAmbigue } from './date-ambigue.ts';
import { dateFinAnterieure } from './date-fin-anterieure.ts';
import { dateFuture } from './date-future.ts';
import { dateIllisible } from './date-illisible.ts';
import { dateListeFicheDiverge } from './date-liste-fiche-diverge.ts';
import { dateMajAnterieure } from './date-maj-anterieure.ts';
import { dateNonIso } from './date-non-iso.ts';
import { dureeANormaliser } from './duree-a-normaliser.ts';
import { dureeIllisible } from './duree-illisible.ts';
import { dureeNulle } from './duree-nulle.ts';
import { dureeSansDepart } from './duree-sans-depart.ts';
import { nomListeFicheDiverge } from './nom-liste-fiche-diverge.ts';
import { organismeOrthographe } from './organisme-orthographe.ts';
import { referenceDupliquee } from './reference-dupliquee.ts';
import { referenceFormat } from './reference-format.ts';
import { reponseAPreciser } from './reponse-a-preciser.ts';
import { sensiblesIncoherent } from './sensibles-incoherent.ts';
import { statutDatesDivergent } from './statut-dates-divergent.ts';

/** B. Dates, states and words that hold together. */
export const coherence: readonly Rule[] = [
  dateIllisible,
  dateNonIso,
  dateAmbigue,
  dateMajAnterieure,
  dateFinAnterieure,
  dateFuture,
  dateListeFicheDiverge,
  nomListeFicheDiverge,
  referenceDupliquee,
  referenceFormat,
  dureeIllisible,
  dureeANormaliser,
  dureeSansDepart,
  dureeNulle,
  categorieInconnue,
  sensiblesIncoherent,
  organismeOrthographe,
  reponseAPreciser,
  autresSansPrecision,
  arreteSansDateFin,
  statutDatesDivergent,
];
