import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';
import { basesDe, nommerBase } from './bases.ts';
import { nommerFinalite } from './nommer-finalite.ts';

export const obligationSansTexte = ficheRule({
  id: 'obligation-sans-texte',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('6(3)')],
  what: 'Une finalité fondée sur une obligation légale ou une mission d’intérêt public cite le texte.',
  why: 'L’article 6(3) veut que l’obligation légale, comme la mission, soit définie par le droit de l’Union ou le droit national : sans citation, personne ne peut vérifier que le texte existe et qu’il vise le responsable.',
  messages: { default: 'La finalité « {finalite} » de {ref} invoque « {base} » sans citer le texte.' },
  repair: 'Citez le texte dans `fondement`, sous la finalité : code et article, loi ou décret.',
  reads: ['finalites[].base_legale', 'finalites[].fondement'],
  check(fiche, { report }) {
    for (const finalite of elements(fiche.finalites)) {
      const { base } = basesDe(finalite).find(({ base }) => base.texteRequis) ?? {};
      if (!base || !estAbsente(finalite.fondement)) continue;
      const data = { ref: fiche.ref, finalite: nommerFinalite(finalite), base: nommerBase(base) };
      report({ at: finalite.fondement, data });
    }
  },
  examples: {
    bad: {
      fiche: `finalites:
  - libelle: Déclarer les cotisations aux organismes sociaux
    base_legale: obligation-legale
`,
    },
    good: {
      fiche: `finalites:
  - libelle: Déclarer les cotisations aux organismes sociaux
    base_legale: obligation-legale
    fondement: Code de la sécurité sociale, article L. 133-5-3
`,
    },
  },
});
