import type { Rule } from '../../lint/rule.ts';
import { acteurPaysInconnu } from './acteur-pays-inconnu.ts';
import { adequatSurprotege } from './adequat-surprotege.ts';
import { adequationAbsente } from './adequation-absente.ts';
import { art49AutoritePublique } from './art49-autorite-publique.ts';
import { art49Imperieux } from './art49-imperieux.ts';
import { art49Recurrent } from './art49-recurrent.ts';
import { autorisationAbsente } from './autorisation-absente.ts';
import { cctIncompletes } from './cct-incompletes.ts';
import { conditionAdequation } from './condition-adequation.ts';
import { contreditActeur } from './contredit-acteur.ts';
import { documentAbsent } from './document-absent.ts';
import { garantieAbsente } from './garantie-absente.ts';
import { garantieObsolete } from './garantie-obsolete.ts';
import { nonCite } from './non-cite.ts';
import { paysAbsent } from './pays-absent.ts';
import { paysInconnu } from './pays-inconnu.ts';
import { transfertUnion } from './union.ts';

/** F. Transfers outside the EEA. */
export const transferts: readonly Rule[] = [
  paysAbsent,
  paysInconnu,
  garantieAbsente,
  adequationAbsente,
  conditionAdequation,
  garantieObsolete,
  documentAbsent,
  cctIncompletes,
  autorisationAbsente,
  art49Imperieux,
  art49AutoritePublique,
  art49Recurrent,
  adequatSurprotege,
  transfertUnion,
  nonCite,
  contreditActeur,
  acteurPaysInconnu,
];
