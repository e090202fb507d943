import { paysRecoupeAu } from '../../data/pays.ts';
import { registreRule } from '../../lint/rule.ts';
import { moisEntre } from '../../model/date.ts';
import { doctrine, OUTIL } from '../sources.ts';

const DELAI_MOIS = 6;

const COMMISSION = doctrine('Commission européenne, page des décisions d’adéquation', 'sec', {
  url: 'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
});

export const adequationListePerimee = registreRule({
  id: 'adequation-liste-perimee',
  severity: 'info',
  source: 'usage',
  references: [COMMISSION, OUTIL],
  what: 'La liste des décisions d’adéquation livrée avec l’outil a moins de six mois quand le registre déclare un transfert.',
  why: 'Une décision d’adéquation peut être prise, modifiée ou annulée à tout moment : une liste ancienne peut se tromper sur un pays.',
  messages: { default: 'La liste d’adéquation date du {date}.' },
  repair:
    'Installez une version plus récente de `registre`, ou vérifiez les pays de vos transferts sur le site de la Commission européenne.',
  reads: ['transferts'],
  extract: ({ transferts }) => transferts.etat === 'donnee',
  check(faits, { partage, today, report }) {
    const organisme = partage.registre?.organisme;
    const utile = faits.some(({ fait }) => fait) && moisEntre(paysRecoupeAu, today) >= DELAI_MOIS;
    if (utile && organisme) report({ at: organisme.origine, part: 'key', data: { date: paysRecoupeAu } });
  },
  examples: {
    bad: {
      fiche: 'transferts: [{ destinataire: paieclair, pays: GB, garantie: adequation }]',
      today: '2027-05-03',
    },
    good: { fiche: 'transferts: [{ destinataire: paieclair, pays: GB, garantie: adequation }]' },
  },
});
