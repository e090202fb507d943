import { ficheRule } from '../../lint/rule.ts';
import { plierEnId } from '../../model/pliage.ts';
import { valeur } from '../../model/reponse.ts';
import { CNIL_MODELE_ODS } from '../sources.ts';
import { entreeDeListe } from './liste.ts';

export const nomListeFicheDiverge = ficheRule({
  id: 'nom-liste-fiche-diverge',
  role: 'toutes',
  severity: 'warning',
  source: 'usage',
  references: [CNIL_MODELE_ODS],
  what: 'Un traitement porte le même nom dans la liste et dans sa fiche.',
  why: 'Deux noms pour une référence font douter qu’il s’agisse du même traitement.',
  messages: { default: '{ref} s’appelle « {a} » dans la liste et « {b} » dans la fiche.' },
  repair:
    'Gardez le nom qui dit la finalité et écrivez-le aux deux endroits : `nom` ici, et `liste` dans `registre.yaml`.',
  reads: ['nom', 'registre.liste[].nom'],
  check(fiche, { partage, report }) {
    const entree = entreeDeListe(partage, fiche);
    const a = entree && valeur(entree.nom);
    const b = valeur(fiche.nom);
    if (!entree || a === undefined || b === undefined || plierEnId(a) === plierEnId(b)) return;
    report({ at: fiche.nom, data: { ref: fiche.ref, a, b }, related: [entree.nom.origine] });
  },
  examples: {
    bad: {
      registre: 'liste: [{ reference: T-001, nom: Gestion du personnel }]',
    },
    good: {
      registre: 'liste: [{ reference: T-001, nom: Gestion de la paie }]',
    },
  },
});
