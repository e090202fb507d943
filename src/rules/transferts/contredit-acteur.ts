import { ficheRule } from '../../lint/rule.ts';
import { estHorsEee, paysDe } from '../../model/pays.ts';
import { valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { origineActeur } from '../../register/partage.ts';
import { rgpd } from '../sources.ts';
import { type ActeurCite, acteursCites } from './acteurs-cites.ts';
import { transfertsDeclares } from './declares.ts';
import { parmi } from './nommer.ts';
import { CEPD_TRANSFERTS } from './sources.ts';

export const contreditActeur = ficheRule({
  id: 'transfert-contredit-acteur',
  role: 'toutes',
  severity: 'warning',
  severities: { client: 'info' },
  source: 'loi',
  references: [rgpd('30(1)(e)'), rgpd('30(2)(c)'), rgpd('44'), CEPD_TRANSFERTS],
  what: 'Quand une fiche cite un acteur établi hors de l’Espace économique européen, ses transferts en parlent.',
  why: 'Communiquer des données à un organisme établi dans un pays tiers, ou lui ouvrir un accès à distance, est un transfert. Seul l’examen du contrat dit si les données restent dans l’EEE.',
  messages: {
    default:
      '« {acteur} » est établi hors de l’EEE ({pays}), mais {ref} déclare qu’il n’y a aucun transfert.',
    oublie: '« {acteur} » est établi hors de l’EEE ({pays}), mais aucun des transferts de {ref} ne le nomme.',
    type: '« {acteur} » est inscrit comme destinataire d’un pays tiers, mais {ref} déclare qu’il n’y a aucun transfert.',
    client:
      'Le client « {acteur} » est établi hors de l’EEE ({pays}) : lui rendre des données serait un transfert, et {ref} n’en déclare pas vers lui.',
  },
  repair: {
    default:
      'Déclarez le transfert dans `transferts`, ou dites dans `precisions` ou `prestation` que les données restent dans l’EEE.',
    oublie:
      'Ajoutez le transfert dans `transferts`, ou dites dans `precisions` ou `prestation` que les données restent dans l’EEE.',
    type: 'Déclarez le transfert dans `transferts`, ou corrigez le `type` de ce destinataire s’il est dans l’EEE.',
    client:
      'Déclarez le transfert dans `transferts` (clauses types, module 4), ou écartez ce constat si rien n’est rendu hors de l’EEE.',
  },
  reads: [
    'transferts',
    'destinataires[].acteur',
    'sous_traitants_ulterieurs[].acteur',
    'clients[].acteur',
    'registre.acteurs',
  ],
  check(fiche, context) {
    const { partage, today } = context;
    const { transferts, ref } = fiche;
    if (transferts.etat !== 'aucun' && transferts.etat !== 'donnee') return;
    if (estLuiMemeHorsEee(partage, today)) return;
    const nommes = transfertsDeclares(fiche, context).map(({ destinataire }) => destinataire);
    if (nommes.includes(undefined)) return;
    const estNomme = parmi(nommes.filter((nom) => nom !== undefined));
    for (const cite of acteursCites(fiche, partage)) {
      const ailleurs = cite.pays ? estHorsEee(cite.pays, today) : cite.type !== undefined;
      if (!ailleurs || cite.restent() || cite.noms().some(estNomme)) continue;
      const acteur = cite.noms().at(-1)!;
      if (cite.pays) {
        const origine = cite.id === undefined ? undefined : origineActeur(partage, cite.id);
        const related = [transferts.origine, ...(origine ? [origine] : [])];
        const data = { acteur, pays: cite.pays.nom, ref };
        context.report({ at: cite.at, message: messageDe(cite, fiche), data, related });
      } else if (cite.type && transferts.etat === 'aucun') {
        context.report({
          at: cite.type,
          message: 'type',
          data: { acteur, ref },
          related: [transferts.origine],
        });
      }
    }
  },
  examples: {
    bad: {
      registre:
        'acteurs:\n  paieclair: { nom: PaieClair Ltd, ville: Pune, pays: IN, courriel: rgpd@paieclair.example }\n  mairie-amboise: { nom: Mairie d’Amboise, ville: Amboise, pays: FR, courriel: dpo@ville-amboise.example }',
    },
    good: {
      registre:
        'acteurs:\n  paieclair: { nom: PaieClair Ltd, ville: Pune, pays: IN, courriel: rgpd@paieclair.example }\n  mairie-amboise: { nom: Mairie d’Amboise, ville: Amboise, pays: FR, courriel: dpo@ville-amboise.example }',
      fiche:
        'destinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: sous-traitant, acteur: paieclair, contrat: { date: 2025-12-01, reference: 2025-118 }, precisions: hébergement et assistance dans l’Union européenne seulement }',
    },
  },
});

function messageDe({ client }: ActeurCite, { transferts }: Fiche) {
  if (client) return 'client';
  return transferts.etat === 'aucun' ? 'default' : 'oublie';
}

/** For an organisation outside the EEA, an actor of another country is not what makes a transfer. */
function estLuiMemeHorsEee({ registre }: Partage, today: string): boolean {
  const organisme = registre && valeur(registre.organisme);
  const pays = organisme && paysDe(valeur(organisme.pays));
  return pays !== undefined && estHorsEee(pays, today) !== false;
}
