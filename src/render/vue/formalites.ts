import type { Fiche } from '../../register/fiche.ts';
import { dateIso } from './dates.ts';
import { detail, question } from './etat.ts';
import { lignes } from './lignes.ts';

export interface VueFormalite {
  readonly type: string;
  readonly reference: string;
  readonly date: string;
  readonly lien: string;
}

const TYPES = {
  'engagement-conformite': 'Engagement de conformité',
  'autorisation-cnil': 'Autorisation de la CNIL',
  'avis-cnil': 'Avis de la CNIL',
  'acte-reglementaire': 'Acte réglementaire',
  'autorisation-prefectorale': 'Autorisation préfectorale',
};

export function vueFormalites(fiche: Fiche): VueFormalite[] {
  return lignes(fiche.formalites, 'type').map(({ type, reference, date, lien }) => ({
    type: question(type, (id) => TYPES[id]),
    reference: detail(reference),
    date: detail(date, dateIso),
    lien: detail(lien),
  }));
}
