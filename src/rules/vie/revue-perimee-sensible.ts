import { ficheRule } from '../../lint/rule.ts';
import { OUTIL } from '../sources.ts';
import { moisSansRevue } from './derniere-revue.ts';

const DELAI_MOIS = 6;

export const revuePerimeeSensible = ficheRule({
  id: 'revue-perimee-sensible',
  role: 'responsable',
  severity: 'info',
  source: 'usage',
  references: [OUTIL],
  what: 'Une fiche qui porte sur des données sensibles est revue tous les six mois.',
  why: 'Une erreur sur une donnée de santé ou sur une condamnation coûte plus cher aux personnes ; ce délai est un choix d’outil, qu’aucun texte n’impose.',
  messages: { default: 'La fiche sensible {ref} n’a pas été revue depuis {n} mois.' },
  repair:
    'Relisez-la avec le service qui en a la charge, puis signez : `registre review {ref}`. Sans signature, mettez la date du jour dans `date_mise_a_jour`.',
  strictOnly: true,
  settings: ['revueMois'],
  reads: ['donnees_sensibles', 'revue.date', 'date_mise_a_jour', 'date_creation', 'statut'],
  check(fiche, { today, settings, report }) {
    if (fiche.projet || fiche.arretee || fiche.donnees_sensibles.etat !== 'donnee') return;
    const revue = moisSansRevue(fiche, today);
    // Past the usual delay, `revue-perimee` says it.
    if (!revue || revue.n < DELAI_MOIS || revue.n >= settings.revueMois) return;
    report({ at: revue.at, data: { ref: fiche.ref, n: revue.n } });
  },
  examples: {
    bad: {
      fiche:
        'date_mise_a_jour: 2026-04-02\naipd: { statut: realisee, criteres: [sensibles, vulnerables], date: 2026-01-12, lien: dossier AIPD 2026-01 }\ndonnees_sensibles:\n  - categorie: sante\n    description: dates et motif administratif des arrêts de travail\n    source: personne-concernee\n    caractere: obligatoire\n    condition: art9-2-b\n    conservation: { duree: 1 an, depart: fin de l’arrêt, sort_final: suppression }',
    },
    good: {
      fiche:
        'date_mise_a_jour: 2026-09-15\naipd: { statut: realisee, criteres: [sensibles, vulnerables], date: 2026-01-12, lien: dossier AIPD 2026-01 }\ndonnees_sensibles:\n  - categorie: sante\n    description: dates et motif administratif des arrêts de travail\n    source: personne-concernee\n    caractere: obligatoire\n    condition: art9-2-b\n    conservation: { duree: 1 an, depart: fin de l’arrêt, sort_final: suppression }',
    },
  },
});
