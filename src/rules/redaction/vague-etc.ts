import { ficheRule } from '../../lint/rule.ts';
import { parTexte } from '../../model/memoire.ts';
import { extrait } from '../extrait.ts';
import { rgpd } from '../sources.ts';
import { derniereCle, estDescription, textesDe } from '../textes.ts';
import { sansLibelles } from './libelles-officiels.ts';
import { estRemplissage } from './remplissage.ts';

export const vagueEtc = ficheRule({
  id: 'vague-etc',
  role: 'toutes',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('30(1)(c)'), rgpd('5(1)(b)')],
  what: 'Les énumérations sont complètes : ni « etc. », ni points de suspension.',
  why: 'Ce que « etc. » recouvre n’est ni décrit, ni limité : le lecteur ne sait pas ce qui est traité, et l’auteur non plus dans un an.',
  messages: {
    default: '« {texte} » ({ref}) laisse l’énumération ouverte.',
    donnees: '« {texte} » ({ref}) laisse l’énumération ouverte : listez les données.',
  },
  repair: 'Terminez la liste, ou remplacez « etc. » par la catégorie qui manque.',
  reads: [
    'donnees[].description',
    'personnes[].precisions',
    'destinataires[].nom',
    'finalites[].libelle',
    'mesures_securite[].description',
  ],
  notices: (texte, chemin) => chemin !== 'nom' && estDescription(chemin) && estOuverte(texte),
  check(fiche, { report }) {
    for (const { texte, chemin, origine } of textesDe(fiche)) {
      if (chemin === 'nom' || !estDescription(chemin)) continue;
      if (!estOuverte(texte) || estRemplissage(texte)) continue;
      const donnees = chemin.startsWith('donnees') && derniereCle(chemin) === 'description';
      const data = { texte: finDe(texte), ref: fiche.ref };
      if (donnees) report({ at: origine, message: 'donnees', data });
      else report({ at: origine, data });
    }
  },
  examples: {
    bad: {
      fiche:
        'personnes:\n  - { categorie: salaries, precisions: "salariés, stagiaires, intérimaires, etc." }',
    },
    good: {
      fiche: 'personnes:\n  - { categorie: salaries, precisions: "salariés, stagiaires et intérimaires" }',
    },
  },
});

const ET_CAETERA = () =>
  /(?<![\p{L}\p{N}.])(?:etc(?![\p{L}\p{N}])|et c(?:a?e|æ)tera|et ainsi de suite|et j[’']en passe|liste non exhaustive|non exhaustif|non limitatif|liste non limitative)/giu;
/** How all of them begin, quicker to prepare. */
const OUVRE = /etc|et (?:c|a|j)|non |liste /i;
/** « ect. » is how « etc. » is often mistyped, and a company’s name elsewhere: it must close a list. */
const ECT = /[,;] *ect(?: *[.…]+| *(?![ .…]))(?= *(?:$|[),;]))/i;
const SUSPENSION = /(?:…|\.{3,})/g;

/** Each of them holds one of these. */
const SIGNES = ['etc', 'etera', 'ætera', 'ainsi de suite', 'en passe', 'exhausti', 'limitati', '…', '...'];

function peutEtreOuverte(texte: string): boolean {
  const lu = texte.toLowerCase();
  return SIGNES.some((signe) => lu.includes(signe)) || /ect(?![a-z])/.test(lu);
}

const VOISINAGE = 200;

/** Whether the text leaves a list open, once the CNIL’s own labels and what it quotes are set aside. */
export const estOuverte = parTexte((texte: string): boolean => {
  if (!peutEtreOuverte(texte)) return false;
  const propre = sansCitations(sansLibelles(texte));
  if (ECT.test(propre)) return true;
  for (const { 0: trouve, index } of OUVRE.test(propre) ? propre.matchAll(ET_CAETERA()) : []) {
    if (!estNom(propre, index, trouve)) return true;
  }
  for (const { 0: trouve, index } of propre.matchAll(SUSPENSION)) {
    const fin = index + trouve.length;
    if (suspend(propre.slice(Math.max(0, index - VOISINAGE), index), propre.slice(fin, fin + VOISINAGE)))
      return true;
  }
  return false;
});

const sansCitations = (texte: string) =>
  texte.replace(/«[^«»]*»|“[^“”]*”|"[^"]*"|\[(?:…|\.{3})\]/g, (cite) => ' '.repeat(cite.length));

/** « ETC Formation »: capitals that the rest of the text does not have name an organisation. */
function estNom(texte: string, index: number, trouve: string): boolean {
  if (trouve !== 'ETC') return false;
  const autres = texte.slice(0, index) + texte.slice(index + trouve.length);
  return /\p{Ll}/u.test(autres) && /^ +[\p{L}\p{N}]/u.test(texte.slice(index + trouve.length));
}

/** The dots come after words, and end the text, a bracket or a clause; « 0 ... 10 » and « 2024-…-12 » are forms. */
function suspend(avant: string, apres: string): boolean {
  if (!/[\p{L}\p{N})»][\s,;:/]*$/u.test(avant)) return false;
  if (/^\s*(?:$|[),;.!?\]])/.test(apres)) return true;
  return /^\s+\p{L}/u.test(apres) && /,/.test(avant) && /\p{L}\s*(?:[,;]\s*)?$/u.test(avant);
}

/** The end of the text, where the list breaks off. */
function finDe(texte: string): string {
  const ligne = texte.replace(/\s+/g, ' ').trim();
  return ligne.length > 60 ? `…${ligne.slice(-59)}` : extrait(ligne);
}
