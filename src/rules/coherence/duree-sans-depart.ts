import { ficheRule } from '../../lint/rule.ts';
import { estNulle } from '../../model/duree.ts';
import { type Reponse, valeur } from '../../model/reponse.ts';
import type { Conservation } from '../../register/fiche.ts';
import { conservations } from '../conservations.ts';
import { extrait } from '../extrait.ts';
import { CNIL_MODELE_ODS, rgpd } from '../sources.ts';

export const dureeSansDepart = ficheRule({
  id: 'duree-sans-depart',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_MODELE_ODS, rgpd('5(1)(e)')],
  what: 'Chaque durée de conservation a un point de départ.',
  why: 'Sans point de départ, personne ne peut dire quel jour les données doivent être effacées. L’exemple du modèle de la CNIL compte sa durée « à compter » d’un événement.',
  messages: {
    default: 'La durée « {duree} » de « {categorie} » ({ref}) n’a pas de point de départ.',
    commune: 'La durée « {duree} » de la fiche {ref} n’a pas de point de départ.',
  },
  repair: 'Ajoutez `depart` : fin de la relation, dernier contact, remise du document…',
  reads: [
    'donnees[].conservation[].duree',
    'donnees[].conservation[].depart',
    'conservation[].duree',
    'conservation[].depart',
  ],
  check(fiche, { report }) {
    const { ref } = fiche;
    for (const { conservation, categorie } of conservations(fiche)) {
      for (const { texte, depart } of dureesSansDepart(conservation)) {
        const duree = extrait(texte);
        if (categorie === undefined) report({ at: depart, message: 'commune', data: { duree, ref } });
        else report({ at: depart, data: { duree, categorie, ref } });
      }
    }
  },
  examples: {
    bad: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom, prénom, adresse\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { duree: 5 ans, sort_final: suppression, repere: paie }',
    },
    good: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom, prénom, adresse\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression, repere: paie }',
    },
  },
});

/** A criterion given beside the duration may say what it counts from. */
function dureesSansDepart({ duree, depart, critere, archivage }: Conservation) {
  const archives = valeur(archivage);
  const couples = critere.etat === 'absente' ? [{ duree, depart }] : [];
  if (archives) couples.push({ duree: archives.duree, depart: archives.depart });
  return couples.flatMap(({ duree: lue, depart: debut }) => sansDepart(valeur(lue), debut));
}

function sansDepart(duree: DureeLueOuRien, depart: Reponse<string>) {
  if (duree?.forme !== 'chiffree' || duree.depart || estNulle(duree.duree)) return [];
  return depart.etat === 'absente' ? [{ texte: duree.texte, depart }] : [];
}

type DureeLueOuRien = ReturnType<typeof valeur<import('../../model/duree.ts').DureeLue>>;
