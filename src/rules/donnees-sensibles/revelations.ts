import { lexique, mots, type Occurrence } from '../../model/lexique.ts';
import { REVELENT, REVELENT_SEULS, SANS_REVELER } from './mots-sensibles.ts';

export type CategorieRevelee = keyof typeof REVELENT;

const ASSURES = lexique(REVELENT, { sauf: SANS_REVELER });
const SEULS = lexique(REVELENT_SEULS);
const ANIMAUX = lexique({
  animal: 'animal, chien, chienne, chiot, chat, chatte, chaton, cheval, chevaux, poney, équidé, bovin, ovin, caprin, porcin, volaille, troupeau, cheptel, bétail, vétérinaire, élevage, puce électronique, numéro de puce, semence',
});
const CHEZ_L_ANIMAL = /^(?:race|vaccin|soin|ordonnance|genet|genom|steril|maladie|malade|chirurg|blesse|adn)/;

/** What a text reveals of articles 9 and 10: each expression with its category; denials left out. */
export function revelations(texte: string): Occurrence<CategorieRevelee>[] {
  const seuls = SEULS.chercher(texte).filter(({ debut, fin }) => estSeul(texte, fin) && !estNomPropre(texte, debut));
  const trouvees = [...ASSURES.chercher(texte), ...seuls].filter(({ niee }) => !niee);
  if (trouvees.length === 0 || ANIMAUX.chercher(texte).length === 0) return trouvees;
  return trouvees.filter(({ texte: dit }) => !CHEZ_L_ANIMAL.test(mots(dit)[0]!.mot));
}

/** Nothing follows in the same item: neither « du chien », nor « mixte ». */
function estSeul(texte: string, fin: number): boolean {
  return /^\s*(?:$|[,;:.()/\n]|(?:et|ou)\s)/.test(texte.slice(fin, fin + 20));
}

/** « Adresse : …, Grèves »: a capital in the middle of a text names a place. */
function estNomPropre(texte: string, debut: number): boolean {
  return debut > 0 && /^\p{Lu}\p{Ll}/u.test(texte.slice(debut, debut + 2));
}
