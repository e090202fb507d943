import { type Garantie, garanties, modulesCct } from '../../data/vocabulaire.ts';
import type { Reponse } from '../../model/reponse.ts';
import type { Fiche, Transfert } from '../../register/fiche.ts';
import { decisionDAdequation } from './adequation.ts';
import { dateIso } from './dates.ts';
import { detail, MOTS, question } from './etat.ts';
import { joindre, lignes, PUIS, type Souple } from './lignes.ts';
import type { Noms } from './noms.ts';
import { nomDuPays } from './pays.ts';

export interface VueTransfert {
  readonly id: string;
  readonly destinataire: string;
  readonly pays: string;
  readonly organisation: string;
  /** The country, else the international organisation, else « non renseigné ». */
  readonly vers: string;
  readonly garantie: string;
  readonly article: string;
  readonly module: string;
  /** « décision d’adéquation (UE) 2021/1772, … »: what the guarantee rests on, where it is such a decision. */
  readonly decision: string;
  readonly document: string;
  readonly aitd: string;
  readonly verifie_le: string;
  readonly evaluation: string;
  /** Value of the drop-down list of the CNIL's spreadsheet, where it has one. */
  readonly cnil_simplifie: { readonly garantie: string };
}

/** The transfers out of the European Economic Area. */
export function vueTransferts(fiche: Fiche, noms: Noms, jour: string): VueTransfert[] {
  return lignes(fiche.transferts, 'destinataire').map((transfert) => vueTransfert(transfert, noms, jour));
}

function vueTransfert(transfert: Souple<Transfert>, noms: Noms, jour: string): VueTransfert {
  const pays = detail(transfert.pays, nomDuPays);
  const organisation = detail(transfert.organisation);
  return {
    id: detail(transfert.id),
    destinataire: question(transfert.destinataire, noms.de),
    pays,
    organisation,
    vers: joindre([pays, organisation]) || (transfert.pays ? MOTS.absente : ''),
    garantie: deGaranties(transfert.garantie, ({ label }) => label),
    article: deGaranties(transfert.garantie, ({ article }) => article, ''),
    module: detail(transfert.module, moduleCct),
    document: documentDe(transfert),
    decision: garantiesDe(transfert).includes('adequation')
      ? decisionDAdequation({ pays: detail(transfert.pays), organisation }, jour)
      : '',
    aitd: detail(transfert.aitd),
    verifie_le: detail(transfert.verifie_le, dateIso),
    evaluation: detail(transfert.evaluation),
    cnil_simplifie: { garantie: deGaranties(transfert.garantie, ({ ods, label }) => ods ?? label) },
  };
}

/** An adequacy decision is public: no document is asked for it, so that its absence says nothing. */
function documentDe(transfert: Souple<Transfert>): string {
  const { document } = transfert;
  const ids = garantiesDe(transfert);
  const attendu = garanties.entrees.some(({ id, documentRequis }) => documentRequis && ids.includes(id));
  return attendu || ids.length === 0 ? question(document) : detail(document);
}

const garantiesDe = ({ garantie }: Souple<Transfert>): string[] =>
  garantie?.etat === 'donnee' ? garantie.valeur.map((id) => detail(id)) : [];

function deGaranties(
  reponse: Reponse<readonly Reponse<Garantie['id']>[]> | undefined,
  dire: (garantie: Garantie) => string,
  sinon?: string,
): string {
  if (reponse?.etat !== 'donnee') return sinon ?? question(reponse, () => '', { aucun: 'aucune' });
  const textes = reponse.valeur.map((garantie) => {
    return detail(garantie, (id) => dire(garanties.entree(id)!));
  });
  return joindre(textes, PUIS);
}

function moduleCct(ecrit: string): string {
  const module = modulesCct.entree(ecrit);
  return module ? `module ${module.id}, ${module.label}` : ecrit;
}
