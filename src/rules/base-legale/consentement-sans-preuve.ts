import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente, type Reponse, valeur } from '../../model/reponse.ts';
import type { Finalite } from '../../register/fiche.ts';
import { rgpd } from '../sources.ts';
import { fondeeSur } from './bases.ts';
import { nommerFinalite } from './nommer-finalite.ts';

export const consentementSansPreuve = ficheRule({
  id: 'consentement-sans-preuve',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('7(1)')],
  what: 'Une finalité fondée sur le consentement dit comment il est recueilli et prouvé.',
  why: 'Le responsable doit pouvoir démontrer que la personne a consenti : sans trace, il ne le peut pas.',
  messages: {
    rien: 'La finalité « {finalite} » de {ref} repose sur le consentement sans dire comment il est recueilli et prouvé.',
    preuve: 'La finalité « {finalite} » de {ref} repose sur le consentement sans décrire la preuve.',
  },
  repair: {
    rien: 'Ajoutez `consentement: { recueil: …, preuve: …, retrait: … }` sous la finalité.',
    preuve: 'Ajoutez `preuve` sous `consentement` : ce qui est enregistré (date, support, texte accepté).',
  },
  reads: ['finalites[].base_legale', 'finalites[].consentement.recueil', 'finalites[].consentement.preuve'],
  check(fiche, { report }) {
    for (const finalite of elements(fiche.finalites)) {
      if (!fondeeSur(finalite, 'consentement')) continue;
      const manque = manquant(finalite);
      const data = { ref: fiche.ref, finalite: nommerFinalite(finalite) };
      if (manque) report({ ...manque, data });
    }
  },
  examples: {
    bad: {
      fiche: `personnes: [clients]
finalites:
  - libelle: Envoyer la lettre d’information
    base_legale: consentement
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

/** A proof supposes that the consent was asked for: how is then left to the proof. */
function manquant({
  consentement,
}: Finalite): { at: Reponse<unknown>; message: 'rien' | 'preuve' } | undefined {
  if (estAbsente(consentement)) return { at: consentement, message: 'rien' };
  const decrit = valeur(consentement);
  if (!decrit || !estAbsente(decrit.preuve)) return undefined;
  return { at: decrit.preuve, message: estAbsente(decrit.recueil) ? 'rien' : 'preuve' };
}
