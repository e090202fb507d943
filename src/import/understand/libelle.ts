import { categoriesDonnees, categoriesSensibles, typesMesure } from '../../data/vocabulaire.ts';
import { type Champ, LIBELLES, RANGS, ROLES, type Role } from './champs.ts';
import { cle, cleNue, presque } from './cle.ts';

/** A label recognised: what it asks for, and the entry of the vocabulary that it names, if any. */
export interface Libelle {
  readonly champ: Champ;
  readonly id?: string;
  /** One line among several of its section: « Destinataire 2 ». */
  readonly rang?: true;
}

const VARIANTES: Readonly<Record<string, string>> = {
  identite:
    'état civil;état civil, identité, données d’identification;état civil, identité;identité;données d’identification;données d’identité;identification;identité et coordonnées;estat civil;données d’état civil',
  'vie-personnelle': 'vie personnelle;données de vie personnelle',
  'vie-professionnelle': 'vie professionnelle;données de vie professionnelle;données professionnelles',
  'economique-financier':
    'informations d’ordre économique et financier;informations économiques et financières;données économiques et financières;données d’ordre économique et financier;données financières',
  connexion: 'données de connexion;données de connection',
  localisation: 'données de localisation;localisation;géolocalisation',
  internet: 'internet;données internet',
  nir: 'numéro de sécurité sociale;nir;n° de sécurité sociale;numéro de sécurité sociale (nir)',
  autres:
    'autres catégories de données;autres données;autres catégories;autres données (préciser);autre catégorie de données',
};

const SENSIBLES: Readonly<Record<string, string>> = {
  origine: 'origine raciale ou ethnique;données révélant l’origine raciale ou ethnique',
  'opinions-politiques': 'opinions politiques',
  convictions: 'convictions religieuses ou philosophiques;convictions religieuses',
  syndicat: 'appartenance syndicale',
  biometriques: 'données biométriques',
  sante: 'données de santé;santé;données relatives à la santé',
  'vie-sexuelle': 'vie sexuelle ou orientation sexuelle;vie sexuelle',
  penales:
    'données relatives à des condamnations pénales ou infractions;condamnations pénales ou infractions;condamnations pénales;infractions et condamnations;données judiciaires',
};

const MESURES: Readonly<Record<string, string>> = {
  tracabilite: 'traçabilité;journalisation',
  'controle-acces': 'contrôle d’accès;contrôle des accès',
  sauvegarde: 'sauvegardes;sauvegarde',
  chiffrement: 'chiffrement',
  'protection-logiciels': 'protection des logiciels;mesures de protection des logiciels',
  autres: 'autres mesures',
};

const liste = (variantes: string) => variantes.split(';');

function inscrire(table: Map<string, Libelle>, texte: string, libelle: Libelle): void {
  for (const une of [cle(texte), cleNue(texte)]) if (une !== '' && !table.has(une)) table.set(une, libelle);
}

function construire(): Map<string, Libelle> {
  const table = new Map<string, Libelle>();
  for (const [champ, variantes] of Object.entries(LIBELLES) as [Champ, string][]) {
    for (const une of liste(variantes)) inscrire(table, une, { champ });
  }
  for (const { id, label, ods, word, variantes = [] } of categoriesDonnees.entrees) {
    const tous = [label, ods, word, ...variantes, ...liste(VARIANTES[id] ?? '')];
    for (const une of tous) if (une) inscrire(table, une, { champ: 'donnees', id });
  }
  for (const { id, label, ods } of categoriesSensibles.entrees) {
    const tous = [label, ods, ...liste(SENSIBLES[id] ?? '')];
    for (const une of tous) if (une) inscrire(table, une, { champ: 'donnees_sensibles', id });
  }
  for (const { id, label, rangWord, word, ods } of typesMesure.entrees) {
    const tous = [
      label,
      ...(rangWord < 7 || id === 'autres' ? [ods, word] : []),
      ...liste(MESURES[id] ?? ''),
    ];
    for (const une of tous) if (une) inscrire(table, une, { champ: 'mesures_securite', id });
  }
  return table;
}

let table: Map<string, Libelle> | undefined;
const gardes = new Map<string, Libelle | undefined>();
const GARDES = 20_000;
const LONGUEUR = 260;

/** The label that a text is, short variants and slips of the keyboard included; `undefined` for anything else. */
export function libelle(texte: string): Libelle | undefined {
  if (texte.length > LONGUEUR || texte.startsWith('►')) return undefined;
  if (gardes.has(texte)) return gardes.get(texte);
  if (gardes.size >= GARDES) gardes.clear();
  const trouve = chercher(texte);
  gardes.set(texte, trouve);
  return trouve;
}

function chercher(texte: string): Libelle | undefined {
  table ??= construire();
  const entiere = cle(texte);
  const nue = cleNue(texte);
  if (entiere === '') return undefined;
  const exact = table.get(entiere) ?? rang(entiere) ?? table.get(nue) ?? rang(nue);
  // Dates, numbers and references are no misspelt label.
  if (exact || entiere.length < 8 || /\d/.test(entiere)) return exact;
  voisines ??= rangerVoisines(table);
  for (const longueur of [0, -1, 1, -2, 2]) {
    for (const bout of boutsDe(entiere)) {
      const proche = voisines
        .get(`${entiere.length + longueur}${bout}`)
        ?.find((connue) => presque(entiere, connue));
      if (proche !== undefined) return table.get(proche);
    }
  }
  return undefined;
}

let voisines: Map<string, string[]> | undefined;

/** Only labels with the same beginning or the same end, and about the same length, are compared letter by letter. */
function rangerVoisines(connues: ReadonlyMap<string, Libelle>): Map<string, string[]> {
  const rangees = new Map<string, string[]>();
  for (const une of connues.keys()) {
    for (const bout of boutsDe(une)) {
      const range = `${une.length}${bout}`;
      rangees.set(range, [...(rangees.get(range) ?? []), une]);
    }
  }
  return rangees;
}

const boutsDe = (texte: string) => [`^${texte.slice(0, 3)}`, `$${texte.slice(-4)}`];

const rangs = new Map(Object.entries(RANGS).map(([nom, champ]) => [cle(nom), champ]));

function rang(une: string): Libelle | undefined {
  const m = /^(.{3,30}?) ?(?:n ?|no )?(\d{1,3})$/.exec(une);
  const champ = m ? rangs.get(m[1]!) : undefined;
  return champ ? { champ, rang: true } : undefined;
}

const roles = new Map<string, Set<Role>>();
for (const [role, variantes] of Object.entries(ROLES) as [Role, string][]) {
  for (const une of liste(variantes)) roles.set(cle(une), (roles.get(cle(une)) ?? new Set()).add(role));
}

/** The column that a text heads among those a section may have. */
export function role(texte: string, parmi: readonly Role[]): Role | undefined {
  if (texte.length > 80) return undefined;
  const possibles = roles.get(cle(texte)) ?? roles.get(cleNue(texte));
  return possibles && parmi.find((un) => possibles.has(un));
}
