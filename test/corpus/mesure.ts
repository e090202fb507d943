import { readdirSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { categoriesDonnees, categoriesSensibles } from '../../src/data/vocabulaire.ts';
import { lintRegister } from '../../src/lint/engine.ts';
import type { Finding } from '../../src/lint/finding.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/rules/index.ts';

export const MOITIES = ['.', 'reserve', 'temoin'] as const;
export type Moitie = (typeof MOITIES)[number];

interface Cadre {
  readonly champ: string;
  readonly contexte?: string;
  readonly type?: string;
}

interface Phrase extends Cadre {
  readonly texte: string;
  readonly attendu?: string | readonly string[];
  readonly categorie?: string;
  readonly logiciels?: readonly string[];
  readonly sort_final?: string;
}

type Ecrite = string | (Partial<Phrase> & { readonly texte: string });

interface Corpus extends Cadre {
  readonly regle: string;
  readonly positifs: readonly Ecrite[];
  readonly negatifs: readonly Ecrite[];
}

export interface Mesure {
  readonly regle: string;
  readonly precision: number;
  readonly rappel: number;
  readonly phrases: number;
  /** Phrases found whose message names another category than the one expected. */
  readonly mesattendus: readonly string[];
  readonly manquees: readonly string[];
  readonly criees: readonly string[];
}

/** Rules whose corpus carries the name of the idea rather than the rule’s. */
const REGLES: Readonly<Record<string, string>> = {
  'enregistrement-appel': 'enregistrement-appel-information',
};

/** The files of a half, one per heuristic. */
export function corpus(moitie: Moitie): string[] {
  const dossier = new URL(`${moitie}/`, import.meta.url);
  const fichiers = readdirSync(dossier).filter((nom) => nom.endsWith('.yaml'));
  return fichiers.map((nom) => nom.replace('.yaml', '')).sort();
}

/** Runs the real rule on every phrase of its corpus, each in the field it is said to stand in. */
export function mesurer(moitie: Moitie, nom: string): Mesure {
  const { regle, positifs, negatifs, ...cadre } = parse(
    readFileSync(new URL(`${moitie}/${nom}.yaml`, import.meta.url), 'utf8'),
  ) as Corpus;
  const id = REGLES[regle] ?? regle;
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const juger = (ecrite: Ecrite) => {
    const phrase: Phrase = typeof ecrite === 'string' ? { ...cadre, texte: ecrite } : { ...cadre, ...ecrite };
    return { phrase, constats: constats(rule, phrase) };
  };
  const vus = positifs.map(juger);
  const tus = negatifs.map(juger);
  const trouvees = vus.filter(({ constats }) => constats.length > 0);
  const criees = tus.filter(({ constats }) => constats.length > 0);
  return {
    regle: id,
    precision: trouvees.length / Math.max(1, trouvees.length + criees.length),
    rappel: trouvees.length / Math.max(1, vus.length),
    phrases: vus.length + tus.length,
    mesattendus: trouvees.filter(({ phrase, constats }) => !estAttendu(phrase, constats)).map(texteDe),
    manquees: vus.filter(({ constats }) => constats.length === 0).map(texteDe),
    criees: criees.map(texteDe),
  };
}

const texteDe = ({ phrase }: { phrase: Phrase }) => `${phrase.champ}: ${phrase.texte}`;

const base = (nom: string) => readFileSync(new URL(`../rules/base/${nom}`, import.meta.url), 'utf8');
const REGISTRE = base('registre.yaml');
const FICHE = parse(base('T-001.yaml')) as Record<string, unknown>;

function constats(rule: Rule, phrase: Phrase): readonly Finding[] {
  const fiche = stringify({ ...FICHE, ...contexte(phrase), ...poser(phrase) });
  const files = {
    registre: { path: 'registre.yaml', read: () => REGISTRE },
    fiches: [{ path: 'fiche.yaml', read: () => fiche }],
  };
  const levels = { preset: 'recommande' as const, overrides: new Map() };
  const settings = { revueMois: 12, formatReference: undefined };
  const { findings } = lintRegister(files, { rules: [rule], levels, today: '2026-11-21', settings });
  return findings;
}

const CONTEXTES: Readonly<Record<string, object>> = {
  recrutement: {
    nom: 'Recrutement',
    finalites: [{ libelle: 'Choisir les candidats à embaucher', base_legale: 'contrat' }],
    personnes: ['candidats'],
  },
  'gestion-personnel': {
    nom: 'Administration du personnel',
    finalites: [{ libelle: 'Tenir les dossiers des salariés', base_legale: 'contrat' }],
  },
  cse: {
    nom: 'Activités sociales et culturelles du comité',
    finalites: [{ libelle: 'Attribuer les aides et les chèques-cadeaux', base_legale: 'contrat' }],
  },
};

function contexte({ contexte }: Phrase): object {
  return (contexte && CONTEXTES[contexte]) || {};
}

/** The keys of the fiche that hold the phrase. */
function poser({ texte, champ, categorie = 'identite', type, logiciels, sort_final }: Phrase): object {
  const conservation = { duree: '1 an', depart: 'fin du contrat', sort_final: sort_final ?? 'suppression' };
  const donnee = { categorie, conservation };
  switch (champ) {
    case 'nom':
      return { nom: texte, ...(logiciels ? { logiciels } : {}) };
    case 'logiciels':
      return { logiciels: [texte] };
    case 'finalites.libelle':
      return {
        finalites: [{ libelle: texte, base_legale: 'interet-legitime', interet: 'tenir le service' }],
      };
    case 'finalites.fondement':
      return {
        finalites: [{ libelle: 'Tenir le service', base_legale: 'obligation-legale', fondement: texte }],
      };
    case 'notes_internes':
      return { notes_internes: texte };
    case 'personnes.precisions':
      return { personnes: [{ categorie: 'usagers', precisions: texte }] };
    case 'donnees.description':
      return { donnees: [{ ...donnee, description: texte }] };
    case 'conservation.duree':
    case 'conservation.critere': {
      const cle = champ.slice('conservation.'.length);
      const cas = sort_final ? { [cle]: texte, sort_final } : { [cle]: texte };
      return { donnees: [{ categorie, description: 'nom, prénom', conservation: cas }] };
    }
    case 'destinataires.nom':
      return { destinataires: [{ type: type ?? 'externe', nom: texte }] };
    case 'mesures_securite.description':
      return { mesures_securite: [{ type: 'organisation', description: texte }] };
    case 'operations.description':
      return { operations: [{ reference: 'OP-01', operation: 'collecte', description: texte }] };
    case 'droits.exercice':
      return { droits: { exercice: texte } };
    case 'information.support':
      return { information: { support: texte } };
    case 'aipd.motif':
      return { aipd: { statut: 'non-requise', criteres: 'aucun', motif: texte, date: '2026-01-12' } };
    default:
      throw new Error(`no place for the field ${champ}`);
  }
}

const LIBELLES = new Map<string, string>([
  ...[...categoriesDonnees.entrees, ...categoriesSensibles.entrees].map(
    ({ id, label }) => [id, label] as const,
  ),
  ['nir', 'sécurité sociale'],
  ['carte', 'carte'],
]);

function estAttendu({ attendu }: Phrase, constats: readonly Finding[]): boolean {
  if (attendu === undefined) return true;
  const dits = constats.map(({ message }) => message.toLowerCase());
  return [attendu].flat().some((id) => {
    const libelle = (LIBELLES.get(id) ?? id).toLowerCase();
    return dits.some((message) => message.includes(libelle) || message.includes(`\`${id}\``));
  });
}
