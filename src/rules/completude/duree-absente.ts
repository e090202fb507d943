import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente, type Reponse, valeur } from '../../model/reponse.ts';
import type { Conservation, Donnee } from '../../register/fiche.ts';
import { CNIL_REGISTRE, rgpd } from '../sources.ts';
import { nomDonnee } from './nom-donnee.ts';

export const dureeAbsente = ficheRule({
  id: 'a30-duree-absente',
  role: 'responsable',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)(f)'), CNIL_REGISTRE],
  what: 'Chaque catégorie de données a une durée de conservation, ou un critère qui permet de la déterminer.',
  why: 'L’article 30 demande, dans la mesure du possible, les délais d’effacement par catégorie de données ; à défaut de durée, la CNIL accepte le critère qui permet de la déterminer.',
  messages: {
    default: 'La catégorie « {categorie} » de la fiche {ref} n’a ni durée ni critère d’effacement.',
    commune: 'La conservation commune de la fiche {ref} n’a ni durée ni critère d’effacement.',
  },
  repair: 'Ajoutez `duree` et `depart` dans `conservation`, ou `critere` si aucun chiffre n’est possible.',
  absence: true,
  reads: [
    'donnees[].conservation',
    'donnees[].conservation[].duree',
    'donnees[].conservation[].critere',
    'donnees[].conservation[].archivage',
    'donnees_sensibles[].conservation',
    'conservation',
  ],
  check({ donnees, donnees_sensibles, ref }, { partage, report }) {
    for (const donnee of [...elements(donnees), ...elements(donnees_sensibles)]) {
      const at = silence(donnee);
      if (!at) continue;
      const commune = at.origine.pointeur[0] === 'conservation';
      if (commune) report({ at, message: 'commune', data: { ref } });
      else report({ at, data: { categorie: nomDonnee(donnee, partage), ref } });
    }
  },
  examples: {
    bad: {
      fiche:
        'donnees: [{ categorie: identite, description: "nom, prénoms, adresse", source: personne-concernee }]',
    },
    good: {
      fiche:
        'donnees: [{ categorie: identite, description: "nom, prénoms, adresse", source: personne-concernee, conservation: { critere: départ du salarié, sort_final: suppression, repere: gestion-personnel } }]',
    },
  },
});

/** Where the first duration is missing. */
function silence({ conservation }: Donnee): Reponse<unknown> | undefined {
  if (estAbsente(conservation)) return conservation;
  return elements(conservation).find((cas) => !estDelimite(cas))?.duree;
}

/** A time limit is given, in figures or in words, or the data are said to be kept as archives. */
function estDelimite({ duree, critere, archivage, sort_final }: Conservation): boolean {
  const suspendu = archivage.etat === 'a-preciser' || archivage.etat === 'illisible';
  const archive = suspendu || (archivage.etat === 'donnee' && !estAbsente(archivage.valeur.duree));
  const definitive = valeur(sort_final) === 'archives-definitives';
  return !estAbsente(duree) || !estAbsente(critere) || archive || definitive;
}
