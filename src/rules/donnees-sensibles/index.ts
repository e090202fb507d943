import type { Rule } from '../../lint/rule.ts';
import { art9ConditionAbsente } from './art9-condition-absente.ts';
import { art10TexteAbsent } from './art10-texte-absent.ts';
import { biometrieCachee } from './biometrie-cachee.ts';
import { biometrieHoraires } from './biometrie-horaires.ts';
import { candidatFamille } from './candidat-famille.ts';
import { nirRecrutement } from './nir-recrutement.ts';
import { nirSansFondement } from './nir-sans-fondement.ts';
import { sensibleImplicite } from './sensible-implicite.ts';

/** E. Special categories, criminal data, NIR, biometrics. */
export const donneesSensibles: readonly Rule[] = [
  art9ConditionAbsente,
  art10TexteAbsent,
  nirSansFondement,
  nirRecrutement,
  sensibleImplicite,
  biometrieHoraires,
  biometrieCachee,
  candidatFamille,
];
