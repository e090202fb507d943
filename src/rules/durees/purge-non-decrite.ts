import { ficheRule } from '../../lint/rule.ts';
import { lexique } from '../../model/lexique.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Conservation, FicheResponsable } from '../../register/fiche.ts';
import { conservations } from '../conservations.ts';
import { rgpd } from '../sources.ts';
import { CNIL_DUREES } from './sources.ts';

const FIN = lexique(() => ({
  fin: [
    'supprimer',
    'supprimé',
    'suppression',
    'effacer',
    'effacé',
    'effacement',
    'écraser',
    'écrasé',
    'écrasement',
    'détruire',
    'détruit',
    'destruction',
    'purge',
    'purger',
    'purgé',
    'anonymis*',
    'restitution',
    'restituer',
    'restitué',
    'versement',
    'broyage',
    'broyé',
  ],
}));

export const purgeNonDecrite = ficheRule({
  id: 'purge-non-decrite',
  role: 'responsable',
  severity: 'info',
  source: 'loi',
  references: [rgpd('5(1)(e)'), CNIL_DUREES],
  what: 'La fiche dit ce que deviennent les données à la fin de leur conservation.',
  why: 'Une durée n’a d’effet que si quelqu’un efface, ou si un programme le fait : dire comment est le moyen de s’en assurer.',
  messages: { default: 'La fiche {ref} ne dit pas comment les données sont effacées.' },
  repair: 'Ajoutez `sort_final` à chaque conservation : suppression, anonymisation, tri, restitution…',
  reads: ['donnees[].conservation[].sort_final', 'mesures_securite', 'operations[].operation'],
  check(fiche, { report }) {
    const toutes = conservations(fiche).map(({ conservation }) => conservation);
    const premiere = toutes[0];
    if (!premiere || toutes.some(ditLaFin) || laFicheDitLaFin(fiche)) return;
    report({ at: premiere.sort_final, data: { ref: fiche.ref } });
  },
  examples: {
    bad: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom, prénom, adresse\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { duree: 5 ans, depart: remise du bulletin, repere: paie }',
    },
    good: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom, prénom, adresse\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression, repere: paie }',
    },
  },
});

function ditLaFin({ sort_final, duree, critere, cas, archivage }: Conservation): boolean {
  if (sort_final.etat !== 'absente') return true;
  const lue = valeur(duree);
  const archive = valeur(archivage);
  return (
    parleDeFin([critere, cas, archive?.motif, archive?.depart]) || FIN.chercher(lue?.texte ?? '').length > 0
  );
}

function laFicheDitLaFin({ mesures, operations }: FicheResponsable): boolean {
  const textes = elements(operations).flatMap(({ operation, description }) => [operation, description]);
  return parleDeFin([...textes, ...mesures.map(({ description }) => description)]);
}

const parleDeFin = (reponses: readonly (Reponse<string> | undefined)[]) =>
  reponses.some((reponse) => reponse && FIN.chercher(valeur(reponse) ?? '').length > 0);
