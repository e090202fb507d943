import { registreRule } from '../../lint/rule.ts';
import { auBesoin } from '../../model/au-besoin.ts';
import type { Releve, Texte } from '../../register/lire.ts';
import { CHEMIN_DUREE } from '../../register/textes.ts';
import { extrait } from '../extrait.ts';
import { FORME } from '../sources.ts';
import { estDescription, nomDeChamp } from '../textes.ts';
import { estRemplissage, estSansObjet } from './remplissage.ts';

export const placeholder = registreRule({
  id: 'placeholder',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Aucun champ ne garde un texte de remplissage.',
  why: 'Un texte d’attente passe pour une réponse : la rubrique paraît remplie, et la fiche imprimée ne dit rien.',
  severities: { ailleurs: 'warning' },
  messages: {
    default: 'Le champ `{champ}` de {ref}, que l’article 30 demande, contient encore « {texte} ».',
    ailleurs: 'Le champ `{champ}` de {ref} contient encore « {texte} ».',
  },
  repair:
    'Répondez, ou écrivez `a-preciser` tant que la réponse n’est pas connue : la fiche le dira franchement.',
  reads: [
    'nom',
    'finalites[].libelle',
    'donnees[].description',
    'destinataires[].nom',
    'mesures_securite[].description',
    'registre.organisme',
    'registre.dpo',
  ],
  notices: estLaisse,
  extract: ({ releve }) => laisses(releve),
  check(faits, { partage, report }) {
    const registre = { ref: partage.fichier, fait: laisses(partage.releve) };
    for (const { ref, fait } of [registre, ...faits]) {
      for (const { texte, chemin, origine } of fait) {
        const message = ARTICLE_30().test(chemin) ? 'default' : 'ailleurs';
        report({ at: origine, message, data: { champ: nomDeChamp(chemin), ref, texte: extrait(texte) } });
      }
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

/** The texts of a file that were left to be written; durations are read apart from the texts. */
function laisses({ textes, durees }: Releve): Texte[] {
  const ecrites = durees.map(({ duree, origine }) => ({ texte: duree.texte, chemin: CHEMIN_DUREE, origine }));
  return [...textes, ...ecrites].filter(({ texte, chemin }) => estLaisse(texte, chemin));
}

/** Fields without which an item of Article 30 is not answered. */
const ARTICLE_30 = auBesoin(
  () =>
    /^(?:finalites\[\]\.libelle|personnes\[\]\.(?:categorie|precisions)|(?:donnees|donnees_sensibles)\[\]\.(?:categorie|description)|destinataires\[\]\.nom|transferts\[\]\.pays|mesures_securite\[\]\.description|clients\[\]\.nom|(?:clients\[\]\.)?categories_traitements\[\]\.libelle|organisme\.nom|(?:.*\.)?conservation(?:\[\])?\.(?:duree|critere))$/,
);
const DEMANDES = /(?:^nom|libelle|description|precisions|destinataires\[\]\.nom|critere|duree)$/;
const AUTRES =
  /(?:^|\.)(?:nom|prenom|fonction|adresse|ville|telephone|courriel|exercice|support|avis_dpo|autorisation|reference|document|accord)$/;

/** « N/A » is a way to answer where the question may not arise. Identifiers that mean nothing have their own rules. */
function estLaisse(texte: string, chemin: string): boolean {
  if (!estSansObjet(texte) && !estRemplissage(texte)) return false;
  if (estSansObjet(texte)) return DEMANDES.test(chemin);
  const ouvert = estDescription(chemin) || chemin === CHEMIN_DUREE || AUTRES.test(chemin);
  return ouvert;
}
