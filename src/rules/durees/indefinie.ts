import { ficheRule } from '../../lint/rule.ts';
import { estIndefinie } from '../../model/duree.ts';
import { valeur } from '../../model/reponse.ts';
import type { Conservation } from '../../register/fiche.ts';
import { conservations } from '../conservations.ts';
import { extrait } from '../extrait.ts';
import { rgpd } from '../sources.ts';

export const dureeIndefinie = ficheRule({
  id: 'duree-indefinie',
  role: 'responsable',
  severity: 'error',
  severities: { critere: 'warning' },
  source: 'loi',
  references: [rgpd('5(1)(e)')],
  what: 'Aucune donnée n’est gardée sans limite, hors des archives définitives.',
  why: 'L’article 5(1)(e) limite la conservation à ce que les finalités demandent. Seul l’archivage dans l’intérêt public, la recherche ou la statistique permet davantage.',
  messages: {
    default: 'La durée « {valeur} » n’est pas permise : fiche {ref}.',
    critere: 'Le critère « {valeur} » ne donne aucune limite : fiche {ref}.',
  },
  repair: {
    default:
      'Fixez une durée, ou un `critere` qui arrive un jour ; pour des archives d’intérêt public, écrivez `sort_final: archives-definitives`.',
    critere:
      'Fixez une durée, ou un `critere` qui arrive un jour ; pour des archives d’intérêt public, écrivez `sort_final: archives-definitives`.',
  },
  reads: [
    'donnees[].conservation[].duree',
    'donnees[].conservation[].critere',
    'donnees[].conservation[].sort_final',
  ],
  check(fiche, { report }) {
    const { ref } = fiche;
    for (const { conservation } of conservations(fiche)) {
      if (estPermanente(conservation)) continue;
      const { duree, critere, archivage } = conservation;
      for (const at of [duree, valeur(archivage)?.duree]) {
        const lue = at && valeur(at);
        if (at && lue?.forme === 'indefinie') report({ at, data: { valeur: extrait(lue.texte), ref } });
      }
      const texte = valeur(critere);
      if (texte && duree.etat === 'absente' && estIndefinie(texte)) {
        report({ at: critere, message: 'critere', data: { valeur: extrait(texte), ref } });
      }
    }
  },
  examples: {
    bad: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom, prénom, adresse\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { duree: illimitée, sort_final: suppression, repere: gestion-personnel }',
    },
    good: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom, prénom, adresse\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { critere: départ du salarié, sort_final: suppression, repere: gestion-personnel }',
    },
  },
});

/** Archives kept for ever on purpose; registers of civil status are by law. */
const estPermanente = ({ sort_final, repere }: Conservation) =>
  valeur(sort_final) === 'archives-definitives' || valeur(repere) === 'etat-civil';
