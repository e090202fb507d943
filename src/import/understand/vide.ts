import { estSansReponse, estToutAPreciser } from '../../model/mots-imprimes.ts';
import { plier } from '../../model/pliage.ts';

const VIDES = new Set(
  'n/a;na;n.a.;n.a;nc;n.c.;n/c;nr;n.r.;tbd;tba;tbc;todo;a completer;a renseigner;a remplir;a definir;a determiner;a venir;en attente;vide;null;nsp;sans objet;so;s.o.;s/o;non renseigne;non renseignee;non communique;non communiquee;illisible;non applicable;not applicable;xxx;xx;lorem ipsum;etc;etc.;jj/mm/aaaa;jj/mm/yyyy;dd/mm/yyyy'.split(
    ';',
  ),
);

/** A text that only holds the place of an answer, or says in the words of our documents that there is none. */
export const estVide = (texte: string): boolean => estCaseVide(texte) || estSansReponse(texte);

/** A text that only holds the place of an answer: « N/A », « - », « ##### », the first line of a drop-down list. */
export function estCaseVide(texte: string): boolean {
  const plie = plier(texte.slice(0, 120))
    .replace(/^[[(<{"«]+|[\])>}"»]+$/g, '')
    .trim();
  // Letters of any alphabet are words, and a tick is an answer.
  if (/^[^\p{L}\p{N}☒☑✓✔✗✘❌×√●]*$/u.test(plie)) return true;
  if (
    plie.startsWith('selectionnez un element') ||
    /^(?:choisi(?:r|ssez) un|select an|cliquez ici)/.test(plie)
  )
    return true;
  if (/^#(?:n\/?a|nom|ref|valeur|value|name|div\/0|num|null)[!?]?$/.test(plie)) return true;
  return VIDES.has(plie);
}

const AUCUN =
  /^(?:aucune?s?|neant|none|pas de (?:transferts?|donnees? sensibles?|destinataires?)|(?:aucune?|sans) (?:transferts?|donnees? sensibles?|destinataires?))(?: (?:hors (?:de l'|d')?(?:ue|u\.e\.|union europeenne|eee)|prevus?|traitees?|collectees?))?\.?$/;

/** « Aucun », « Néant »: an answer, none after review. */
export const estAucun = (texte: string): boolean => AUCUN.test(plier(texte.slice(0, 120)));

/** « à préciser »: known to be unknown. */
export const estAPreciser = (texte: string): boolean =>
  /^\(?a[ -]preciser\)?\.?$/.test(plier(texte.slice(0, 40))) || estToutAPreciser(texte);
