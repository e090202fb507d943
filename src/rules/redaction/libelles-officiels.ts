import {
  categoriesDonnees,
  categoriesPersonnes,
  categoriesSensibles,
  typesDestinataire,
  typesMesure,
} from '../../data/vocabulaire.ts';
import { auBesoin } from '../../model/au-besoin.ts';
import { type Mot, mots } from '../../model/lexique.ts';
import { parTexte } from '../../model/memoire.ts';

/** Examples that the CNIL prints in the cells of its models, and that come back copied. */
const EXEMPLES_DES_MODELES = [
  'salariés, usagers, clients, prospects, bénéficiaires, etc.',
  'entité ou service, catégories de personnes habilitées, direction informatique, etc.',
  'filiales, partenaires, etc.',
  'hébergeurs, prestataires et maintenance informatiques, etc.',
  'identifiant, date et heure de connexion, etc.',
  'site accessible en https, utilisation de TLS, etc.',
];

const LIBELLES = auBesoin(() =>
  [
    ...categoriesDonnees.entrees.flatMap(({ label, ods, word, variantes = [] }) => [
      label,
      ods,
      word,
      ...variantes,
    ]),
    ...categoriesSensibles.entrees.flatMap(({ label, ods }) => [label, ods]),
    ...categoriesPersonnes.entrees
      .filter(({ ods }) => ods !== null)
      .flatMap(({ label, ods }) => [label, ods]),
    ...typesDestinataire.entrees
      .filter(({ fiabilite }) => fiabilite === 'lu')
      .flatMap(({ label, ods, word }) => [label, ods, word]),
    ...typesMesure.entrees.flatMap(({ label, ods, word }) => [label, ods, word]),
  ].filter((libelle) => libelle !== null),
);

/** Labels whose « etc. » or « … » is the CNIL’s own, and what stands between their brackets. */
function inacheves(): string[] {
  const entiers = [...LIBELLES(), ...EXEMPLES_DES_MODELES].filter((libelle) => /etc|…|\.\.\./.test(libelle));
  return [...entiers, ...entiers.flatMap((libelle) => /\((.*)\)/.exec(libelle)?.[1] ?? [])];
}

/** « ex. » stands in the Word model only. */
const motsDe = (texte: string): Mot[] => mots(texte).filter(({ mot }) => mot !== 'ex');

const SUITES = auBesoin(() => {
  const parMot = new Map<string, string[][]>();
  const lues = inacheves().map((libelle) => motsDe(libelle).map(({ mot }) => mot));
  for (const suite of lues.sort((a, b) => b.length - a.length)) {
    parMot.set(suite[0]!, [...(parMot.get(suite[0]!) ?? []), suite]);
  }
  return parMot;
});

/** The text with the official labels it holds blanked out: their « etc. » is the CNIL’s, not the writer’s. */
export const sansLibelles = parTexte((texte: string): string => {
  const suites = SUITES();
  const suite = motsDe(texte);
  let reste = texte;
  for (let rang = 0; rang < suite.length; rang++) {
    const candidats = suites.get(suite[rang]!.mot);
    const libelle = candidats?.find((candidat) => candidat.every((mot, i) => suite[rang + i]?.mot === mot));
    if (!libelle) continue;
    const fin = suite[rang + libelle.length - 1]!.fin;
    const apres = /^[\s.…)]*/.exec(texte.slice(fin))![0].length;
    const debut = suite[rang]!.debut;
    reste = reste.slice(0, debut) + ' '.repeat(fin + apres - debut) + reste.slice(fin + apres);
    rang += libelle.length - 1;
  }
  return reste;
});

const ENTIERS = auBesoin(
  () =>
    new Set(
      LIBELLES()
        .map(empreinte)
        .filter((mots) => mots.split(' ').length > 2),
    ),
);

/** The whole text is an official label, of three words or more: nobody writes those by chance. */
export const estLibelle = parTexte((texte: string): boolean => {
  if (texte.length > 300) return false;
  return ENTIERS().has(empreinte(texte));
});

function empreinte(texte: string): string {
  return motsDe(texte)
    .map(({ mot }) => mot)
    .join(' ');
}
