import { categoriesDonnees } from '../../data/vocabulaire.ts';
import { ficheRule } from '../../lint/rule.ts';
import { mots } from '../../model/lexique.ts';
import { elements, valeur } from '../../model/reponse.ts';
import { extrait } from '../extrait.ts';
import { CNIL_MODELE_ODS, CNIL_MODELE_WORD } from '../sources.ts';
import { type CategorieDesMots, MOTS_ADMIS, MOTS_DES_CATEGORIES } from './mots-des-categories.ts';

export const categorieMalClassee = ficheRule({
  id: 'categorie-mal-classee',
  role: 'toutes',
  severity: 'info',
  source: 'cnil',
  references: [CNIL_MODELE_ODS, CNIL_MODELE_WORD],
  what: 'Les données décrites appartiennent à la catégorie choisie.',
  why: 'La catégorie décide de la ligne où la donnée s’imprime et des règles qui la surveillent : mal rangée, elle échappe aux deux.',
  messages: {
    default: '« {description} » ressemble à la catégorie `{proposition}`, pas à `{categorie}`.',
    echanges:
      '« {description} » n’est pas de la catégorie `{categorie}` : elle irait sous `{proposition}`, avec un libellé.',
  },
  repair: {
    default: 'Écrivez `categorie: {proposition}`, ou séparez ces données en plusieurs catégories.',
    echanges:
      'Écrivez `categorie: {proposition}` et nommez la catégorie dans `libelle`, par exemple « Enregistrement de l’appel ».',
  },
  reads: ['donnees[].categorie', 'donnees[].description', 'donnees[].libelle'],
  check(fiche, { report }) {
    const declarees = new Set(elements(fiche.donnees).map(({ categorie }) => valeur(categorie)));
    for (const { categorie, description, libelle } of elements(fiche.donnees)) {
      const declaree = categoriesDonnees.entree(valeur(categorie));
      const texte = valeur(description);
      // A name given to « autres » is a choice.
      if (!declaree || texte === undefined || (declaree.id === 'autres' && libelle.etat !== 'absente'))
        continue;
      const trouvee = autreCategorie(texte, declaree.id);
      if (!trouvee || (trouvee === 'nir' && declarees.has('nir'))) continue;
      const data = { description: extrait(texte), categorie: declaree.id };
      if (trouvee !== 'echanges') report({ at: categorie, data: { ...data, proposition: trouvee } });
      else report({ at: categorie, message: 'echanges', data: { ...data, proposition: 'autres' } });
    }
  },
  examples: {
    bad: {
      fiche: `donnees:
  - categorie: connexion
    description: salaire brut, primes, coordonnées bancaires
    source: personne-concernee
    conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression, repere: paie }`,
    },
    good: {
      fiche: `donnees:
  - categorie: economique-financier
    description: salaire brut, primes, coordonnées bancaires
    source: personne-concernee
    conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression, repere: paie }`,
    },
  },
});

/** Categories whose words may stand under another one: a photograph or a voice identifies, an IP address is both. */
const VOISINES: ReadonlyMap<string, readonly CategorieDesMots[]> = new Map([
  ['identite', ['echanges']],
  ['internet', ['connexion']],
  ['autres', ['echanges']],
]);

/** The category that the words of a description speak of, when none of them speaks of the one declared. */
function autreCategorie(texte: string, declaree: string): CategorieDesMots | undefined {
  const rubriques = rubriquesDe(texte, declaree);
  const comptees = new Map<string, number>();
  for (const categories of rubriques) {
    for (const categorie of categories) comptees.set(categorie, (comptees.get(categorie) ?? 0) + 1);
  }
  // The social security number has its own category wherever it stands.
  if (comptees.has('nir') && declaree !== 'nir') return 'nir';
  const admises = [declaree, ...(VOISINES.get(declaree) ?? [])];
  if (admises.some((categorie) => comptees.has(categorie))) return undefined;
  const [meilleure] = [...comptees].sort(([, a], [, b]) => b - a);
  const seuil = declaree === 'autres' ? 0.6 : 0.5;
  const ailleurs = rubriques.filter(({ size }) => size > 0).length;
  const assuree = meilleure && ailleurs / rubriques.length >= seuil;
  return assuree ? (meilleure[0] as CategorieDesMots) : undefined;
}

/** The categories that each item of the enumeration speaks of. */
function rubriquesDe(texte: string, declaree: string): Set<string>[] {
  const debuts = mots(texte).flatMap(({ coupure, debut }, rang) => (rang === 0 || coupure ? debut : []));
  const rubriques = debuts.map(() => new Set<string>());
  const rubrique = (debut: number) => rubriques[debuts.findLastIndex((position) => position <= debut)];
  for (const { cle, debut, niee } of MOTS_DES_CATEGORIES.chercher(texte)) {
    if (!niee) rubrique(debut)?.add(cle);
  }
  for (const { cle, debut } of MOTS_ADMIS.chercher(texte)) {
    if (cle === declaree && rubrique(debut)?.size === 0) rubrique(debut)!.add(cle);
  }
  return rubriques;
}
