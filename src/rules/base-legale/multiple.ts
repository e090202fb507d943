import { ficheRule } from '../../lint/rule.ts';
import { elements } from '../../model/reponse.ts';
import { CNIL_BASES_LEGALES, rgpd } from '../sources.ts';
import { nommerFinalite } from './nommer-finalite.ts';

export const baseLegaleMultiple = ficheRule({
  id: 'base-legale-multiple',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_BASES_LEGALES, rgpd('6(1)')],
  what: 'Une finalité a une seule base légale.',
  why: 'La base décide des droits des personnes (portabilité, opposition, retrait) et de ce qui doit être prouvé : avec deux bases, personne ne sait lesquels s’appliquent.',
  messages: {
    finalite: 'La finalité « {finalite} » de {ref} a {n} bases légales.',
    fiche: 'La fiche {ref} donne {n} bases légales à toutes ses finalités.',
  },
  repair: {
    finalite: 'Gardez une seule base, ou séparez la finalité en autant de finalités que de bases.',
    fiche: 'Donnez sa propre `base_legale` à chaque finalité et retirez celle de la fiche.',
  },
  reads: ['base_legale', 'finalites[].base_legale'],
  check(fiche, { report }) {
    const { ref } = fiche;
    for (const finalite of elements(fiche.finalites)) {
      const { base_legale } = finalite;
      const n = new Set(elements(base_legale)).size;
      if (n < 2) continue;
      const commune = base_legale === fiche.base_legale;
      if (commune) report({ at: base_legale, message: 'fiche', data: { ref, n } });
      else
        report({
          at: base_legale,
          message: 'finalite',
          data: { ref, n, finalite: nommerFinalite(finalite) },
        });
    }
  },
  examples: {
    bad: {
      fiche: `personnes: [clients]
finalites:
  - libelle: Envoyer la lettre d’information aux clients
    base_legale: [contrat, interets-vitaux]
`,
    },
    good: {
      fiche: `personnes: [clients]
finalites:
  - libelle: Envoyer la lettre d’information aux clients
    base_legale: consentement
    consentement: { recueil: case à cocher à l’inscription, preuve: date et texte de la case, retrait: lien en bas de chaque lettre }
`,
    },
  },
});
