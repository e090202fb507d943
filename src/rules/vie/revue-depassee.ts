import { ficheRule } from '../../lint/rule.ts';
import { isoDe } from '../../model/date.ts';
import { valeur } from '../../model/reponse.ts';
import { typographier } from '../../model/typographie.ts';
import { etatRevue, nommerSection } from '../../register/revue.ts';
import { OUTIL } from '../sources.ts';

export const revueDepassee = ficheRule({
  id: 'revue-depassee',
  role: 'toutes',
  severity: 'warning',
  severities: { inconnue: 'info' },
  source: 'usage',
  references: [OUTIL],
  what: 'Une revue signée porte sur les faits tels qu’ils sont : ceux de la fiche, des acteurs, des services et des mesures communes qu’elle cite.',
  why: 'Qui lit « revue le…, par… » croit que cette personne a vu ce qui est écrit : après un changement, ce n’est plus vrai. Un commentaire, une note interne ou l’ordre d’une liste n’y changent rien, sauf la finalité principale, qui vient en premier.',
  messages: {
    default: 'Des faits de {ref} ont changé depuis sa revue{quand} : {quoi}.',
    quelque:
      'Des faits de {ref} ont changé depuis sa revue{quand} ; la revue ne garde pas de quoi dire lesquels.',
    inconnue:
      'La revue de la fiche {ref} porte une empreinte qui n’est pas de la forme `v1-sha256-…` : rien ne montre ce qui a été revu.',
  },
  repair: {
    default:
      'Relisez la fiche avec le service qui en a la charge, puis signez : `registre review {ref}`. L’historique montre chaque changement : `registre log {ref}`.',
    quelque:
      'Relisez la fiche avec le service qui en a la charge, puis signez : `registre review {ref}`. L’historique montre chaque changement : `registre log {ref}`.',
    inconnue:
      'Relisez la fiche, puis signez : `registre review {ref}` écrit l’empreinte. Si elle vient d’une version plus récente de registre, installez cette version.',
  },
  reads: ['revue.empreinte', 'revue.sections', 'revue.date'],
  check(fiche, { partage, report }) {
    const revue = valeur(fiche.revue);
    if (!revue || fiche.arretee) return;
    const { ref } = fiche;
    const lue = etatRevue(fiche, partage);
    if (lue.etat === 'inconnue') report({ at: revue.empreinte, message: 'inconnue', data: { ref } });
    if (lue.etat !== 'depassee') return;
    const date = isoDe(valeur(revue.date));
    const data = { ref, quand: date === undefined ? '' : ` du ${date}` };
    const quoi = typographier(lue.sections.map(nommerSection).join(', '));
    const at = revue.empreinte;
    if (quoi === '') report({ at, message: 'quelque', data });
    else report({ at, data: { ...data, quoi } });
  },
  examples: {
    bad: {
      fiche: `revue:
  date: 2026-10-05
  par: Jeanne Martin
  empreinte: v1-sha256-4c1f0aa37d2b95e86fb3d8120c5a7e94b6f2d03187ac5be9410f7d6a2c38e5b1
  sections: identification 6691, responsables_conjoints 25dc, finalites 8b02, personnes 26c3, donnees 7fda, donnees_sensibles f655, destinataires d63c, transferts d3d5, mesures_securite c5c0, information e690, droits c577, decision_automatisee 3edb, aipd 67b8, formalites acdc, acteurs.paieclair 57e9, services.ressources-humaines 5968, socles.si be32
`,
    },
    good: {
      fiche: `revue:
  date: 2026-10-05
  par: Jeanne Martin
  empreinte: v1-sha256-8321bf7a5e2ad7e6bbbdd5fa4da0d05a390d178640b1734c565154a8c18fa3b4
  sections: identification 6691, responsables_conjoints 25dc, finalites 426a, personnes 26c3, donnees 7fda, donnees_sensibles f655, destinataires d63c, transferts d3d5, mesures_securite c5c0, information e690, droits c577, decision_automatisee 3edb, aipd 67b8, formalites acdc, acteurs.paieclair 1b13, services.ressources-humaines 5968, socles.si be32
`,
    },
  },
});
