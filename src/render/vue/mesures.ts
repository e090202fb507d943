import { typesMesure } from '../../data/vocabulaire.ts';
import { socleIntrouvable, TYPE_DE_MESURE_ABSENT } from '../../model/mots-imprimes.ts';
import { valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Mesure, Partage } from '../../register/partage.ts';
import { question } from './etat.ts';
import { reconnaitre } from './libelles.ts';
import { lignes, type Souple } from './lignes.ts';

export interface VueMesure {
  readonly type: string;
  readonly description: string;
  /** Value of the drop-down list of the CNIL's spreadsheet, and the rest in one text. */
  readonly cnil_simplifie: { readonly type: string; readonly precisions: string };
}

/** The measures of one type of the CNIL's form. */
export interface VueTypeMesure {
  readonly type: string;
  /** Types of our own that the form groups there. */
  readonly types_propres: readonly string[];
  readonly mesures: readonly (VueMesure & { readonly type_propre: string })[];
}

const AUTRES = typesMesure.entree('autres')!;
const SANS_TYPE = { word: TYPE_DE_MESURE_ABSENT, rangWord: AUTRES.rangWord + 1 };

/** The measures in the order of the spreadsheet, each with the answers it was made of. */
export function mesuresEnRangees(fiche: Fiche, partage: Partage) {
  const rangees = mesuresDe(fiche, partage).map((mesure) => ({ mesure, ...ranger(mesure, partage) }));
  return rangees.toSorted((a, b) => a.rangOds - b.rangOds);
}

/** The measures, those of the shared sets included: in the order of the spreadsheet, and by type in that of the form. */
export function vueMesures(fiche: Fiche, partage: Partage) {
  const rangees = mesuresEnRangees(fiche, partage);
  const groupes = new Map<string, VueTypeMesure['mesures'][number][]>();
  for (const { vue, word, type_propre } of rangees.toSorted((a, b) => a.rangWord - b.rangWord)) {
    groupes.set(word, [...(groupes.get(word) ?? []), { ...vue, type_propre }]);
  }
  const par_type: VueTypeMesure[] = [...groupes].map(([type, mesures]) => ({
    type,
    types_propres: [...new Set(mesures.map(({ type_propre }) => type_propre))].filter((un) => un !== ''),
    mesures,
  }));
  const sans_detail =
    rangees.length > 0 && rangees.every(({ mesure }) => mesure.description?.etat === 'retenue');
  return { toutes: rangees.map(({ vue }) => vue), par_type, sans_detail };
}

/** The resolved measures, and what resolving leaves out: a state word, a shared set that does not exist. */
function mesuresDe(fiche: Fiche, partage: Partage): Souple<Mesure>[] {
  const perdues = lignes(fiche.mesures_securite, 'description').flatMap((mesure): Souple<Mesure>[] => {
    const socle = mesure.socle && valeur(mesure.socle);
    if (socle === undefined) return mesure.type ? [] : [mesure];
    const commune = partage.socles.get(socle);
    if (commune)
      return commune.flatMap((element) => (element.etat === 'donnee' ? [] : [{ description: element }]));
    return [{ description: { ...mesure.socle!, etat: 'donnee', valeur: socleIntrouvable(socle) } }];
  });
  return [...fiche.mesures, ...perdues];
}

function ranger(mesure: Souple<Mesure>, partage: Partage) {
  const ecrit = mesure.type?.etat === 'donnee' ? mesure.type.valeur : '';
  const description = question(mesure.description);
  if (ecrit === '') {
    const type = question(mesure.type);
    const vue: VueMesure = { type, description, cnil_simplifie: { type, precisions: description } };
    return { vue, ...SANS_TYPE, type_propre: '', rangOds: typesMesure.entrees.length };
  }
  const connu = reconnaitre(typesMesure.entrees, ecrit);
  const type = connu?.label ?? partage.vocabulaire.mesures.get(ecrit) ?? ecrit;
  const { ods, word, rangWord } = connu ?? AUTRES;
  // A type of our own says what it is; the one that the CNIL calls « Autres » already has its heading.
  const type_propre = type === ods ? '' : type;
  const precisions = type_propre === '' ? description : `${type_propre}\u00a0: ${description}`;
  const vue: VueMesure = { type, description, cnil_simplifie: { type: ods, precisions } };
  return { vue, word, rangWord, type_propre, rangOds: typesMesure.entrees.indexOf(connu ?? AUTRES) };
}
