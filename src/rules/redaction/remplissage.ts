import { plier } from '../../model/pliage.ts';

const LONGUEUR = 200;

/**
 * A text left for later, or left in place by a form: « à compléter », « XXX », « [Nom du prestataire] ».
 * It must be the whole text, or begin it: « Relancer les dossiers à compléter » is a purpose.
 */
export function estRemplissage(texte: string): boolean {
  const plie = plier(texte.slice(0, LONGUEUR));
  return estVide(plie) || estMotif(plie) || estRenvoi(plie) || estConsigne(plie);
}

/** The field does not apply, says the text: « N/A », « sans objet ». */
export function estSansObjet(texte: string): boolean {
  return texte.length < 30 && SANS_OBJET.test(sansBords(plier(texte)));
}

const SANS_OBJET =
  /^(?:n ?[/.]? ?a|s ?[/.] ?o|n ?[/.] ?c|n ?[/.] ?d|so|nc|nd|nr|ras|r\.a\.s|sans objet|(?:non|pas) (?:applicable|concernee?s?|communiquee?s?|pertinent)|#n\/a)$/;

const sansBords = (plie: string) => plie.replace(/^[\s([{<«"'*_-]+|[\s)\]}>»"'*_.!?:…-]+$/g, '');

/** No letter and no digit (« ??? », « ____ »), or nothing outside brackets (« [Nom] [Prénom] », « <à compléter> »). */
function estVide(plie: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(plie)) return plie !== '';
  if (!/^[[<{]/.test(plie) || /[@/]/.test(plie)) return false;
  const hors = plie.replace(/\[[^[\]]*\]|<[^<>]*>|\{[^{}]*\}/g, '').replace(/[{}]/g, '');
  return !/[\p{L}\p{N}]/u.test(hors);
}

const X =
  /^[([]?(?:x{1,20}|[x_.?-]{2,40}|y{3,}|z{3,}|n{2,4}|j{2}|\?)(?:[ /.-](?:x{1,20}|m{2}|a{2,4}|ans?|annees?|mois|jours?|semaines?|heures?|euros?|%|personnes?|[12]\d{3}))*[)\]]?$|^(?:00|__)\/(?:00|__)\/(?:0000|____)$/;
const ESSAI =
  /^(?:lorem ipsum|(?:(?:bla ?){2,8}|azerty|qwerty|asdf|qsdf|sdfg|tests?|toto|titi|tata|foo(?: ?bar)?|bar|bidon|essai|exemple|example|sample|dummy|placeholder|default|string|null|none|undefined|nan|vide|champ vide|rien|brouillon|draft|ebauche|provisoire|modele|texte|a|aa+|abc|abcd|description|libelle|manquante?s?|(?:texte|donnees?|informations?|infos?|element) (?:libre|ici|provisoire|manquante?s?|d'exemple|de remplissage|non disponibles?)|(?:mon|votre|votre propre|le|un) (?:texte|reponse|description|finalite|nom)(?: ici)?|exemple (?:de texte|a remplacer|\d)|indisponible|non disponible|pas d'infos?(?:rmations?)?|ceci est un (?:exemple|texte|test).{0,40})$|#(?:ref|valeur|nom|value|name)\b|\(exemple\))/;
const LIGNE_DE_MODELE =
  /^(?:sous-finalite|destinataire|categorie(?: de personnes| de donnees)?|mesure(?: de securite)?|organisme(?: destinataire)?|activite|finalite|personne|donnee|traitement|texte|exemple|valeur|nom|element) ?\d{1,2}$/;
const NON_DIT =
  /^(?:non|pas(?: encore)?) (?:renseigne|defini|precise|determine|complete|rempli|identifie|documente|connu|fixe|decide|arrete|choisi|valide|redige|saisi)e?s?(?: (?:a ce jour|pour l'instant|pour le moment|actuellement))?$|^(?:inconnue?s?(?: a ce jour)?|(?:je |on |nous )?(?:ne )?sa(?:is|it|vons) pas|nsp|j'ignore|aucune (?:idee|information))$/;

function estMotif(plie: string): boolean {
  const nu = sansBords(plie);
  return X.test(plie) || X.test(nu) || ESSAI.test(nu) || LIGNE_DE_MODELE.test(nu) || NON_DIT.test(nu);
}

const INFINITIFS =
  '(?:completer|remplir|renseigner|definir|determiner|rediger|ecrire|decrire|detailler|lister|inserer|ajouter|indiquer|saisir|confirmer|verifier|valider|documenter|identifier|specifier|expliciter|mentionner|fournir|mettre a jour|revoir|corriger|modifier|discuter|trancher|arbitrer|etudier|creuser|voir|faire|venir|demander|fixer|decider|prevoir|adapter|personnaliser|developper|traiter|reprendre|clarifier|finaliser|choisir|selectionner|remplacer|enrichir|noter|recuperer|obtenir|evaluer|estimer|recenser|etablir|calculer|relire|actualiser)';
const ENSUITE =
  "(?: (?:ulterieurement|plus tard|prochainement|rapidement|bientot|encore|ici|svp|merci|urgent|asap|ensemble|si |s'il|par |avec |aupres|lors |apres |avant |en |des |d'ici|d'urgence|quand |pour |selon |chez |au |a |le |la |les |l'|cette|ce ).*)?";
/** « à compléter », « À définir avec le DPO »; what follows a colon is read apart. */
const A_FAIRE = new RegExp(`^a ${INFINITIFS}(?:(?: et | ou | ?/ ?)(?:a )?${INFINITIFS})?${ENSUITE}$`);
const A_PRECISER =
  /^a preciser (?:ulterieurement|plus tard|prochainement|par |avec |aupres|lors |apres |avant |en fonction|d'ici|quand ).*$/;
/** « texte à insérer », « durée à définir »: the name of the field, then what remains to be done. */
const CHAMP_A_FAIRE = new RegExp(
  `^(?:le |la |les |l'|une? )?(?:texte|champ|zone|rubrique|section|partie|contenu|description|descriptif|donnees?|duree|delai|finalites?|objectifs?|liste|informations?|noms?(?: du traitement| de la fiche| du service)?|elements?|libelle|date|valeur|points?|base legale|destinataires?|mesures?(?: de securite)?|categories?|service|contact|prestataire|sous-traitants?|source|reponse|fiche|tableau|details?|precisions?|personnes?|coordonnees|hebergeurs?|logiciels?|outils?|organismes?|fournisseurs?|editeurs?|intervenants?|partenaires?|responsables?|dpo|contrats?|conventions?|clauses?|normes?|base juridique|fondement|motif|criteres?|modalites?|regles?|procedures?|sort final|archivage|conservation|justification|conditions?|garanties?|pays|lien|adresse|telephone|courriel|mail|references?|numero|type|nature|role|perimetre|frequence|volume|cas|depart|evenement|delegue|signataire|suite|reste|tout) (?:restante?s? |encore )?(?:a|reste a|restent a) (?:${INFINITIFS}|preciser)(?: (?:ulterieurement|plus tard|prochainement|ici|svp|encore))?$`,
);
const SIGLE = /^(?:(?:to ?do|fixme)\b(?![ -]?list)|(?:tbd|tbc|tba|wip)(?: *$| *[:(,/?!.-]))/;
const ATTENTE =
  /^(?:(?:est |toujours |reste )?(?:en (?:attente|cours|construction)|attente)(?: (?:retour|reponse|validation|infos?|dpo|rh|dsi|prestataire|service|precisions?).*| (?:de|d'|du|des) ?(?:(?:la |l'|le |les )?(?:reponse|retour|information|precision|validation|confirmation|element|redaction|definition|completion|saisie|documentation|arbitrage|decision|rapport|analyse|reflexion|recensement|complement|remplissage|mise a jour|elaboration|construction|identification|discussion|negociation|verification|etude|finalisation|preparation|ecriture|choix)s?|dpo|service|juriste|rh|dsi|direction|prestataire).*)?|reste a (?:faire|completer|definir|preciser|renseigner|voir).*|(?:voir|demander|attente|question) (?:avec |a |au |aupres (?:de |du )?)?(?:le |la |l'|les )?(?:dpo|rh|dsi|juriste|direction|responsable|service [a-z]{1,20}|prestataire|informatique)(?: \?)?|prochainement|bientot|plus tard|ulterieurement|on verra|pas encore (?:fait|pret|disponible)s?)$/;

function estRenvoi(plie: string): boolean {
  const nu = sansBords(plie);
  if (SIGLE.test(nu)) return true;
  const [debut = '', suite = ''] = nu.split(/ ?[:;(] ?| - |, /, 2);
  // « à remplir par les parents : nom, classe » describes a form.
  if (suite.includes(',') || /, /.test(nu.slice(debut.length + 3)))
    return estBref(debut) && A_FAIRE.test(debut);
  return [A_FAIRE, A_PRECISER, CHAMP_A_FAIRE, ATTENTE].some((motif) => motif.test(debut) || motif.test(nu));
}

const estBref = (texte: string) => texte.split(' ').length <= 3;

const CONSIGNE =
  /^(?:[-–— ]*(?:veuillez|merci de|priere de|pensez a) |(?:completer|remplir|renseigner|preciser|definir|decrire|indiquer|saisir|lister|detailler|selectionner|choisir|inserer|ecrire|determiner|rediger)$|(?:cliquez|appuyez|tapez|entrez|inserez|remplacez|completez|remplissez|renseignez|saisissez|selectionnez|choisissez|decrivez|precisez|listez|indiquez|detaillez|enumerez|mentionnez)\b|(?:selectionner|choisir|cliquer|cocher) (?:un element|une valeur|une option|une date|une reponse|dans la liste|dans cette liste|ici|la case|parmi)|(?:decrire|indiquer|preciser|saisir|lister|inserer|ecrire|entrer|taper|renseigner|completer|mentionner|detailler|ajouter|mettre) (?:ici|(?:le |la |les |l'|un |une |votre |vos |du )?(?:texte|finalites?|objectifs?|donnees?|mesures?|durees?|traitements?|description|destinataires?|categories?|personnes concernees|nom|libelle|reponse|valeur|contenu|commentaire|champ)\b(?: (?:ici|du traitement|traitees?|de conservation|concernees?|collectees?|de securite|mises en place|de la fiche|correspondante?s?))*$)|(?:votre|nom|texte|description) (?:de (?:l'|la |votre )?(?:organisme|structure|societe|entreprise)|texte) ici|(?:votre )?texte ici|item \d)/;

const estConsigne = (plie: string) => CONSIGNE.test(sansBords(plie));
