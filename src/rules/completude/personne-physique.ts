import { parTexte } from '../../model/memoire.ts';
import { plier } from '../../model/pliage.ts';
import { ensemble } from '../ensemble.ts';
import { nomSeul } from './identite.ts';
import { PRENOMS } from './prenoms.ts';

const CIVILITE = () => /^(?:M\.|MM\.|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle)\s+\p{L}/iu;
const CIVILITE_ET_PRENOM = () => /^Mr\.?\s+(\p{L}+)/iu;
const FORMES = ensemble(
  'sa sas sasu sarl eurl sci scp selarl snc scop sca gie ei eirl epic scea gaec earl spa ltd inc gmbh bv llc',
);
const PARTICULES = ensemble('de du des le la d l');

/**
 * Whether the name of an organisation reads as a person’s: « Mme Caroline Azri », « Nicolas MARCHAND »,
 * « MARCHAND Nicolas ». Many companies bear a person’s name: in doubt, no.
 */
export const estNomDePersonne = parTexte((nom: string): boolean => {
  const texte = nom.trim();
  // Both begin so, and few names: they are long to prepare.
  if (/^[Mm]/.test(texte)) {
    if (CIVILITE().test(texte)) return true;
    const prenom = CIVILITE_ET_PRENOM().exec(texte)?.[1];
    if (prenom && estPrenom(prenom)) return true;
  }
  const mots = nomSeul(texte).split(/\s+/);
  return prenomPuisNom(mots) || prenomPuisNom([...mots.slice(-1), ...mots.slice(0, -1)]);
});

/** « Nicolas MARCHAND »: a first name in small letters, then a surname in capitals, as forms ask for. */
function prenomPuisNom([prenom = '', ...suite]: readonly string[]): boolean {
  if (suite.length === 0 || suite.length > 3 || !estPrenom(prenom)) return false;
  const nom = suite.flatMap((mot) => mot.split(/['’]/)).filter((mot) => !PARTICULES.has(plier(mot)));
  return nom.length > 0 && nom.every((mot) => estEnCapitales(mot) && !FORMES.has(plier(mot)));
}

/** « Jean-Pierre »: every part is a first name, and not all in capitals. */
function estPrenom(mot: string): boolean {
  return mot.split('-').every((part) => PRENOMS.has(plier(part))) && /\p{Ll}/u.test(mot);
}

const estEnCapitales = (mot: string) => /^\p{Lu}[\p{Lu}-]+$/u.test(mot);
