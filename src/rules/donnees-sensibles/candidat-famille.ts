import { ficheRule } from '../../lint/rule.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import { DESCRIPTIONS } from './champs.ts';
import { familleOuOpinion } from './famille-et-opinions.ts';
import { CNIL_TRAVAIL } from './nir-recrutement.ts';
import { dansRecrutement, porteSurCandidats } from './recrutement.ts';

export const candidatFamille = ficheRule({
  id: 'candidat-famille',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_TRAVAIL],
  what: 'Un recrutement ne collecte rien sur la famille ni sur les opinions des candidats.',
  why: 'Ce qui est demandé à un candidat sert à apprécier sa capacité à occuper l’emploi : sa famille et ses opinions n’en disent rien.',
  messages: {
    default: '« {texte} » ne peut pas être collecté sur un candidat ({ref}).',
    situation:
      '« {texte} » ({ref}) : en quoi est-ce nécessaire pour apprécier la capacité du candidat à occuper l’emploi ?',
  },
  repair: {
    default: 'Retirez cette donnée de la fiche et du formulaire de candidature.',
    situation: 'Retirez cette donnée ; celles qui servent à l’embauche se demandent à la personne retenue.',
  },
  reads: [
    'nom',
    'finalites[].libelle',
    'personnes[].categorie',
    'donnees[].description',
    'donnees_sensibles[].description',
  ],
  notices: (texte, chemin) => DESCRIPTIONS.has(chemin) && familleOuOpinion(texte) !== undefined,
  check(fiche, { report }) {
    if (!dansRecrutement(fiche)) return;
    for (const donnee of [...elements(fiche.donnees), ...elements(fiche.donnees_sensibles)]) {
      if (!porteSurCandidats(fiche, donnee)) continue;
      for (const dit of [donnee.description, donnee.libelle] satisfies Reponse<string>[]) {
        const trouve = familleOuOpinion(valeur(dit) ?? '');
        if (!trouve) continue;
        const data = { texte: trouve.texte, ref: fiche.ref };
        report({ at: dit, message: trouve.cle === 'situation' ? 'situation' : 'default', data });
      }
    }
  },
  examples: {
    bad: {
      fiche: `nom: Recrutement
donnees:
  - categorie: vie-personnelle
    description: profession des parents
    conservation: { critere: jusqu’à ce que le poste soit pourvu, sort_final: suppression, repere: recrutement-non-retenu }`,
    },
    good: {
      fiche: `nom: Recrutement
donnees:
  - categorie: vie-professionnelle
    description: diplômes, expérience dans une entreprise familiale
    source: personne-concernee
    conservation: { critere: jusqu’à ce que le poste soit pourvu, sort_final: suppression, repere: recrutement-non-retenu }`,
    },
  },
});
