import type { CritereAipdId } from '../../data/aipd.ts';
import { categoriesPersonnes, categoriesSensibles } from '../../data/vocabulaire.ts';
import { ficheRule } from '../../lint/rule.ts';
import { elements, estRepondue, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import { aipdDe, criteresReunis } from './decision.ts';
import { LIGNES_DIRECTRICES } from './textes.ts';

export const aipdCritereOublie = ficheRule({
  id: 'aipd-critere-oublie',
  role: 'responsable',
  severity: 'info',
  source: 'cnil',
  references: [LIGNES_DIRECTRICES],
  // Many fiches of daily life hold one sensitive datum; only a demanding reading asks for the box.
  strictOnly: true,
  what: 'Les critères cochés comprennent ceux que la fiche montre elle-même.',
  why: 'Des données sensibles, des patients ou des enfants, une décision automatisée comptent parmi les neuf critères : les oublier fausse la réponse à la question de l’AIPD.',
  messages: { default: 'La fiche {ref} {fait}, mais le critère « {critere} » n’est pas coché.' },
  repair: 'Ajoutez ce critère à `aipd.criteres`, ou dites dans `motif` pourquoi il ne compte pas.',
  reads: ['aipd.criteres', 'donnees_sensibles[].categorie', 'personnes[].categorie', 'decision_automatisee'],
  check(fiche, { report }) {
    const aipd = aipdDe(fiche);
    if (!aipd || fiche.arretee || !estRepondue(aipd.criteres)) return;
    const coches = new Set(criteresReunis(fiche).map(({ id }) => id));
    for (const { critere, fait } of montres(fiche)) {
      if (!coches.has(critere)) report({ at: aipd.criteres, data: { ref: fiche.ref, fait, critere } });
    }
  },
  examples: {
    bad: {
      fiche: `decision_automatisee: { description: attribution automatique d’une prime au rendement, base: art22-2-a, intervention_humaine: réexamen par la direction sur simple demande }
aipd: { statut: non-requise, criteres: aucun, motif: prime de faible montant, date: 2026-01-12 }
`,
    },
    good: {
      fiche: `decision_automatisee: { description: attribution automatique d’une prime au rendement, base: art22-2-a, intervention_humaine: réexamen par la direction sur simple demande }
aipd: { statut: non-requise, criteres: [decision-automatisee], motif: prime de faible montant et réexamen sur demande, date: 2026-01-12 }
`,
    },
  },
});

/** The first criterion that the fiche shows and each that follows, in the order of the guidelines. */
function montres(fiche: FicheResponsable): { critere: CritereAipdId; fait: string }[] {
  const faits: { critere: CritereAipdId; fait: string; vrai: boolean }[] = [
    {
      critere: 'decision-automatisee',
      fait: 'décrit une décision automatisée',
      vrai: fiche.decision_automatisee.etat === 'donnee',
    },
    { critere: 'sensibles', fait: 'contient des données sensibles', vrai: aDesDonneesSensibles(fiche) },
    { critere: 'vulnerables', fait: 'concerne des personnes vulnérables', vrai: viseDesVulnerables(fiche) },
  ];
  return faits.filter(({ vrai }) => vrai);
}

const aDesDonneesSensibles = (fiche: FicheResponsable) =>
  elements(fiche.donnees_sensibles).some(
    ({ categorie }) => categoriesSensibles.entree(valeur(categorie))?.art9,
  );

const viseDesVulnerables = (fiche: FicheResponsable) =>
  elements(fiche.personnes).some(
    ({ categorie }) => categoriesPersonnes.entree(valeur(categorie))?.vulnerables,
  );
