import type { Reponse } from '../../model/reponse.ts';
import type { Destinataire } from '../../register/fiche.ts';
import { dateEnPhrase, dateIso } from './dates.ts';
import { detail, MOTS } from './etat.ts';
import { joindre } from './lignes.ts';

export interface VueContrat {
  /** « non communiqué » when this reader is not told of it; else empty. */
  readonly etat: string;
  readonly reference: string;
  readonly date: string;
  readonly fin: string;
  readonly lien: string;
  /** « RH-24-012, du 01/02/2024, jusqu’au 31/01/2029 » */
  readonly phrase: string;
}

type Contrat = Extract<Destinataire['contrat'], { etat: 'donnee' }>['valeur'];

/** A contract; every text is empty but `phrase` when only the state of the answer is known. */
export function vueContrat(reponse: Reponse<Contrat> | undefined): VueContrat {
  const contrat = reponse?.etat === 'donnee' ? reponse.valeur : undefined;
  const du = detail(contrat?.date, (date) => `du ${dateEnPhrase(date)}`);
  const jusquAu = detail(contrat?.fin, (fin) => `jusqu’au ${dateEnPhrase(fin)}`);
  return {
    etat: reponse?.etat === 'retenue' ? MOTS.retenue : '',
    reference: detail(contrat?.reference),
    date: detail(contrat?.date, dateIso),
    fin: detail(contrat?.fin, dateIso),
    lien: detail(contrat?.lien),
    phrase: contrat ? joindre([detail(contrat.reference), du, jusquAu]) : detail(reponse, () => ''),
  };
}
