import { plier } from '../../model/pliage.ts';

const TEXTE_MAX = 2000;
/** So short a text does nothing but cite the article. */
const SIMPLE_RENVOI = 25;

const NOMBRE =
  "(?:les |de |des |d')?(?:250|deux cent cinquante)\\b(?! ?(?:€|eur|h\\b|heure|jour|caractere|mot|metre|km|m2|g\\b|habitant|eleve|client|abonne|adherent|participant|visiteur|personnes concernees))";
/** Fewer than 250 people, and not 250 euros, hours or characters. */
const SEUIL = new RegExp(
  `(?:moins (?:de|que)|inf(?:erieure?s?)?\\.? (?:a|aux?)(?: (?:seuil|chiffre))?(?: de)?|en(?: |-)dessous de|au(?: |-)dessous de|en deca de|seuil (?:\\w+ )?(?:de|des|a)|[<-]|sous (?:les?|la)(?: (?:seuil|barre) des?)?|n'attei\\w+ pas|ne compt\\w+ pas|pas(?: encore)?) ?${NOMBRE}`,
);
/** « obligatoire à partir de 250 salariés »: said of the register, it is the same. */
const AU_DELA = new RegExp(
  `\\b(?:obligatoire|impose|requis|reserve|exige|concerne)\\w* (?:\\w+ ){0,4}(?:plus de|a partir de|au-dela de|au-dessus de) ${NOMBRE}`,
);
const ARTICLE_30_5 =
  /\bart(?:icle)?\.? ?30 ?,? ?(?:[.-] ?5\b|(?:paragraphe|par\.?|alinea|al\.?) ?5\b)|(?:\b|art)30 ?,? ?(?:\( ?(?:§ ?)?5 ?\)|§ ?5\b|[.-]5 (?:du )?rgpd)/;
const REGISTRE_RGPD =
  /\bregistres?\b(?! (?:d'|de |du |des |unique|national|public)(?!traitement|(?:l')?activite|(?:l')?article|(?:le|la) (?:cnil|rgpd)|rgpd))|\bart(?:icle)?\.? ?30\b/;
/** One is excused, or the fiche is left blank… */
const DISPENSE =
  /\b(?:dispens|exempt|exoner|derog|echapp|exclue?s?\b|(?<!a l')exception)|\b(?:non|pas) (?:soumis|assujetti|astreint|contrain|concerne|inscri|obligatoire|oblige|requis|necessaire|exige|impose|tenue?s?\b|applicable|renseign|decri|detaill|precis|complet|rempli|atteint)|\bpas (?:d'obligation|de (?:registre|fiche))|\bsans objet|\baucune? (?:obligation|registre)|\bhors registre|\bobligation (?:levee|ecartee|allegee)/;
/** … or less is asked: words so common that they must be about the register. */
const ALLEGEMENT =
  /\b(?:facultati|simplifie|inutile|allege)|\bpas (?:a (?:etre|tenir)|besoin)|\bsans obligation|\bhors (?:du )?champ|\bne s'applique(?:nt)? pas|\bne s'impose|\bn'(?:a|ai|avons|ont) (?:donc )?pas a/;
/** The register itself is what one is excused from: no need for the threshold to be named. */
const DISPENSE_DE_REGISTRE =
  /\b(?:dispens\w*|exempt\w*|exoner\w*|derogation|(?:non|pas) (?:tenue?s?|soumise?s?|astreinte?s?|obligee?s?|a tenir))[^.;:]{0,40}\bregistre|\bregistre (?:des (?:activites de )?traitements? )?(?:n'est (?:donc )?)?(?:pas|non) (?:obligatoire|requis|necessaire)|\bexclue?s? du registre/;
const PETITE_TAILLE =
  /\b(?:tpe|pme|petite (?:structure|entreprise|association|commune|equipe)|effectif|seuil)\b/;
const AUTRE_OBJET =
  /\b(?:aipd|pia|dpia|analyse d'impact|2019-118|taxe|impot|cotisation|charges?\b(?! d)|loyer|frais\b|droits? d|peage|index\b|bilan|audit\b|commissaire|accords? (?:collectif|d'entreprise)|vaccin|sport|examen|epreuve|scolaire|preavis|handicap|immatriculation)/;
const REJET =
  /\b(?:derogation|dispense|exemption|exception|exoneration)\b.{0,60}(?:\bne (?:s'applique|joue|vaut|couvre|concerne|convient|saurait|peut)|\bn'est (?:pas|jamais|ni)|\bnon (?:invoque|applicable|retenu)|inapplicable|ecarte)|\b(?:bien que|meme si|malgre|sans (?:se prevaloir|invoquer))\b|\bpas (?:dispens|exempt|exoner)|\bne \w+ pas (?:dispens|exempt)/;

/** Whether a text rests on the exception of Article 30(5), rather than naming or rejecting it. */
export function invoque250(texte: string): boolean {
  const plie = plier(texte.slice(0, TEXTE_MAX));
  if (REJET.test(plie)) return false;
  const registre = REGISTRE_RGPD.test(plie);
  if (AUTRE_OBJET.test(plie) && !registre) return false;
  const seuil = SEUIL.test(plie);
  if (ARTICLE_30_5.test(plie)) {
    return seuil || plie.length <= SIMPLE_RENVOI || [DISPENSE, PETITE_TAILLE].some((mots) => mots.test(plie));
  }
  const dispense = DISPENSE.test(plie);
  if (!registre) return seuil && dispense;
  if (AU_DELA.test(plie) || DISPENSE_DE_REGISTRE.test(plie)) return true;
  return (seuil || PETITE_TAILLE.test(plie)) && (dispense || ALLEGEMENT.test(plie));
}
