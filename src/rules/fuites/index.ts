import type { Rule } from '../../lint/rule.ts';
import { fuiteCourrielPersonne } from './fuite-courriel-personne.ts';
import { fuiteNir } from './fuite-nir.ts';
import { fuiteNomClient } from './fuite-nom-client.ts';
import { fuiteSecretSecurite } from './fuite-secret-securite.ts';
import { fuiteTelephone } from './fuite-telephone.ts';

/** L. Personal data and secrets that leak into the register. */
export const fuites: readonly Rule[] = [
  fuiteCourrielPersonne,
  fuiteTelephone,
  fuiteNomClient,
  fuiteNir,
  fuiteSecretSecurite,
];
