import { registreRule } from '../../lint/rule.ts';
import { elements, valeur } from '../../model/reponse.ts';
import { CNIL_MODELE_ODS } from '../sources.ts';
import { aUneListe, designe, lireLigne, nommer, plierNoms, tousLisibles } from './liste.ts';

export const listeManquante = registreRule({
  id: 'liste-manquante',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_MODELE_ODS],
  what: 'Chaque fiche du responsable est inscrite dans la liste des traitements, quand le registre en a une.',
  why: 'Dans le modèle de la CNIL, le registre est une liste et ses fiches : un traitement absent de la liste passe inaperçu.',
  messages: { default: 'La fiche {ref} n’apparaît pas dans la liste des traitements.' },
  repair: 'Ajoutez sa référence et son nom à `liste`, dans `registre.yaml`.',
  reads: ['reference', 'nom', 'registre.liste[].reference', 'registre.liste[].nom'],
  notices: aUneListe,
  extract: nommer,
  check(faits, { partage, lacunaire, report }) {
    const liste = partage.registre && valeur(partage.registre.liste);
    if (!partage.registre || !liste || lacunaire || !tousLisibles(faits)) return;
    if (liste.some(({ etat }) => etat !== 'donnee')) return;
    const lignes = elements(partage.registre.liste).map(lireLigne);
    if (lignes.some(({ dit }) => dit === undefined)) return;
    for (const { fait, ref, role, origine } of plierNoms(faits)) {
      const inscrite = lignes.some((ligne) => designe(ligne, fait));
      if (role === 'responsable' && !fait.projet && !inscrite) report({ at: origine, data: { ref } });
    }
  },
  examples: {
    bad: {
      registre: 'liste: [{ reference: ST-001, nom: Impression et mise sous pli de bulletins municipaux }]',
    },
    good: { registre: 'liste: [{ reference: T-001, nom: Gestion de la paie }]' },
  },
});
