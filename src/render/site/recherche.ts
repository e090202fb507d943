import { plier } from '../../model/pliage.ts';
import type { VueDocument } from '../vue/document.ts';
import { MOTS } from '../vue/etat.ts';

/** The words of the fiches, each with the lines that hold it; and how many fiches had more than are kept. */
export interface Index {
  /** « paie salaire BcD,recrutement E »: words, then the lines that hold them. */
  readonly texte: string;
  readonly abregees: number;
}

/** Letters of one fiche that the index keeps: those of a usual fiche several times over. */
const PLACE = 1_000;
const MOT = /[\p{L}\p{N}]{2,30}/gu;

/** What a search looks into, beside what the list shows. */
export function indexer(vues: readonly VueDocument[]): Index {
  const rangs = new Map<string, number[]>();
  let abregees = 0;
  for (const [rang, vue] of vues.entries()) {
    const { gardes, tous } = motsDe(vue);
    if (!tous) abregees++;
    for (const mot of gardes) {
      const siens = rangs.get(mot);
      if (siens) siens.push(rang);
      else rangs.set(mot, [rang]);
    }
  }
  const parLignes = new Map<string, string[]>();
  for (const [mot, siens] of [...rangs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lignes = ecrire(siens);
    const egaux = parLignes.get(lignes);
    if (egaux) egaux.push(mot);
    else parLignes.set(lignes, [mot]);
  }
  const entrees = [...parLignes].map(([lignes, mots]) => `${mots.join(' ')} ${lignes}`);
  return { texte: entrees.join(','), abregees };
}

/** The steps from one line to the next in base 26, the last digit of each a capital: most take one letter. */
function ecrire(rangs: readonly number[]): string {
  return rangs.map((rang, place) => enLettres(rang - (rangs[place - 1] ?? 0))).join('');
}

function enLettres(pas: number): string {
  const fin = String.fromCharCode(65 + (pas % 26));
  let [reste, debut] = [Math.floor(pas / 26), ''];
  for (; reste > 0; reste = Math.floor(reste / 26)) debut = String.fromCharCode(97 + (reste % 26)) + debut;
  return debut + fin;
}

function motsDe(vue: VueDocument): { readonly gardes: ReadonlySet<string>; readonly tous: boolean } {
  const gardes = new Set<string>();
  let place = PLACE;
  for (const texte of textesDe(vue)) {
    if (ETATS.has(texte)) continue;
    for (const [mot] of plier(texte.slice(0, PLACE)).matchAll(MOT)) {
      if (gardes.has(mot)) continue;
      place -= mot.length + 1;
      if (place < 0) return { gardes, tous: false };
      gardes.add(mot);
    }
  }
  return { gardes, tous: true };
}

const ETATS = new Set<string>(Object.values(MOTS));

/** First what a fiche is for, last its long texts. */
function textesDe(vue: VueDocument): string[] {
  const donnees = [...vue.donnees, ...vue.donnees_sensibles];
  return [
    ...vue.finalites.map(({ libelle }) => libelle),
    ...donnees.map(({ intitule }) => intitule),
    ...vue.personnes.map(({ categorie }) => categorie),
    ...vue.destinataires.map(({ nom }) => nom),
    ...vue.logiciels,
    ...vue.transferts.map(({ destinataire }) => destinataire),
    ...(vue.role === 'sous-traitant' ? vue.clients.map(({ intitule }) => intitule) : []),
    ...donnees.map(({ description }) => description),
    ...vue.personnes.map(({ precisions }) => precisions),
  ];
}
