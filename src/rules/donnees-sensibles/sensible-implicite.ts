import { categoriesSensibles } from '../../data/vocabulaire.ts';
import { ficheRule } from '../../lint/rule.ts';
import type { Occurrence } from '../../model/lexique.ts';
import { rgpd } from '../sources.ts';
import { categoriesDeclarees } from './categories-declarees.ts';
import { dansRecrutement } from './recrutement.ts';
import { type CategorieRevelee, revelations } from './revelations.ts';

const DECRIVENT: ReadonlySet<string> = new Set([
  'donnees[].description',
  'donnees[].libelle',
  'personnes[].precisions',
  'personnes[].categorie',
]);
/** What may not be asked of a candidate at all is for `candidat-famille` to say. */
const INTERDITES_AU_CANDIDAT = new Set<string>(['convictions', 'syndicat', 'opinions-politiques']);

export const sensibleImplicite = ficheRule({
  id: 'sensible-implicite',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('9(1)'), rgpd('10')],
  what: 'Une donnée qui révèle la santé, les convictions, les infractions… est déclarée dans `donnees_sensibles`.',
  why: 'Ces données sont protégées par les articles 9 et 10 : les décrire parmi les autres, c’est oublier de dire pourquoi leur traitement est permis.',
  messages: {
    default: '« {texte} » ({ref}) peut révéler une donnée sensible ou pénale (catégorie « {categorie} »).',
  },
  repair:
    'Déclarez-la dans `donnees_sensibles` avec sa `condition` (article 9) ou son `fondement` (article 10), ou retirez-la.',
  reads: [
    'donnees[].description',
    'donnees[].libelle',
    'personnes[].precisions',
    'donnees_sensibles[].categorie',
  ],
  notices: (texte, chemin) => DECRIVENT.has(chemin) && revelations(texte).length > 0,
  check(fiche, { report }) {
    const declarees = categoriesDeclarees(fiche);
    if (!declarees) return;
    const recrutement = dansRecrutement(fiche);
    for (const { texte, chemin, origine } of fiche.releve.textes) {
      if (!DECRIVENT.has(chemin)) continue;
      const tues = revelations(texte).filter(({ cle }) => {
        return !declarees.has(cle) && !(recrutement && INTERDITES_AU_CANDIDAT.has(cle));
      });
      if (tues.length > 0) report({ at: origine, data: { ...dire(tues), ref: fiche.ref } });
    }
  },
  examples: {
    bad: {
      fiche: `donnees:
  - categorie: identite
    description: nom, prénom, taux d’invalidité
    conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression, repere: paie }`,
    },
    good: {
      fiche: `donnees:
  - categorie: identite
    description: nom, prénom (aucune donnée de santé)
    conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression, repere: paie }`,
    },
  },
});

/** The first expression of each category, and what the categories are called. */
function dire(tues: readonly Occurrence<CategorieRevelee>[]) {
  const parCategorie = new Map<CategorieRevelee, string>();
  for (const { cle, texte } of tues) if (!parCategorie.has(cle)) parCategorie.set(cle, texte);
  return {
    texte: [...parCategorie.values()].join(', '),
    categorie: [...parCategorie.keys()].map((cle) => categoriesSensibles.entree(cle)!.label).join(' ; '),
  };
}
