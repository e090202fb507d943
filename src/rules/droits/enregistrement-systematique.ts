import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';
import { CNIL_ECOUTE_SYSTEMATIQUE } from './ecoute.ts';
import { DIT_L_ACTIVITE, enregistreTousLesAppels, textesDActivite } from './enregistrement-appels.ts';

export const enregistrementSystematique = ficheRule({
  id: 'enregistrement-appel-systematique',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_ECOUTE_SYSTEMATIQUE, rgpd('5(1)(c)')],
  what: 'L’enregistrement des appels n’est ni permanent, ni systématique.',
  why: 'D’après une source secondaire, la CNIL n’admet ni enregistrement permanent, ni enregistrement systématique des appels : quelques appels suffisent à former ou à évaluer.',
  messages: {
    default: 'L’enregistrement systématique des appels ({ref}) est contraire à la doctrine de la CNIL.',
  },
  repair:
    'Décrivez ce qui déclenche l’enregistrement, combien d’appels et pour quelle durée ; si un texte impose d’enregistrer tous les appels, citez-le dans `fondement` et écartez ce constat par un commentaire motivé.',
  reads: ['nom', 'finalites[].libelle', 'donnees[].description', 'operations[].description'],
  notices: (texte, chemin) => DIT_L_ACTIVITE.has(chemin) && enregistreTousLesAppels(texte),
  check(fiche, { report }) {
    const dit = textesDActivite(fiche).find(({ valeur: texte }) => enregistreTousLesAppels(texte));
    if (dit) report({ at: dit, data: { ref: fiche.ref } });
  },
  examples: {
    bad: {
      fiche: `finalites:
  - { libelle: Enregistrement de tous les appels du standard, base_legale: interet-legitime, interet: mieux répondre aux clients }
information: { support: "message d’accueil : enregistrement des appels, opposition jusqu’à la fin de l’appel" }
`,
    },
    good: {
      fiche: `finalites:
  - { libelle: Enregistrement de cinq appels par conseiller et par trimestre, base_legale: interet-legitime, interet: mieux répondre aux clients }
information: { support: "message d’accueil : enregistrement possible, opposition jusqu’à la fin de l’appel" }
`,
    },
  },
});
