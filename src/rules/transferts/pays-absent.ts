import { ficheRule } from '../../lint/rule.ts';
import { paysDe } from '../../model/pays.ts';
import { valeur } from '../../model/reponse.ts';
import type { Partage } from '../../register/partage.ts';
import { rgpd } from '../sources.ts';
import { destinataireOuInconnu, transfertsDeclares } from './declares.ts';

export const paysAbsent = ficheRule({
  id: 'transfert-pays-absent',
  role: 'toutes',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)(e)'), rgpd('30(2)(c)')],
  what: 'Chaque transfert nomme le pays ou l’organisation internationale où vont les données.',
  why: 'L’article 30 demande d’identifier le pays tiers ou l’organisation internationale : sans lui, aucune garantie ne peut être appréciée.',
  messages: {
    default: 'Le transfert vers « {destinataire} » ({ref}) n’indique pas le pays.',
    acteur:
      'Le transfert vers « {destinataire} » ({ref}) n’indique pas le pays ; l’acteur est établi hors de France ({pays}, {code}).',
  },
  repair: {
    default: 'Ajoutez `pays` avec le code du pays en deux lettres (`US`, `MA`…), ou `organisation`.',
    acteur: 'Ajoutez `pays: {code}` si c’est bien là que vont les données, le bon code sinon.',
  },
  absence: true,
  reads: ['transferts[].pays', 'transferts[].organisation'],
  check(fiche, context) {
    for (const declare of transfertsDeclares(fiche, context)) {
      const { pays, organisation, destinataire } = declare.transfert;
      if (pays.etat !== 'absente' || organisation.etat !== 'absente') continue;
      const data = { destinataire: destinataireOuInconnu(declare), ref: fiche.ref };
      const connu = paysActeur(valeur(destinataire), context.partage);
      if (!connu) context.report({ at: pays, data });
      else
        context.report({ at: pays, message: 'acteur', data: { ...data, pays: connu.nom, code: connu.id } });
    }
  },
  examples: {
    bad: { fiche: 'transferts:\n  - { destinataire: paieclair, garantie: cct }' },
    good: {
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: MA, garantie: cct, module: 2, document: annexe 4 du contrat, aitd: note du 12 janvier 2026 }',
    },
  },
});

/** Where the actor is established, when that is not France and so may be what was meant. */
function paysActeur(id: string | undefined, { acteurs }: Partage) {
  const acteur = id === undefined ? undefined : acteurs.get(id);
  const lu = acteur && valeur(acteur);
  const pays = lu && paysDe(valeur(lu.pays));
  return pays?.id === 'FR' ? undefined : pays;
}
