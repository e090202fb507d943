import { ficheRule } from '../../lint/rule.ts';
import { entrees } from '../../model/reponse.ts';
import { lireTiers } from '../../register/tiers.ts';
import { CNIL_REGISTRE, CNIL_SOUS_TRAITANT } from '../sources.ts';

export const ulterieurCoordonnees = ficheRule({
  id: 'st30-ulterieur-coordonnees',
  role: 'sous-traitant',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_REGISTRE, CNIL_SOUS_TRAITANT],
  what: 'Chaque sous-traitant ultérieur a au moins une adresse, un téléphone ou un courriel.',
  why: 'La CNIL demande de porter au registre du sous-traitant le nom et les coordonnées de ses propres sous-traitants.',
  messages: { default: 'Le sous-traitant ultérieur « {nom} » n’a pas de coordonnées ({ref}).' },
  repair: 'Ajoutez son `adresse`, et son `courriel` ou son `telephone`.',
  reads: [
    'sous_traitants_ulterieurs[].acteur',
    'sous_traitants_ulterieurs[].nom',
    'sous_traitants_ulterieurs[].adresse',
    'sous_traitants_ulterieurs[].telephone',
    'sous_traitants_ulterieurs[].courriel',
    'registre.acteurs',
  ],
  check({ sous_traitants_ulterieurs, ref }, { partage, report }) {
    for (const ulterieur of entrees(sous_traitants_ulterieurs)) {
      const { nom = 'sans nom', joignable, inconnu, origine } = lireTiers(ulterieur, partage);
      if (!joignable && !inconnu) report({ at: origine, part: 'key', data: { nom, ref } });
    }
  },
  examples: {
    bad: {
      fiche:
        'sous_traitants_ulterieurs: [{ nom: Transport Loire, prestation: distribution, autorisation: specifique, contrat: { date: 2026-01-25, reference: TL-26 } }]',
    },
    good: {
      fiche:
        'sous_traitants_ulterieurs: [{ nom: Transport Loire, courriel: rgpd@transport-loire.example, prestation: distribution, autorisation: specifique, contrat: { date: 2026-01-25, reference: TL-26 } }]',
    },
  },
});
