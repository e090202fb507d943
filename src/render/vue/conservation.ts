import { reperesDuree } from '../../data/durees.ts';
import type { Reponse } from '../../model/reponse.ts';
import type { Conservation, Donnee } from '../../register/fiche.ts';
import { delaiDe } from './delai.ts';
import { detail, MOTS } from './etat.ts';
import { joindre, lignes, PUIS, SOIT, type Souple } from './lignes.ts';
import type { Noms } from './noms.ts';

/** How long, in one case, and what comes next. */
export interface VueConservation {
  /** The case, or the purposes and persons it is for; empty when it is the only one. */
  readonly cas: string;
  /** « 5 ans à compter de la remise du bulletin », else the criterion. */
  readonly delai: string;
  /** « 5 ans à compter de la fin du contrat (preuve en cas de litige ; C. com. L110-4) » */
  readonly archivage: string;
  /** Who may open the archive. */
  readonly acces: string;
  readonly sort_final: string;
  /** The activity of the reference it is compared with. */
  readonly repere: string;
  readonly justification: string;
  /** All of it in one text, as the CNIL's spreadsheet wants it. */
  readonly phrase: string;
}

const SORTS = {
  suppression: 'suppression',
  anonymisation: 'anonymisation',
  tri: 'tri',
  'archives-definitives': 'versement aux archives définitives',
  restitution: 'restitution',
};

/** The cases of a retention answer; a single one in the state of the answer when it gives none. */
export function vueConservations(reponse: Donnee['conservation'] | undefined, noms: Noms): VueConservation[] {
  if (!reponse) return [];
  if (reponse.etat === 'donnee') return lignes(reponse, 'critere').map((cas) => vueConservation(cas, noms));
  return [vueConservation({ critere: reponse }, noms)];
}

function vueConservation(conservation: Souple<Conservation>, noms: Noms): VueConservation {
  const cas = casDe(conservation, noms);
  const delai = joindre([delaiDe(conservation), critereDe(conservation)], PUIS) || MOTS.absente;
  const archivage = detail(conservation.archivage, archivageEnPhrase);
  const sort_final = detail(conservation.sort_final, (sort) => SORTS[sort]);
  const suite = [archivage && `archivage\u00a0: ${archivage}`, sort_final && `puis ${sort_final}`];
  return {
    cas,
    delai,
    archivage,
    acces: accesDe(conservation.archivage),
    sort_final,
    repere: detail(conservation.repere, activite),
    justification: detail(conservation.justification),
    phrase: joindre([cas, joindre([delai, ...suite], PUIS)], SOIT),
  };
}

/** A criterion says that it is one, unless its first word does: « jusqu’au retrait du consentement ». */
function critereDe({ critere }: Souple<Conservation>): string {
  const dejaDit = (texte: string) => /^(?:jusqu|tant|durée|pendant|critère|le temps)/i.test(texte);
  return detail(critere, (texte) => (dejaDit(texte) ? texte : `critère\u00a0: ${texte}`));
}

function casDe({ cas, finalites, personnes }: Souple<Conservation>, noms: Noms): string {
  return joindre([detail(cas), noms.tous(finalites, noms.de), noms.tous(personnes, noms.personnes)], PUIS);
}

type Archivage = Extract<Conservation['archivage'], { etat: 'donnee' }>['valeur'];

function archivageEnPhrase(archivage: Archivage): string {
  const raisons = joindre([detail(archivage.motif), detail(archivage.fondement)], PUIS);
  return `${delaiDe(archivage) || MOTS.absente}${raisons && ` (${raisons})`}`;
}

function accesDe(archivage: Reponse<Archivage> | undefined): string {
  return archivage?.etat === 'donnee' ? detail(archivage.valeur.acces) : '';
}

const activite = (id: string) => reperesDuree.entree(id)?.activite ?? id;
