import { ficheRule } from '../../lint/rule.ts';
import { plier } from '../../model/pliage.ts';
import { elements, entrees, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { extrait } from '../extrait.ts';
import { CNIL_REGISTRE, rgpd } from '../sources.ts';
import { nomActeur } from './nommer-tiers.ts';

export const nonCite = ficheRule({
  id: 'st-responsable-non-cite',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('30(1)(d)'), CNIL_REGISTRE],
  what: 'Un acteur qui reçoit des données dans la table des opérations ou les flux est aussi un destinataire.',
  why: 'Les destinataires comprennent les sous-traitants auxquels l’organisme recourt : celui qui reçoit les données sans être cité manque à la réponse de l’article 30(1)(d).',
  messages: { default: '« {nom} » reçoit des données mais n’apparaît pas dans les destinataires de {ref}.' },
  repair:
    'Ajoutez-le à `destinataires` avec son `type` (`sous-traitant`, `externe`…), ou corrigez cette ligne.',
  reads: ['operations[].destinataires', 'flux[].vers', 'destinataires[].acteur', 'destinataires[].nom'],
  check(fiche, { partage, report }) {
    // Without any answer on recipients, that absence is the finding.
    if (fiche.destinataires.etat !== 'donnee') return;
    const cites = new Set(citesPar(fiche, partage));
    for (const { valeur: id, origine } of recepteurs(fiche)) {
      if (!partage.acteurs.has(id) || cites.has(id)) continue;
      cites.add(id);
      report({ at: origine, data: { ref: fiche.ref, nom: extrait(nomActeur(id, partage)) } });
    }
  },
  examples: {
    bad: {
      fiche: `destinataires:
  - { type: interne, service: ressources-humaines }
flux:
  - { de: Logiciel de paie, vers: paieclair, canal: https }
`,
    },
    good: {
      fiche: `destinataires:
  - { type: interne, service: ressources-humaines }
  - { type: sous-traitant, acteur: paieclair, contrat: { date: 2025-12-01, reference: 2025-118 } }
flux:
  - { de: Logiciel de paie, vers: paieclair, canal: https }
`,
    },
  },
});

function recepteurs(fiche: FicheResponsable) {
  const operations = elements(fiche.operations).flatMap(({ destinataires }) => entrees(destinataires));
  const flux = elements(fiche.flux).flatMap(({ vers }) => (vers.etat === 'donnee' ? [vers] : []));
  return [...operations, ...flux];
}

/** Actors named as recipients or joint controllers, by identifier or by name. */
function citesPar(fiche: FicheResponsable, partage: Partage): string[] {
  const tiers = [...elements(fiche.destinataires), ...elements(fiche.responsables_conjoints)];
  const parId = tiers.flatMap(({ acteur }) => valeur(acteur) ?? []);
  const noms = new Set(tiers.flatMap(({ nom }) => plier(valeur(nom) ?? '') || []));
  const parNom = [...partage.acteurs.keys()].filter((id) => noms.has(plier(nomActeur(id, partage))));
  return [...parId, ...parNom];
}
