import { registreRule } from '../../lint/rule.ts';
import { entrees } from '../../model/reponse.ts';
import { CNIL_REGISTRE, rgpd } from '../sources.ts';
import { aUneListe, designe, lireLigne, nommer, plierNoms, tousLisibles } from './liste.ts';

export const ficheManquante = registreRule({
  id: 'fiche-manquante',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)'), CNIL_REGISTRE],
  what: 'Chaque traitement de la liste a sa fiche.',
  why: 'La liste ne contient ni les personnes, ni les destinataires, ni les durées que l’article 30 demande pour chaque traitement ; la CNIL attend une fiche par activité.',
  messages: { default: 'Le traitement {ref} est listé mais n’a pas de fiche.' },
  repair: 'Créez la fiche du traitement, ou retirez-le de `liste` s’il n’existe plus.',
  absence: true,
  reads: ['reference', 'nom', 'registre.liste[].reference', 'registre.liste[].nom'],
  notices: aUneListe,
  extract: nommer,
  check(faits, { partage, lacunaire, report }) {
    const { registre } = partage;
    if (!registre || lacunaire || !tousLisibles(faits)) return;
    const lignes = entrees(registre.liste);
    const fiches = lignes.length > 0 ? plierNoms(faits) : [];
    for (const entree of lignes) {
      const ligne = lireLigne(entree.valeur);
      const trouvee = fiches.some(({ fait }) => designe(ligne, fait));
      if (ligne.dit !== undefined && !trouvee) report({ at: entree.origine, data: { ref: ligne.dit } });
    }
  },
  examples: {
    bad: {
      registre: [
        'liste:',
        '  - { reference: T-001, nom: Gestion de la paie }',
        '  - { reference: T-002, nom: Gestion du recrutement }',
      ].join('\n'),
    },
    good: { registre: 'liste: [{ reference: T-001, nom: Gestion de la paie }]' },
  },
});
