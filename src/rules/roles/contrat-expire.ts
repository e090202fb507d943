import { ficheRule } from '../../lint/rule.ts';
import { isoDe } from '../../model/date.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { Client, Destinataire, Fiche } from '../../register/fiche.ts';
import { rgpd } from '../sources.ts';
import { nommerTiers } from './nommer-tiers.ts';

export const contratExpire = ficheRule({
  id: 'contrat-expire',
  role: 'toutes',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('28(3)')],
  what: 'Un contrat de sous-traitance cité par une fiche en vigueur n’a pas pris fin.',
  why: 'L’article 28 demande un contrat qui lie le sous-traitant : passé son terme, rien ne montre qu’il est encore lié.',
  messages: { default: 'Le contrat avec « {nom} » a pris fin le {date} ({ref}).' },
  repair:
    'Si le contrat a été renouvelé, mettez à jour `date`, `reference` et `fin` ; si la prestation a cessé, retirez cet organisme ou passez la fiche à `statut: arrete`.',
  reads: ['destinataires[].contrat.fin', 'clients[].contrat.fin', 'sous_traitants_ulterieurs[].contrat.fin'],
  check(fiche, { partage, today, report }) {
    for (const tiers of liesParContrat(fiche)) {
      const fin = valeur(tiers.contrat)?.fin;
      const date = fin && isoDe(valeur(fin));
      if (!date || date >= today || fiche.arretee) continue;
      report({ at: fin, data: { ref: fiche.ref, nom: nommerTiers(tiers, partage), date } });
    }
  },
  examples: {
    bad: {
      fiche: `destinataires:
  - { type: interne, service: ressources-humaines }
  - { type: sous-traitant, acteur: paieclair, contrat: { date: 2021-12-01, reference: 2021-064, fin: 2025-11-30 } }
`,
    },
    good: {
      fiche: `destinataires:
  - { type: interne, service: ressources-humaines }
  - { type: sous-traitant, acteur: paieclair, contrat: { date: 2025-12-01, reference: 2025-118, fin: 2029-11-30 } }
`,
    },
  },
});

type Lie = Pick<Destinataire | Client, 'acteur' | 'nom' | 'contrat'>;

/** The organisations that a contract of Article 28 binds to this one. */
export function liesParContrat(fiche: Fiche): readonly Lie[] {
  const clients = fiche.role === 'sous-traitant' ? elements(fiche.clients) : [];
  const ulterieurs = fiche.role === 'sous-traitant' ? elements(fiche.sous_traitants_ulterieurs) : [];
  return [...clients, ...elements(fiche.destinataires), ...ulterieurs];
}
