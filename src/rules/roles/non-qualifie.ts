import { typesDestinataire } from '../../data/vocabulaire.ts';
import { ficheRule } from '../../lint/rule.ts';
import { lexique } from '../../model/lexique.ts';
import { elements, valeur } from '../../model/reponse.ts';
import { CNIL_SOUS_TRAITANT, rgpd } from '../sources.ts';
import { nommerTiers, nomTiers } from './nommer-tiers.ts';
import { metierDePrestataire } from './prestataire.ts';

const HORS_SOUS_TRAITANCE: ReadonlySet<string> = new Set(['externe', 'autre', 'partenaires']);

export const nonQualifie = ficheRule({
  id: 'sous-traitant-non-qualifie',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('4(8)'), rgpd('28(3)'), CNIL_SOUS_TRAITANT],
  what: 'Un destinataire qui traite les données pour l’organisme est déclaré sous-traitant.',
  why: 'Un hébergeur, un prestataire de paie ou un outil en ligne agit le plus souvent pour le compte de l’organisme : déclaré comme un simple tiers, il échappe au contrat de l’article 28.',
  messages: {
    default:
      'Le destinataire « {nom} » ({ref}) est déclaré « {type} » : ne traite-t-il pas les données pour le compte de l’organisme, comme sous-traitant ?',
  },
  repair:
    'Écrivez `type: sous-traitant` et ajoutez `contrat` ; s’il décide lui-même de l’usage des données, gardez ce type et dites-le dans `precisions` (« responsable de son propre traitement »).',
  reads: [
    'destinataires[].type',
    'destinataires[].nom',
    'destinataires[].acteur',
    'destinataires[].precisions',
  ],
  check(fiche, { partage, report }) {
    for (const destinataire of elements(fiche.destinataires)) {
      const type = typesDestinataire.entree(valeur(destinataire.type));
      if (!type || !HORS_SOUS_TRAITANCE.has(type.id)) continue;
      if (decidePourLui(valeur(destinataire.precisions) ?? '')) continue;
      if (metierDePrestataire(nomTiers(destinataire, partage)) === undefined) continue;
      const nom = nommerTiers(destinataire, partage);
      report({ at: destinataire.type, data: { ref: fiche.ref, nom, type: type.id } });
    }
  },
  examples: {
    bad: {
      fiche: `destinataires:
  - { type: interne, service: ressources-humaines }
  - { type: sous-traitant, acteur: paieclair, contrat: { date: 2025-12-01, reference: 2025-118 } }
  - { type: externe, nom: Hébergeur du logiciel de paie }
`,
    },
    good: {
      fiche: `destinataires:
  - { type: interne, service: ressources-humaines }
  - { type: sous-traitant, acteur: paieclair, contrat: { date: 2025-12-01, reference: 2025-118 } }
  - { type: externe, nom: URSSAF }
`,
    },
  },
});

const RESPONSABLE = lexique(() => ({
  responsable: 'responsable, son propre, ses propres, leur propre, leurs propres',
}));

/** Someone has answered the question: the recipient is a controller of its own. */
const decidePourLui = (precisions: string): boolean =>
  RESPONSABLE.chercher(precisions).some(({ niee }) => !niee);
