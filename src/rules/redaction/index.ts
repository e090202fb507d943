import type { Rule } from '../../lint/rule.ts';
import { categorieMalClassee } from './categorie-mal-classee.ts';
import { finalitesMelangees } from './finalites-melangees.ts';
import { placeholder } from './placeholder.ts';
import { vagueDestinataire } from './vague-destinataire.ts';
import { vagueDonnees } from './vague-donnees.ts';
import { vagueEtc } from './vague-etc.ts';
import { vagueFinalite } from './vague-finalite.ts';
import { vagueSecurite } from './vague-securite.ts';

/** K. Vague, leftover or misplaced wording. */
export const redaction: readonly Rule[] = [
  vagueEtc,
  vagueDonnees,
  vagueDestinataire,
  vagueFinalite,
  vagueSecurite,
  placeholder,
  finalitesMelangees,
  categorieMalClassee,
];
