import { auBesoin } from '../../model/au-besoin.ts';
import { lexique, type Occurrence } from '../../model/lexique.ts';
import { parTexte } from '../../model/memoire.ts';
import { plier } from '../../model/pliage.ts';
import { AILLEURS, REVELENT, REVELENT_SEULS, SANS_REVELER } from './mots-sensibles.ts';

export type CategorieRevelee = keyof typeof REVELENT;

const ASSURES = lexique(() => REVELENT, { sauf: SANS_REVELER });
const SEULS = lexique(() => REVELENT_SEULS, { sauf: SANS_REVELER });
const CONTEXTES = auBesoin(() =>
  AILLEURS.map(({ contexte, taire }) => ({ contexte: lexique(() => ({ contexte })), taire })),
);

/** What a text reveals of articles 9 and 10: each expression with its category; denials and other senses left out. */
export const revelations = parTexte((texte: string): readonly Occurrence<CategorieRevelee>[] => {
  const seuls = SEULS.chercher(texte).filter(({ fin }) => estSeul(texte, fin));
  const trouvees = [...ASSURES.chercher(texte), ...seuls].filter(({ niee, debut, fin }) => {
    return !niee && !estUnLieu(texte, debut) && !estSanteDAutreChose(texte, debut, fin);
  });
  if (trouvees.length === 0) return trouvees;
  const tues = CONTEXTES()
    .filter(({ contexte }) => contexte.chercher(texte).length > 0)
    .map(({ taire }) => taire);
  return trouvees.filter((trouvee) => {
    const plie = plier(trouvee.texte);
    return !tues.some((taire) => taire.test(plie));
  });
});

/** Nothing follows in the same item: neither « du chien », nor « mixte ». */
function estSeul(texte: string, fin: number): boolean {
  return /^\s*(?:$|[,;:.()/\n]|(?:et|ou)\s)/.test(texte.slice(fin, fin + 20));
}

const PERSONNE = auBesoin(
  () =>
    /^(?:personne|patient|resident|salarie|agent|employe|travailleur|enfant|eleve|etudiant|mineur|jeune|bebe|nourrisson|mere|pere|parent|famille|candidat|adherent|licencie|sportif|joueur|pratiquant|usager|beneficiaire|client|assure|demandeur|stagiaire|apprenti|benevole|membre|participant|conducteur|proche|conjoint|ayant|homme|femme|senior|aine|habitant|detenu|donneur|volontaire|locataire|allocataire|interesse|defunt|animateur|visiteur)/,
);

/** « santé de l’entreprise », « santé du serveur »: not somebody’s. */
function estSanteDAutreChose(texte: string, debut: number, fin: number): boolean {
  if (!/sant[eé]$/i.test(texte.slice(debut, fin))) return false;
  const de = /^\s+(?:de la |de l[’']|du |des |de |d[’'])(\p{L}+)/iu.exec(texte.slice(fin, fin + 40));
  return de !== null && !PERSONNE().test(plier(de[1]!));
}

const VOIE = auBesoin(
  () =>
    /(?:rue|avenue|av|boulevard|bd|place|quai|impasse|chemin|allee|allées?|square|passage|route|r[eé]sidence|h[oô]tel|pont|cours|faubourg|plage)\s+(?:(?:de la|du|des|de l[’']|de|d[’']|la|le|les)\s*)?$/i,
);

/** « 12 rue de la Santé », « Adresse : …, Grèves »: an address, not what its words say. */
function estUnLieu(texte: string, debut: number): boolean {
  const avant = texte.slice(Math.max(0, debut - 30), debut);
  if (VOIE().test(avant)) return true;
  return (
    /\badresse\b|\brue\b/i.test(texte.slice(0, debut)) && /^\p{Lu}\p{Ll}/u.test(texte.slice(debut, debut + 2))
  );
}
