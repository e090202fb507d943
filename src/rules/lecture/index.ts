import type { Rule } from '../../lint/rule.ts';
import { aucunRefuse } from './aucun-refuse.ts';
import { cleDupliquee } from './cle-dupliquee.ts';
import { cleInconnue } from './cle-inconnue.ts';
import { conflitGit } from './conflit-git.ts';
import { etatANormaliser } from './etat-a-normaliser.ts';
import { fichierIllisible } from './fichier-illisible.ts';
import { fichierVide } from './fichier-vide.ts';
import { identifiantInvalide } from './identifiant-invalide.ts';
import { listeVide } from './liste-vide.ts';
import { suppressionExpiree } from './suppression-expiree.ts';
import { suppressionInconnue } from './suppression-inconnue.ts';
import { suppressionInutile } from './suppression-inutile.ts';
import { suppressionSansMotif } from './suppression-sans-motif.ts';
import { texteDeuxPoints } from './texte-deux-points.ts';
import { texteTronque } from './texte-tronque.ts';
import { texteVirgule } from './texte-virgule.ts';
import { typeInattendu } from './type-inattendu.ts';
import { valeurInconnue } from './valeur-inconnue.ts';
import { valeurVide } from './valeur-vide.ts';
import { yamlInvalide } from './yaml-invalide.ts';
import { yamlNonPermis } from './yaml-non-permis.ts';
import { yamlTropProfond } from './yaml-trop-profond.ts';

/** What makes a file unreadable or ambiguous, in words. */
export const lecture: readonly Rule[] = [
  fichierIllisible,
  fichierVide,
  conflitGit,
  yamlInvalide,
  yamlNonPermis,
  yamlTropProfond,
  texteDeuxPoints,
  texteTronque,
  texteVirgule,
  cleDupliquee,
  cleInconnue,
  typeInattendu,
  valeurInconnue,
  valeurVide,
  listeVide,
  aucunRefuse,
  identifiantInvalide,
  etatANormaliser,
  suppressionSansMotif,
  suppressionInconnue,
  suppressionInutile,
  suppressionExpiree,
];
