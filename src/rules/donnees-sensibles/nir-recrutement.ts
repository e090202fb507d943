import { ficheRule } from '../../lint/rule.ts';
import type { Reponse } from '../../model/reponse.ts';
import { elements, valeur } from '../../model/reponse.ts';
import { doctrine, rgpd } from '../sources.ts';
import { CATEGORIES, DESCRIPTIONS } from './champs.ts';
import { nommeNir } from './nir.ts';
import { dansRecrutement, porteSurCandidats } from './recrutement.ts';

export const CNIL_TRAVAIL = doctrine(
  'CNIL, fiches « Travail et données personnelles » (2018), recrutement',
  'lu',
);

export const nirRecrutement = ficheRule({
  id: 'nir-recrutement',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_TRAVAIL, rgpd('87')],
  what: 'Un recrutement ne collecte pas le numéro de sécurité sociale des candidats.',
  why: 'Ce numéro ne sert qu’à déclarer une embauche : le demander à toutes les personnes qui postulent, c’est le collecter pour rien.',
  messages: {
    default: 'Le numéro de sécurité sociale d’un candidat ne peut pas être collecté (fiche {ref}).',
  },
  repair:
    'Retirez le numéro ; il se demande à la personne embauchée, dans la fiche de la gestion du personnel.',
  reads: [
    'nom',
    'finalites[].libelle',
    'personnes[].categorie',
    'donnees[].categorie',
    'donnees[].description',
  ],
  notices: (texte, chemin) =>
    CATEGORIES.has(chemin) ? texte === 'nir' : DESCRIPTIONS.has(chemin) && nommeNir(texte),
  check(fiche, { report }) {
    if (!dansRecrutement(fiche)) return;
    for (const donnee of [...elements(fiche.donnees), ...elements(fiche.donnees_sensibles)]) {
      const place = placeDuNir(donnee);
      if (place && porteSurCandidats(fiche, donnee)) report({ at: place, data: { ref: fiche.ref } });
    }
  },
  examples: {
    bad: {
      fiche: `nom: Recrutement
donnees:
  - categorie: nir
    description: numéro de sécurité sociale du candidat
    conservation: { critere: jusqu’à ce que le poste soit pourvu, sort_final: suppression, repere: recrutement-non-retenu }`,
    },
    good: {
      fiche: `nom: Recrutement
donnees:
  - categorie: vie-professionnelle
    description: CV, lettre de motivation
    source: personne-concernee
    conservation: { critere: jusqu’à ce que le poste soit pourvu, sort_final: suppression, repere: recrutement-non-retenu }`,
    },
  },
});

/** The category that says so, else the words that do. */
function placeDuNir(donnee: {
  categorie: Reponse<string>;
  description: Reponse<string>;
  libelle: Reponse<string>;
}) {
  if (valeur(donnee.categorie) === 'nir') return donnee.categorie;
  return [donnee.description, donnee.libelle].find((reponse) => nommeNir(valeur(reponse) ?? ''));
}
