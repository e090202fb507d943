import { ficheRule } from '../../lint/rule.ts';
import { entrees } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';

export const conjointAccord = ficheRule({
  id: 'a30-conjoint-accord',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('26(1)')],
  what: 'Chaque responsabilité conjointe renvoie à l’accord qui partage les obligations.',
  why: 'L’article 26 demande un accord qui dit qui fait quoi, et d’en tenir les grandes lignes à la disposition des personnes.',
  messages: { default: 'Le traitement {ref} est en responsabilité conjointe sans accord référencé.' },
  repair: 'Ajoutez `accord` au responsable conjoint : la date et la référence de l’accord.',
  reads: ['responsables_conjoints[].accord'],
  check(fiche, { report }) {
    for (const { valeur: conjoint } of entrees(fiche.responsables_conjoints)) {
      if (conjoint.accord.etat === 'absente') report({ at: conjoint.accord, data: { ref: fiche.ref } });
    }
  },
  examples: {
    bad: {
      fiche: 'responsables_conjoints: [{ nom: Groupement du Val, courriel: dpo@groupementduval.example }]',
    },
    good: {
      fiche:
        'responsables_conjoints: [{ nom: Groupement du Val, courriel: dpo@groupementduval.example, accord: convention du 3 mars 2026 }]',
    },
  },
});
