import { auBesoin } from '../../model/au-besoin.ts';
import { mots } from '../../model/lexique.ts';
import { parTexte } from '../../model/memoire.ts';
import { plier } from '../../model/pliage.ts';
import { racines } from '../racines.ts';

/** « durée légale », « le temps nécessaire », « selon la loi »: words of retention that do not say how long. */
export const estVague = parTexte((texte: string): boolean => {
  return passageVague(texte) !== undefined;
});

/** The words of a retention text that say neither a figure, nor an event, nor the text that sets one. */
export const passageVague = parTexte((texte: string): string | undefined => {
  return phrases(texte.slice(0, 2_000))
    .map(passage)
    .find((trouve) => trouve !== undefined);
});

// A full stop ends a sentence after a word of four letters (« C. com. L. 123-22 » is one sentence).
const FIN_DE_PHRASE = auBesoin(
  () => /(?<=\p{L}{4})[.!?](?=\s+(?![LRDA]\.?\s?\d|Art|Com\b|Civ\b)\p{Lu})|[;\n•]/u,
);

const phrases = (texte: string) => texte.split(FIN_DE_PHRASE()).map((phrase) => phrase.trim());

function passage(ecrite: string): string | undefined {
  const phrase = ecrite.replace(RGPD(), 'RGPD');
  if (estPrecise(phrase)) return undefined;
  const plie = plier(phrase)
    .replace(/['-]/g, ' ')
    .replace(/[(),:/]/g, ' , ')
    .replace(/ +/g, ' ');
  // Looked for first: the engine takes ten milliseconds to compile what follows.
  for (const expression of DIT_UN_DELAI().test(plie) ? DELAI_SANS_TEXTE() : []) {
    const trouve = expression.exec(plie);
    if (trouve) return extraire(phrase, compter(plie.slice(0, trouve.index)), compter(trouve[0]));
  }
  if (VARIABLE().test(plie)) return phrase;
  if (EVENEMENT().test(plie)) return undefined;
  const vague = SELON_LA_LOI().test(plie) || BESOIN_SANS_FIN().test(plie) || estCreuse(phrase);
  return vague ? phrase : undefined;
}

const compter = (plie: string) => mots(plie).length;

/** Folding moves letters, not words: the words of the phrase as it was written. */
function extraire(phrase: string, premier: number, nombre: number): string {
  const lus = mots(phrase).slice(premier, premier + nombre);
  return lus.length === 0 ? phrase : phrase.slice(lus[0]!.debut, lus.at(-1)!.fin);
}

// The GDPR asks for a limit and sets none: citing it answers nothing.
const RGPD = () =>
  /\(?\b(?:art(?:icle)?s?\.?\s?)?\d+\s?(?:\(\w\)\s?)*(?:du\s)?(?:RGPD|règlement)\b|RGPD,?\s?(?:art(?:icle)?\.?\s?)?\d[\d().\w]*|2016\/679/giu;
const nommeUneLoi = (phrase: string) => /\b[Ll]oi\s(?!Informatique)\p{Lu}\p{Ll}+/u.test(phrase);
const EN_LETTRES = auBesoin(
  () =>
    /\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|dix-huit|vingt|trente|quarante|cinquante|soixante|cent)(?:[ -](?:et|une?|deux|trois|quatre|cinq|six|huit|dix|quinze))* (?:ans?|annees?|mois|semaines?|jours?|heures?|semestres?|trimestres?)\b|\b(?:quinquennale?s?|decennale?s?|triennale?s?|biennale?s?|quadriennale?s?|trentenaires?)\b/,
);

/** A figure, or the text that gives one. */
function estPrecise(phrase: string): boolean {
  return /\d/.test(phrase) || nommeUneLoi(phrase) || EN_LETTRES().test(plier(phrase));
}

const TEMPS = '(?:durees?|delais?|periodes?|temps|conservations?|archivages?|minimum|maximum)';
const LEGAL = '(?:leg(?:ale?s?|aux)|reglementaires?|legislati(?:f|ve)s?|juridiques?)';
const LIEN = '(?:de|d|des|du|la|le|l|les|une?|et|ou|en)';
const QUALITE = `(?:${LIEN}|conservations?|archivages?|specifiques?|m(?:ax|in)imale?s?|imposee?s?|prevue?s?|fixee?s?|requise?s?|prescrite?s?|par|obligations?|dispositions?|exigences?|prescriptions?|textes?|regimes?)`;
const TEXTE = `(?:lois?|legislations?|reglementations?|reglements?|rgpd|cnil|codes?|lois? et reglements?|(?:textes?|normes?|regles?|dispositions?|obligations?|exigences?|contraintes?|prescriptions?)(?: (?:${LEGAL}|comptables?|fiscales?|sociales?|en vigueur|applicables?|relati\\w+))?)`;
const AVANT_TEXTE = `(?:${LIEN}|aux?|a|toute?s?|nos|ses|leurs?|differente?s?|diverse?s?|recommandations?|referentiels?|preconisations?|exigences?|dispositions?|autorites?)`;
const AUTRE_CHOSE = `(?! d(?:e|u|es)?(?: l| la)? (?!${TEMPS}|conserv|archiv|prescri|garde|detention|stockage|donnee|document))`;

const DIT_UN_DELAI = auBesoin(() => new RegExp(`\\b${TEMPS}\\b|prescription`));

/** A length of time that a law is said to set, without saying which: an event beside it does not help. */
const DELAI_SANS_TEXTE = auBesoin((): readonly RegExp[] => [
  new RegExp(`\\b${TEMPS}(?: ${QUALITE}){0,6} ${LEGAL}\\b${AUTRE_CHOSE}`),
  new RegExp(
    `\\b${TEMPS}(?: [a-z]+){0,2} (?:prevue?s?|imposee?s?|fixee?s?|definie?s?|requise?s?|exigee?s?|autorisee?s?|determinee?s?|recommandee?s?|preconisee?s?|conformes?|selon|conformement|suivant)(?: par| dans)?(?: ${AVANT_TEXTE}){0,4} ${TEXTE}\\b`,
  ),
  /\b(?:(?:durees?|delais?|periodes?|temps) (?:leg(?:ale?s?|aux) )?de (?:la )?prescriptions?|prescriptions? (?:legales?|applicables?|en vigueur|extinctives?)|(?:jusqu a|fin de|terme de|expiration de|extinction de) (?:la )?prescription)\b(?! (?:de|du|des|d|penale|civile|commerciale|medicale|fiscale|sociale|aux?|relati\w+|en matiere)\b)/,
]);

const SELON_LA_LOI = auBesoin(
  () =>
    new RegExp(
      `\\b(?:selon|suivant|conforme(?:ment)?s?|en fonction|en application|en vertu|dans le (?:respect|cadre)|dans les? limites?|sous reserve|au regard|au titre|en raison|prevue?s?|imposee?s?|fixee?s?|requise?s?|exigee?s?)(?: par| a| aux?| de| du| des| dans)?(?: ${AVANT_TEXTE}){0,4} ${TEXTE}\\b|\\bau cas par cas\\b`,
    ),
);

/** « variable selon les dossiers », « à l’appréciation du service », « ça dépend »: somebody will choose. */
const VARIABLE = auBesoin(
  () =>
    /^(?:durees? |delais? )?variables? (?:selon|suivant|en fonction|d une?)(?!.*\b(?:fin|apres|jusqu|terme|contrat)\b)|^(?:ca|cela) depend\b|\ba (?:l |la )(?:libre )?(?:appreciation|discretion|convenance) (?:de|du|des)\b|\b(?:aussi longtemps|tant) que (?:le |un |ce |nos )?besoins?\b/,
);

/** « nécessaire à la gestion de … »: a need that goes on as long as the activity does. */
const BESOIN_SANS_FIN = auBesoin(
  () =>
    /\b(?:necessaires?|utiles?|requise?s?|indispensables?|besoin)(?: (?:strictement|a|au|aux|pour|de|du|des|la|le|l|les|nos|notre|ses|son|sa|bonne?|bien)){0,5} (?:gestion|suivi|fonctionnement|activites?|missions?|services?|finalites?|objectifs?|buts?|administration|interets?|exploitation|organisation|communication|pilotage)\b/,
);

/** Something that happens, or a task that ends: it tells when the time starts or stops. */
const EVENEMENT = auBesoin(
  () =>
    /\b(?:fin|departs?|cloture|contrats?|contractuel(?:le)?s?|resiliation|relations?|dernier|derniere|depuis|compter|apres|retraits?|suppression|supprim\w+|effac\w+|rupture|deces|majorite|expiration|echeance|issue|demandes?|reclamations?|dossiers?|sinistres?|commandes?|litiges?|contentieux|incidents?|procedures? (?:judiciaires?|disciplinaires?|contentieuses?)|recours|adhesions?|abonnements?|inscriptions?|desinscription|desabonnement|mandats?|presence|candidatures?|postes?|enquetes?|etudes?|evenements?|projets?|prestations?|garanties?|paiements?|livraisons?|scolarite|formations?|habilitations?|anniversaire|visites?|comptes?|sejours?|reponses?|versements?|embauche|emploi|occupation|vie|exercices?|annee|opposition|desactivation|remboursements?|jugement|vote|examens?|concours|jeu|campagnes?|reservations?|baux|bail|location)\b/,
);

// What a text may be made of and still say nothing of a length of time…
const CREUX = racines(
  'a afin ainsi ans au aussi aux avec annees mois semaines jours c ce ceci cela certain certaine ces cet cette chaque correspondante d dans de demeure des donc du elle elles en est et etre etant ils il indique jusqu l la laquelle le lequel les lesquels lesquelles leur leurs lors lorsque mais ne nos notre nous on ou par pas pendant plus pour que qu qui quoi s sa se selon sera seront ses si soient soit son sont suivant sur tant tel tels tous tout toute toutes un une uniquement vise votre y ' +
    'accomplissement activite activites adapte adaptee adequate applicable applicables application approprie atteinte autorise autorisee autorite bon bonne but caractere cadre cas categorie categories circonstance code collecte collectees concerne conforme conformement conservation conserve conserver conservees considere contexte contrainte court courte decision defini definie delai demarche depend determine determinee direction discretion disposition donnee donnees droit duree entreprise etabli exige exigence exploitation faible finalite finalites fixe fonction fonctionnement francais garde garder gestion habituel habituelle conventionnel usuelle exigent impose imposee indispensable information informations interne internes interet juge jugee juridique legal legale legaux legislatif legislation legislative limite limitee limites loi lois long longue longtemps maniere maximal maximale maximum mesure minimal minimale minimum mission missions moment moyen moyenne nature necessaire necessaires necessite norme normal normale normes obligation obligations objectif objectifs ' +
    'organisme periode personnel personnelles pertinent pertinente peu plusieurs politique possible poursuivi poursuivie poursuivies poursuite preconisation prescription prescrit prevu prevue procedure proportionne proportionnee quelque quelques raison raisonnable raisonnablement realisation realiser recommandation referentiel regard reglement reglementaire reglementation regle requis requise reserve respect responsable rgpd cnil satisfaire sauf secteur service services situation societe specifique standard stockage strict strictement suffisante suivi tard temps terme texte textes titre traitement traitements traitees type types usage usuel utile utiles utilisation utilite valeur variable vertu vigueur general generale generales publique public comptable fiscale sociale besoin besoins',
);
// … if one of these at least shows that it meant to.
const ANNONCE = racines(
  'necessaire necessite utile utilite pertinent pertinente indispensable besoin requis requise legal legale legaux reglementaire legislatif legislation juridique loi reglementation reglement texte norme obligation disposition exigence recommandation preconisation prescription rgpd cnil raisonnable variable selon suivant fonction exige exigent adapte adequate approprie proportionne specifique standard normal normale habituel habituelle usuel usuelle longtemps long longue quelque quelques plusieurs certain certaine limite limitee determine determinee politique interne possible court courte depend discretion suffisante moyen',
);

function estCreuse(phrase: string): boolean {
  const lus = mots(phrase).map(({ racine: lue }) => lue);
  return lus.some((mot) => ANNONCE.has(mot)) && lus.every((mot) => CREUX.has(mot));
}
