import { ficheRule } from '../../lint/rule.ts';
import { lexique } from '../../model/lexique.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import { CNIL_REGISTRE, rgpd } from '../sources.ts';

export const sourceAbsente = ficheRule({
  id: 'source-absente',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('14(2)(f)'), CNIL_REGISTRE],
  what: 'Quand la fiche dit que des données ne viennent pas des personnes, elle dit d’où elles viennent.',
  why: 'Celui dont les données ont été obtenues ailleurs doit savoir d’où elles viennent : sans source au registre, on ne peut ni l’informer ni répondre à une demande d’accès.',
  messages: { default: 'La source des données indirectes de {ref} n’est pas indiquée (« {indice} »).' },
  repair:
    'Ajoutez `source` à chaque donnée : `personne-concernee`, `tiers`, `source-publique`, `deduite`, ou le nom de celui qui les fournit.',
  reads: ['donnees[].source', 'information.support', 'nom', 'finalites[].libelle', 'personnes[].precisions'],
  check(fiche, { report }) {
    const muettes = toutes(fiche).filter(({ source }) => source.etat === 'absente');
    const [premiere] = muettes;
    if (!premiere || aUneSourceIndirecte(fiche)) return;
    const indice = collecteIndirecte(fiche);
    if (indice !== undefined) report({ at: premiere.source, data: { ref: fiche.ref, indice } });
  },
  examples: {
    bad: {
      fiche: `donnees:
  - categorie: identite
    description: nom, adresse, téléphone (fichier loué à un courtier)
    conservation: { duree: 3 ans, depart: dernier contact avec le prospect, sort_final: suppression, repere: prospects }
`,
    },
    good: {
      fiche: `donnees:
  - categorie: identite
    description: nom, adresse, téléphone (fichier loué à un courtier)
    source: Courtier Data Loire
    conservation: { duree: 3 ans, depart: dernier contact avec le prospect, sort_final: suppression, repere: prospects }
`,
    },
  },
});

const toutes = (fiche: FicheResponsable) => [
  ...elements(fiche.donnees),
  ...elements(fiche.donnees_sensibles),
];

const aUneSourceIndirecte = (fiche: FicheResponsable) =>
  toutes(fiche).some(({ source }) => elements(source).some((dite) => dite !== 'personne-concernee'));

/** Words that leave no doubt: the notice of Article 14, or data bought, rented, harvested. */
const INDIRECTE = lexique(() => ({
  article14: 'article 14, art. 14',
  collecte: `
    collecte indirecte, collectées indirectement, collectées auprès de tiers, obtenues auprès de tiers,
    obtenues de tiers, fournies par des tiers, fichier acheté, fichier loué, achat de fichiers,
    achat de fichier, location de fichiers, location de fichier, données achetées, données louées,
    base achetée, base louée, courtier en données, courtiers en données, fichier de prospection acheté,
    extraites des réseaux sociaux, extraites de LinkedIn, moissonnage, web scraping
  `,
}));

function collecteIndirecte(fiche: FicheResponsable): string | undefined {
  const reponses: (Reponse<string> | undefined)[] = [
    fiche.nom,
    ...elements(fiche.finalites).map(({ libelle }) => libelle),
    ...elements(fiche.personnes).map(({ precisions }) => precisions),
    ...toutes(fiche).flatMap(({ libelle, description }) => [libelle, description]),
    valeur(fiche.information)?.support,
  ];
  for (const reponse of reponses) {
    const trouve = INDIRECTE.chercher((reponse && valeur(reponse)) ?? '').find(({ niee }) => !niee);
    if (trouve) return trouve.texte;
  }
  return undefined;
}
