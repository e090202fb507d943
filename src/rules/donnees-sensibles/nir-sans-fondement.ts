import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente, valeur } from '../../model/reponse.ts';
import { loi, rgpd } from '../sources.ts';
import { CATEGORIES } from './champs.ts';
import { donneesNir } from './nir.ts';
import { dansRecrutement, porteSurCandidats } from './recrutement.ts';

export const DECRET_NIR = loi(
  'Loi Informatique et Libertés, article 30, et décret n° 2019-341 du 19 avril 2019 (usages du numéro de sécurité sociale)',
  'sec',
  { url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000038396526' },
);

export const nirSansFondement = ficheRule({
  id: 'nir-sans-fondement',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('87'), DECRET_NIR],
  what: 'Le numéro de sécurité sociale est traité pour un usage que prévoit un texte, et la fiche le cite.',
  why: 'Ce numéro désigne une personne dans tous les fichiers à la fois : son usage est réservé à des organismes et à des finalités fixés par décret.',
  messages: { default: 'Le NIR ({ref}) est collecté sans fondement cité (décret n° 2019-341).' },
  repair:
    'Citez dans `fondement` le texte qui prévoit cet usage, par exemple `décret n° 2019-341 du 19 avril 2019`, ou retirez le numéro.',
  reads: ['donnees[].categorie', 'donnees[].fondement', 'finalites[].fondement'],
  notices: (texte, chemin) => texte === 'nir' && CATEGORIES.has(chemin),
  check(fiche, { report }) {
    if (citeDecret(elements(fiche.finalites).map(({ fondement }) => valeur(fondement)))) return;
    const donnees = donneesNir(fiche);
    const recrutement = donnees.length > 0 && dansRecrutement(fiche);
    for (const donnee of donnees) {
      // A candidate’s number may not be asked at all: `nir-recrutement` says so.
      if (!estAbsente(donnee.fondement) || (recrutement && porteSurCandidats(fiche, donnee))) continue;
      report({ at: donnee.fondement, data: { ref: fiche.ref } });
    }
  },
  examples: {
    bad: {
      fiche: `donnees:
  - categorie: nir
    description: numéro de sécurité sociale
    conservation: { critere: établissement de la déclaration sociale, sort_final: suppression, repere: paie-cotisations }`,
    },
    good: {
      fiche: `donnees:
  - categorie: nir
    description: numéro de sécurité sociale
    fondement: décret n° 2019-341 du 19 avril 2019
    source: personne-concernee
    conservation: { critere: établissement de la déclaration sociale, sort_final: suppression, repere: paie-cotisations }`,
    },
  },
});

const citeDecret = (fondements: readonly (string | undefined)[]) =>
  fondements.some((texte) => texte?.includes('2019-341'));
