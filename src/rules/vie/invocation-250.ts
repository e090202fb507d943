import { auBesoin } from '../../model/au-besoin.ts';
import { avecMot } from '../../model/lexique.ts';
import { parTexte } from '../../model/memoire.ts';
import { plier } from '../../model/pliage.ts';

const TEXTE_MAX = 2000;
/** So short a text does nothing but cite the article. */
const SIMPLE_RENVOI = 25;

const ou = (...familles: readonly string[]) => familles.join('|');
const mots = (liste: string) => `(?:${liste.trim().split(/\s+/).join('|')})`;

const NOMBRE =
  "(?:les |de |des |d')?(?:250|deux cents? cinquante|deux-cents?-cinquante)\\b(?! ?(?:€|eur|h\\b|heure|jour|caractere|mot|metre|km|m2|g\\b|000|habitant|eleve|client|abonne|adherent|participant|visiteur|personnes concernees))";
/** Fewer than 250 people, and not 250 euros, hours or characters. */
const SEUIL = auBesoin(
  () =>
    new RegExp(
      `(?:moins (?:de|que)|inf(?:erieure?s?)?\\.? (?:a|aux?)(?: (?:seuil|chiffre))?(?: de)?|en(?: |-)dessous de|au(?: |-)dessous de|en deca de|seuil (?:\\w+ )?(?:de|des|a)|[<-]|sous (?:les?|la)(?: (?:seuil|barre) des?)?|n'(?:attei|emplo|occup)\\w+ pas|ne (?:compt|depass|salari)\\w+ pas|pas(?: encore)?) ?${NOMBRE}`,
    ),
);
const AU_DELA = `(?:plus de|a partir de|au(?:-| )dela de|au(?:-| )dessus de|superieure?s? a) ${NOMBRE}`;
/** « obligatoire à partir de 250 salariés », « seules les entreprises de plus de 250 salariés »: said of the register, it is the same. */
const RESERVE_AU_DELA = auBesoin(
  () =>
    new RegExp(
      `\\b(?:obligatoire|impose|requis|reserve|exige|concerne|vise|seul|uniquement|que\\b|qu'|a qu')\\w* ?(?:\\w+ ){0,4}${AU_DELA}`,
    ),
);
const ARTICLE_30_5 = auBesoin(
  () =>
    /\bart(?:icle)?\.? ?30 ?,? ?(?:[.-] ?5\b|(?:paragraphe|par\.?|alinea|al\.?) ?5\b)|(?:\b|art)30 ?,? ?(?:\( ?(?:§ ?)?5 ?\)|§ ?5\b|[.-]5 (?:du )?rgpd)/,
);
const REGISTRE_RGPD = auBesoin(
  () =>
    /\bregistres?\b(?! (?:d'|de |du |des |unique|national|public)(?!traitement|(?:l')?activite|(?:l')?article|(?:le|la) (?:cnil|rgpd)|rgpd|pme|tpe|petite?s? |moins))|\bart(?:icle)?\.? ?30\b/,
);

const EXEMPTER = "dispens|exempt|exoner|derog|echapp|affranchi|exclue?s?\\b|(?<!a l')exception";
/** What one does to a fiche, or is made to do. */
const INSCRIRE = () =>
  mots(
    'inscri renseign decri detaill precis complet rempli list recens document formalis declar mentionn saisi fourni tenue?s?\\b tenir repertori develop enregistr consign report indiqu',
  );
const OBLIGER = () =>
  mots(
    'soumis assujetti astreint contrain concerne obligatoire oblige requis necessaire exige exigible impose applicable atteint vise redevable',
  );
/** One is excused, or the fiche is left blank… */
const DISPENSE = auBesoin(
  () =>
    new RegExp(
      `\\b(?:${ou(EXEMPTER)})|\\b(?:non|pas)(?: encore| donc)? (?:a |d'|besoin d[e'] ?|lieu d[e'] ?)?(?:l[ae] |les |l')?(?:${INSCRIRE()}|${OBLIGER()})|\\b(?:inutile|superflu) (?:de |d')|\\bpas (?:d'obligation|de (?:registre|fiche))|\\bsans (?:objet|registre|fiche)|\\baucune? (?:obligation|registre|fiche)|\\baucune? (?:\\w+ )?(?:requise?|obligatoire|exigee?|necessaire)\\b|\\bhors (?:du )?registre|\\bobligations? ne (?:s'appli|concern|vis|s'impos|pes)|\\bobligation (?:levee|ecartee|allegee)`,
    ),
);
/** … or less is asked, in words so common that they must be about the register. */
const ALLEGEMENT = auBesoin(
  () =>
    /\b(?:facultati|simplifie|inutile|allege|trop petit|superflu)|\bpas besoin|\bsans obligation|\bhors (?:du )?champ|\b(?:ne|n')(?: ?\w+(?!\w)'?){1,5} (?:pas|nullement|guere)\b/,
);
/** The register itself is what one is excused from: no need for the threshold to be named. */
const DISPENSE_DE_REGISTRE = auBesoin(
  () =>
    /\b(?:dispens\w*|exempt\w*|exoner\w*|derogation|(?:non|pas) (?:tenue?s?|soumise?s?|astreinte?s?|obligee?s?|a tenir))[^.;:]{0,40}\bregistre|\bregistre (?:des (?:activites de )?traitements? )?(?:n'est (?:donc )?)?(?:pas|non) (?:obligatoire|requis|necessaire)|\bexclue?s? du registre/,
);
const PETITE_TAILLE = auBesoin(
  () =>
    /\b(?:tpe|pme|petite?s? (?:structure|entreprise|association|commune|equipe|organisme|etablissement|cabinet|societe|collectivite|taille)|effectif|seuil)\w*\b/,
);

/** What else has a threshold or an exemption. */
const AUTRE_OBJET = auBesoin(
  () =>
    /\b(?:aipd|pia|dpia|analyse d'impact|2019-118|dpo\b|delegue|taxe|fiscale?s?\b|impot|tva\b|cotisation|charges?\b(?! d)|loyer|frais\b|droits? d|peage|index\b|bilan|audit\b|commissaire|accords? (?:collectif|d'entreprise)|vaccin|sport|examen|epreuve|scolaire|preavis|handicap|immatriculation|cse\b|csrd|rse\b|referent|reporting|repos\b|aides?\b|subvention|prets?\b)/,
);
/** « dérogation à la durée du travail », « exclues du dispositif »: excused from something else. */
const AUTRE_DISPENSE = auBesoin(
  () =>
    /\b(?:dispens|exempt|exoner|derog|echapp|exclu|soumis|assujetti)\w* (?:a |au |aux |de |d'|du |des )(?!(?:la |le |les |l')?(?:registre|fiche|inscri|tenir|tenue|moins|pme|tpe|petit|entreprise|structure|organisme|article|art\b|art\.|cette|cet|ces|ce |formalit|obligation|document|formalis|recens|rgpd|decri|declar|30|champ|renseign|detail))/,
);

const EXEMPTION = '(?:derogation|dispense|exemption|exception|exoneration)';
const REJETS = auBesoin((): readonly RegExp[] => [
  new RegExp(`\\b(?:ne|n')[^.;:,]{0,30}\\bpas (?:de |a |l'|la |cette )+${EXEMPTION}`),
  new RegExp(
    `\\b${EXEMPTION}\\b.{0,60}(?:\\bne (?:s'applique|joue|vaut|couvre|concerne|convient|saurait|peut)|\\bn'(?:est|a|ont|avons) (?:pas|jamais|ni)|\\bnon (?:invoque|applicable|retenu)|inapplicable|ecarte)`,
  ),
  /\b(?:bien que|meme (?:si|avec|en)|malgre|tout de meme|neanmoins|quand meme|sans (?:se prevaloir|invoquer))\b/,
  new RegExp(
    `\\bpas (?:${EXEMPTER})|\\b(?:ne|n')(?: ?\\w+(?!\\w)'?)?(?: ?\\w+'?)? ?(?:${EXEMPTER})\\w* (?:pas|jamais|aucun)`,
  ),
]);

/** The text names Article 30 itself: elsewhere, 250 is also the threshold of an exemption from the DPIA. */
export const nommeArticle30 = parTexte(
  (texte: string): boolean =>
    texte.includes('30') && /\bart(?:icle)?\.? ?30\b/.test(plier(texte.slice(0, TEXTE_MAX))),
);

/** The threshold, the register or the article: without any of them, nothing is invoked. */
const SUJET = /250|deux.cent|registre|30/;
const peutEnParler = avecMot(({ mot }) => /(?<!\d)(?:250$|30(?!\d))|cinquante|registre/.test(mot));

/** Whether a text rests on the exception of Article 30(5), rather than naming or rejecting it. */
export function invoque250(texte: string): boolean {
  if (!peutEnParler(texte)) return false;
  const plie = plier(texte.slice(0, TEXTE_MAX));
  if (!SUJET.test(plie)) return false;
  if (REJETS().some((rejet) => rejet.test(plie))) return false;
  const registre = REGISTRE_RGPD().test(plie);
  if (AUTRE_OBJET().test(plie) && !registre) return false;
  const seuil = SEUIL().test(plie);
  const dispense = DISPENSE().test(plie);
  const petite = PETITE_TAILLE().test(plie);
  if (ARTICLE_30_5().test(plie)) return seuil || plie.length <= SIMPLE_RENVOI || dispense || petite;
  if (!registre) return seuil && dispense && !AUTRE_DISPENSE().test(plie);
  if (RESERVE_AU_DELA().test(plie) || DISPENSE_DE_REGISTRE().test(plie)) return true;
  return (seuil || petite) && (dispense || ALLEGEMENT().test(plie));
}
