import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente, valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';
import { fondeeSur } from './bases.ts';
import { nommerFinalite } from './nommer-finalite.ts';

export const consentementSansRetrait = ficheRule({
  id: 'consentement-sans-retrait',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('7(3)')],
  what: 'Une finalité fondée sur le consentement dit comment le retirer.',
  why: 'La personne peut retirer son consentement à tout moment, aussi simplement qu’elle l’a donné.',
  messages: { default: 'La finalité « {finalite} » de {ref} ne dit pas comment retirer le consentement.' },
  repair: 'Ajoutez `retrait` sous `consentement` : lien de désinscription, compte en ligne, courriel…',
  reads: ['finalites[].base_legale', 'finalites[].consentement.retrait'],
  check(fiche, { report }) {
    for (const finalite of elements(fiche.finalites)) {
      // Nothing said of the consent at all is one gap, reported by `consentement-sans-preuve`.
      const decrit = valeur(finalite.consentement);
      if (!decrit || !fondeeSur(finalite, 'consentement') || !estAbsente(decrit.retrait)) continue;
      report({ at: decrit.retrait, data: { ref: fiche.ref, finalite: nommerFinalite(finalite) } });
    }
  },
  examples: {
    bad: {
      fiche: `personnes: [clients]
finalites:
  - libelle: Envoyer la lettre d’information
    base_legale: consentement
    consentement: { recueil: case à cocher à l’inscription, preuve: date et texte de la case }
`,
    },
    good: {
      fiche: `personnes: [clients]
finalites:
  - libelle: Envoyer la lettre d’information
    base_legale: consentement
    consentement: { recueil: case à cocher à l’inscription, preuve: date et texte de la case, retrait: lien en bas de chaque lettre }
`,
    },
  },
});
