import { plier } from '../../model/pliage.ts';

const TEXTE_MAX = 2000;

/** Fewer than 250 people, and not 250 euros, hours or characters. */
const SEUIL =
  /(?:moins de|inferieure?s? a|en dessous de|au-dessous de|seuil (?:legal )?(?:de|des)|<|sous (?:le seuil|la barre) de|n'atteint pas|pas) ?(?:les |de |d')?(?:250|deux cent cinquante)\b(?! ?(?:€|eur|h\b|heure|jour|caractere|mot|metre|km|m2|g\b))/;
const ARTICLE_30_5 = /\bart(?:icle)?\.? ?30 ?,? ?(?:[(.-]|§|paragraphe|par\.?|alinea|al\.?) ?§? ?5\b/;
const REGISTRE_RGPD =
  /\bregistres?\b(?! (?:d'|de |du |des |unique|national|public)(?!traitement|(?:l')?activite|(?:l')?article|(?:le|la) (?:cnil|rgpd)|rgpd))|\bart(?:icle)?\.? ?30\b|\bfiches?\b/;
const DISPENSE =
  /\b(?:dispens|exempt|exoner|derog|facultati|echapp|exclue?s?\b|(?<!a l')exception)|\b(?:non|pas) (?:soumis|assujetti|concerne|inscri|obligatoire|oblige|requis|necessaire|tenue?s?\b|applicable)|\bpas (?:a (?:etre|tenir)|besoin|d'obligation|de (?:registre|fiche))|\bsans objet|\baucune obligation/;
/** The register itself is what one is excused from: no need for the threshold to be named. */
const DISPENSE_DE_REGISTRE =
  /\b(?:dispens|exempt|exoner)\w* (?:de |d'|du )(?:la )?(?:tenir |tenue |tout )?(?:de |d'|du )?(?:un |le |la |l')?(?:registre|fiche|article 30)|\bregistre (?:des (?:activites de )?traitements? )?(?:n'est (?:donc )?)?(?:pas|non) (?:obligatoire|requis|necessaire)|\bpas (?:soumise?s? au|a tenir (?:de|le|un)) registre|\bexclue?s? du registre/;
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
  if (ARTICLE_30_5.test(plie)) return seuil || DISPENSE.test(plie);
  return (seuil && DISPENSE.test(plie)) || (registre && DISPENSE_DE_REGISTRE.test(plie));
}
