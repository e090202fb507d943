import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente } from '../../model/reponse.ts';
import { CNIL_BASES_LEGALES, rgpd } from '../sources.ts';
import { fondeeSur } from './bases.ts';
import { nommerFinalite } from './nommer-finalite.ts';

export const interetLegitimeNonDit = ficheRule({
  id: 'interet-legitime-non-dit',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('13(1)(d)'), rgpd('6(1)(f)'), CNIL_BASES_LEGALES],
  what: 'Une finalité fondée sur l’intérêt légitime dit lequel.',
  why: 'L’intérêt poursuivi doit être dit aux personnes, et il n’y a rien à mettre en balance avec leurs droits tant qu’il n’est pas énoncé.',
  messages: {
    default: 'La finalité « {finalite} » de {ref} invoque l’intérêt légitime sans préciser lequel.',
  },
  repair: 'Énoncez l’intérêt poursuivi dans `interet`, sous la finalité.',
  reads: ['finalites[].base_legale', 'finalites[].interet'],
  check(fiche, { report }) {
    for (const finalite of elements(fiche.finalites)) {
      if (!fondeeSur(finalite, 'interet-legitime') || !estAbsente(finalite.interet)) continue;
      report({ at: finalite.interet, data: { ref: fiche.ref, finalite: nommerFinalite(finalite) } });
    }
  },
  examples: {
    bad: {
      fiche: `finalites:
  - libelle: Filmer l’entrée de l’atelier
    base_legale: interet-legitime
`,
    },
    good: {
      fiche: `finalites:
  - libelle: Filmer l’entrée de l’atelier
    base_legale: interet-legitime
    interet: prévenir les vols de machines, deux en 2025
`,
    },
  },
});
