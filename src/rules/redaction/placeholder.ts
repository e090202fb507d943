import { ficheRule } from '../../lint/rule.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Texte } from '../../register/lire.ts';
import { extrait } from '../extrait.ts';
import { FORME } from '../sources.ts';
import { estDescription, nomDeChamp, textesDe } from '../textes.ts';
import { estRemplissage, estSansObjet } from './remplissage.ts';

export const placeholder = ficheRule({
  id: 'placeholder',
  role: 'toutes',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Aucun champ ne garde un texte de remplissage.',
  why: 'Un texte d’attente passe pour une réponse : la rubrique paraît remplie, et la fiche imprimée ne dit rien.',
  messages: { default: 'Le champ `{champ}` de {ref} contient encore « {texte} ».' },
  repair:
    'Répondez, ou écrivez `a-preciser` tant que la réponse n’est pas connue : la fiche le dira franchement.',
  reads: [
    'nom',
    'finalites[].libelle',
    'donnees[].description',
    'destinataires[].nom',
    'mesures_securite[].description',
  ],
  check(fiche, { report }) {
    for (const { texte, chemin, origine } of textesLus(fiche)) {
      if (!estLaisse(texte, chemin)) continue;
      report({ at: origine, data: { champ: nomDeChamp(chemin), ref: fiche.ref, texte: extrait(texte) } });
    }
  },
  examples: {
    bad: {
      fiche:
        'destinataires:\n  - { type: sous-traitant, acteur: paieclair, contrat: 2025-118 }\n  - { type: externe, nom: à compléter }',
    },
    good: {
      fiche:
        'destinataires:\n  - { type: sous-traitant, acteur: paieclair, contrat: 2025-118 }\n  - { type: externe, nom: URSSAF }',
    },
  },
});

/** Durations are read apart from the texts. */
function textesLus(fiche: Fiche): Texte[] {
  const durees = fiche.releve.durees.map(({ duree, origine }) => ({
    texte: duree.texte,
    chemin: 'conservation.duree',
    origine,
  }));
  return [...textesDe(fiche), ...durees].filter(({ chemin }) => !/^notes_internes$|lien$/.test(chemin));
}

const DEMANDES = /(?:^nom|libelle|description|precisions|destinataires\[\]\.nom|critere|duree)$/;

/** « N/A » is a way to answer where the question may not arise. Identifiers that mean nothing have their own rules. */
function estLaisse(texte: string, chemin: string): boolean {
  if (estSansObjet(texte)) return DEMANDES.test(chemin);
  return (
    (estDescription(chemin) || chemin === 'conservation.duree' || CONTACTS.test(chemin)) &&
    estRemplissage(texte)
  );
}

const CONTACTS =
  /(?:^|\.)(?:nom|prenom|fonction|adresse|ville|telephone|courriel|exercice|support|avis_dpo|recueil|preuve|retrait|autorisation|reference|document|evaluation|accord)$/;
