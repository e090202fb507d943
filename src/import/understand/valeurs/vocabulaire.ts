import {
  basesLegales,
  categoriesPersonnes,
  garanties,
  operations,
  typesDestinataire,
  typesMesure,
} from '../../../data/vocabulaire.ts';
import { cle, cleNue } from '../cle.ts';

interface Entree {
  readonly id: string;
  readonly label: string;
  readonly ods?: string | null;
  readonly word?: string;
  readonly rangWord?: number;
}

/** Other ways to say an entry of a vocabulary, kept short: a doubt keeps the text. */
const AUTREMENT = {
  personnes: {
    salaries: 'salarié;employés;collaborateurs;employees;staff',
    clients: 'client;customers',
    prospects: 'prospect',
    fournisseurs: 'suppliers;vendors',
    candidats: 'candidats à un emploi;candidats au recrutement;candidates;applicants;job applicants',
    agents: 'agents',
    enfants: 'enfants;mineurs',
    eleves: 'élèves;étudiants',
    adherents: 'adhérents;membres',
    stagiaires: 'stagiaires',
    patients: 'patients',
    visiteurs: 'visiteurs',
    internautes: 'internautes;utilisateurs du site;visiteurs du site',
    'ayants-droit': 'ayants droit',
    parents: 'parents',
    usagers: 'usagers',
    autres: 'autres;autre;autres personnes',
  },
  destinataires: {
    interne: 'interne;internes;service interne;services internes;destinataires internes;internal',
    'sous-traitant': 'sous-traitant;sous-traitants;prestataire sous-traitant;processor;processors',
    partenaires: 'partenaires;partenaire;partenaires commerciaux;partenaires institutionnels',
    'pays-tiers':
      'pays tiers;organisations internationales;destinataire dans un pays tiers;destinataires dans des pays tiers',
    externe: 'externe;externes;organisme externe;destinataires externes;external',
    autre: 'autre;autres',
  },
  mesures: {
    'controle-acces':
      'contrôle d’accès;contrôle des accès;gestion des accès;gestion des habilitations;access control',
    tracabilite: 'traçabilité;journalisation;logging',
    sauvegarde: 'sauvegarde;sauvegardes;backup;backups',
    chiffrement: 'chiffrement;encryption',
    'protection-logiciels': 'protection des logiciels;mesures de protection des logiciels',
    'controle-sous-traitants': 'contrôle des sous-traitants',
    reseau: 'protection du réseau;réseau;pare-feu',
    locaux: 'protection des locaux;sécurité des locaux;sécurité physique',
    organisation: 'organisation;mesures organisationnelles',
    autres: 'autre;autres;autres mesures',
  },
  bases: {
    consentement:
      'consentement;consentement de la personne;consentement des personnes;le consentement;consent;article 6 1 a;6 1 a',
    contrat:
      'contrat;exécution du contrat;exécution d’un contrat;le contrat;exécution contractuelle;contract;performance of a contract;article 6 1 b;6 1 b;mesures précontractuelles',
    'obligation-legale':
      'obligation légale;respect d’une obligation légale;obligations légales;l’obligation légale;legal obligation;article 6 1 c;6 1 c',
    'interets-vitaux': 'intérêts vitaux;sauvegarde des intérêts vitaux;vital interests;article 6 1 d;6 1 d',
    'mission-interet-public':
      'mission d’intérêt public;exécution d’une mission d’intérêt public;intérêt public;public task;public interest;article 6 1 e;6 1 e',
    'interet-legitime':
      'intérêt légitime;intérêts légitimes;intérêt légitime du responsable;intérêt légitime du responsable de traitement;l’intérêt légitime;legitimate interest;legitimate interests;article 6 1 f;6 1 f',
  },
  garanties: {
    cct: 'cct;clauses contractuelles types;clauses contractuelles type;scc;standard contractual clauses;clauses types',
    bcr: 'bcr;règles d’entreprise contraignantes;binding corporate rules',
    adequation: 'pays adéquat;décision d’adéquation;adéquation;adequacy;adequacy decision',
    dpf: 'dpf;data privacy framework;eu-us data privacy framework',
    'privacy-shield': 'privacy shield;bouclier de protection des données',
    certification: 'certification',
    'code-conduite': 'code de conduite',
  },
  operations: {},
} as const satisfies Record<string, Readonly<Record<string, string>>>;

type Domaine = keyof typeof AUTREMENT;

const ENTREES: Record<Domaine, readonly Entree[]> = {
  personnes: categoriesPersonnes.entrees,
  destinataires: typesDestinataire.entrees,
  mesures: typesMesure.entrees,
  bases: basesLegales.entrees,
  garanties: garanties.entrees,
  operations: operations.entrees,
};

const tables = new Map<Domaine, Map<string, string>>();

function tableDe(domaine: Domaine): Map<string, string> {
  const connue = tables.get(domaine);
  if (connue) return connue;
  const table = new Map<string, string>();
  const inscrire = (texte: string | null | undefined, id: string) => {
    for (const une of texte ? [cle(texte), cleNue(texte)] : [])
      if (une !== '' && !table.has(une)) table.set(une, id);
  };
  // Labels first: several entries of ours print under one label of the CNIL.
  for (const { id, label } of ENTREES[domaine]) inscrire(label, id);
  const officiels = ENTREES[domaine].flatMap(({ id, ods, word, rangWord }) =>
    (rangWord ?? 0) < 7 ? [ods, word].flatMap((texte) => (texte ? [{ id, texte }] : [])) : [],
  );
  // « Dérogations (art 49) » stands for eight entries: it says none of them.
  for (const { id, texte } of officiels) {
    if (officiels.every((autre) => autre.texte !== texte || autre.id === id)) inscrire(texte, id);
  }
  for (const { id } of ENTREES[domaine]) inscrire(id, id);
  for (const [id, textes] of Object.entries<string>(AUTREMENT[domaine]))
    for (const texte of textes.split(';')) inscrire(texte, id);
  tables.set(domaine, table);
  return table;
}

/** The entry of a vocabulary that a text is, when there is no doubt. */
export function entreeDe(domaine: Domaine, texte: string): string | undefined {
  if (texte.length > 200) return undefined;
  const table = tableDe(domaine);
  return table.get(cle(texte)) ?? table.get(cleNue(texte));
}

/** The entries of a text that lists nothing else, separated by commas, semicolons or slashes; else `undefined`. */
export function entreesDe(domaine: Domaine, texte: string): string[] | undefined {
  const une = entreeDe(domaine, texte);
  if (une !== undefined) return [une];
  const morceaux = texte
    .split(/[,;/\n+]| et /)
    .map((morceau) => morceau.trim())
    .filter((morceau) => morceau !== '');
  const lus = morceaux.map((morceau) => entreeDe(domaine, morceau));
  return lus.length > 1 && lus.every((id) => id !== undefined) ? lus : undefined;
}
