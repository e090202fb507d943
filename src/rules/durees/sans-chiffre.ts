import { ficheRule } from '../../lint/rule.ts';
import { type DureeLue, estIndefinie } from '../../model/duree.ts';
import { type Reponse, valeur } from '../../model/reponse.ts';
import type { Conservation } from '../../register/fiche.ts';
import { conservations } from '../conservations.ts';
import { extrait } from '../extrait.ts';
import { CNIL_REGISTRE, rgpd } from '../sources.ts';
import { passageVague } from './vague.ts';

export const dureeVague = ficheRule({
  id: 'duree-vague',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('30(1)(f)'), CNIL_REGISTRE],
  what: 'Une durée ou un critère dit combien de temps, jusqu’à quel événement, ou selon quel texte.',
  why: 'L’article 30 demande les délais prévus pour l’effacement ; à défaut, la CNIL demande les critères qui permettent de les déterminer. « Durée légale » ne permet à personne de savoir quand effacer.',
  messages: {
    default: '« {valeur} » ne dit pas quelle durée : citez le texte ou la durée ({ref}).',
    fonde:
      '« {valeur} » ne dit pas quelle durée : écrivez celle que fixe le texte cité, {fondement} ({ref}).',
  },
  repair: {
    default:
      'Écrivez la durée (`duree: 5 ans`), l’événement qui la termine (`critere`), ou l’article du texte qui la fixe.',
    fonde: 'Écrivez dans `duree` le chiffre que donne ce texte.',
  },
  reads: [
    'donnees[].conservation[].duree',
    'donnees[].conservation[].critere',
    'donnees[].conservation[].archivage.duree',
  ],
  check(fiche, { report }) {
    const { ref } = fiche;
    for (const { conservation } of conservations(fiche)) {
      for (const { at, texte } of textes(conservation)) {
        const passage = estIndefinie(texte) ? undefined : passageVague(texte);
        if (passage !== undefined) report({ at, data: { valeur: extrait(passage), ref } });
      }
      const archivage = valeur(conservation.archivage);
      const illisible = archivage && texteIllisible(archivage.duree);
      if (!illisible || estIndefinie(illisible) || !passageVague(illisible)) continue;
      const fondement = valeur(archivage.fondement);
      const data = { valeur: extrait(illisible), ref };
      if (fondement === undefined) report({ at: archivage.duree, data });
      else
        report({ at: archivage.duree, message: 'fonde', data: { ...data, fondement: extrait(fondement) } });
    }
  },
  examples: {
    bad: {
      fiche:
        'donnees:\n  - categorie: economique-financier\n    description: factures des clients\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { critere: durée légale, sort_final: suppression, repere: comptabilite }',
    },
    good: {
      fiche:
        'donnees:\n  - categorie: economique-financier\n    description: factures des clients\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { duree: 10 ans, depart: clôture de l’exercice, sort_final: suppression, repere: comptabilite }',
    },
  },
});

/** A criterion beside a figure explains it. */
function textes({ duree, critere }: Conservation): { at: Reponse<unknown>; texte: string }[] {
  const ecrite = texteIllisible(duree);
  const dit = valeur(critere);
  const chiffree = valeur(duree)?.forme === 'chiffree';
  return [
    ...(ecrite === undefined ? [] : [{ at: duree, texte: ecrite }]),
    ...(dit === undefined || chiffree ? [] : [{ at: critere, texte: dit }]),
  ];
}

function texteIllisible(duree: Reponse<DureeLue>): string | undefined {
  const lue = valeur(duree);
  return lue?.forme === 'illisible' ? lue.texte : undefined;
}
