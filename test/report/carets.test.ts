import { expect, it } from 'vitest';
import { plain } from '../../src/io/terminal.ts';
import { lintRegister } from '../../src/lint/engine.ts';
import { pretty } from '../../src/report/pretty.ts';
import { lecture } from '../../src/rules/lecture/index.ts';
import { emptyReport } from './report.ts';

/** What the reading rules say of one fiche, as a terminal shows it. */
function said(fiche: string, registre = 'version: 1\norganisme: { nom: Atelier du Val }\n'): string {
  const file = (path: string, text: string) => ({ path, read: () => text });
  const files = { registre: file('registre.yaml', registre), fiches: [file('paie.yaml', fiche)] };
  const levels = { preset: 'recommande', overrides: new Map() } as const;
  const settings = { revueMois: 12, formatReference: undefined };
  const { findings } = lintRegister(files, { rules: lecture, levels, today: '2026-11-21', settings });
  const lines = (name: string) =>
    (name === 'paie.yaml' ? fiche : registre).replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return pretty({ ...emptyReport, findings, fiches: 1, registers: 1, lines }, { style: plain, width: 100 });
}

const CASES: Readonly<Record<string, string>> = {
  'clé inconnue, en bloc': 'reference: T-001\nfinalité:\n  - libelle: Payer les salariés\n',
  'clé inconnue, en ligne': 'reference: T-001\ndonnees: [{ categorie: identite, descripton: nom }]\n',
  'clé inconnue, nom anglais': 'reference: T-001\nrecipients: [URSSAF]\n',
  'clé inconnue, au pluriel': 'reference: T-001\nlogiciel: Paie Horizon\n',
  'mauvaise forme, en bloc': 'reference: T-001\naipd: oui\n',
  'mauvaise forme, en ligne': 'reference: T-001\ndroits: { applicables: acces }\n',
  'mauvaise forme, en raccourci': 'reference: T-001\npersonnes: salaries\n',
  'valeur inconnue, en bloc': 'reference: T-001\nstatut: en cour\n',
  'valeur inconnue, en ligne': 'reference: T-001\ndestinataires: [{ type: intern, nom: paie }]\n',
  'valeur inconnue, dans une liste': 'reference: T-001\ndroits:\n  applicables:\n    - acces\n    - oubli\n',
  'clé vide': 'reference: T-001\nservice:\nnom: ~\n',
  'élément vide': 'reference: T-001\nlogiciels: [Paie Horizon, ~]\n',
  'liste vide': 'reference: T-001\ntransferts: []\n',
  'aucun refusé': 'reference: T-001\npersonnes: aucune\n',
  'état à normaliser': 'reference: T-001\ntransferts: [Néant]\ndestinataires: À préciser\n',
  'identifiant invalide': 'reference: 1 - Exemple\nfinalites: [{ id: Paie !, libelle: Payer }]\n',
  'clé en double': 'reference: T-001\nnom: Paie\nnom: Primes\n',
  'deux-points': 'reference: T-001\nnom: Enquête : satisfaction\nservice: Étude : clients\n',
  'virgule entre accolades': 'personnes: [{ categorie: clients, precisions: spectateurs, abonnés }]\n',
  'clé inconnue et vide': 'reference: T-001\nmachin:\n',
  'texte coupé': 'finalites:\n  - Réponse au ticket #12 urgent\nlogiciels: [Suivi #4]\nnom: Paie # la paie\n',
  tabulation: 'reference: T-001\naipd:\n\tstatut: requise\n',
  retrait: 'reference: T-001\nfinalites:\n- libelle: Payer\n   base_legale: contrat\n',
  'guillemet ouvert': 'reference: T-001\nnom: "Gestion de la paie\nservice: rh\n',
  'crochet ouvert':
    'reference: T-001\ndestinataires:\n  - { type: interne, service: rh\n  - { type: externe, nom: URSSAF }\n',
  'crochet en trop': 'reference: T-001\ndroits: { applicables: [acces,  }\nnom: Paie\n',
  'espace oubliée': 'reference: T-001\nnom:Gestion de la paie\nservice: rh\n',
  'deux-points oublié': 'reference: T-001\nnom Gestion de la paie\nservice: rh\n',
  'espace insécable': 'reference: T-001\nnom:\u00a0Gestion de la paie\nservice: rh\n',
  'tiret collé': 'reference: T-001\nlogiciels:\n  -Paie Horizon\n  - Suivi\nservice: rh\n',
  'étoile pour tiret': 'reference: T-001\nlogiciels:\n  * Paie Horizon\n',
  apostrophes: "reference: T-001\nnom: 'l'état civil'\n",
  'retrait trop petit': 'reference: T-001\nfinalites:\n  - id: paie\n   libelle: Payer\n',
  'conservation, en bloc': 'conservation:\n  durée: 5 ans\n',
  'conservation, en ligne': 'conservation: { sort_finale: suppression }\n',
  'conservation, en liste': 'conservation: [{ retention: 5 ans }]\n',
  'conservation, un texte': 'conservation: 5 ans\n',
  'liste dont tout est vide': 'personnes: [~]\nfinalites:\n  -\n',
  'réponse par oui ou non': 'transferts: oui\ndonnees_sensibles: non\n',
  'nombre en lettres': 'droits: { applicables: [~, acces] }\nstatut: [en-cours]\n',
  directive: '%YAML 1.2\n---\nreference: T-001\n',
  'mauvais encodage': 'nom: Cong\ufffds\n',
  'trop profond': `nom: ${'['.repeat(40)}${']'.repeat(40)}\n`,
  'ancre, renvoi, étiquette': 'reference: T-001\nnom: &n Paie\nservice: *n\nlogiciels: !!seq [Sage]\n',
  'second document': 'reference: T-001\n---\nnom: Paie\n',
  'conflit de fusion': 'reference: T-001\n<<<<<<< HEAD\nnom: Paie\n=======\nnom: Primes\n>>>>>>> primes\n',
  'fichier vide': '# à venir\n',
  'fichier qui n’est pas une fiche': '- Paie\n- Recrutement\n',
  'fins de ligne de Windows et marque d’ordre': '\uFEFFreference: T-001\r\nnom: Paie\r\nstatut: fini\r\n',
  'accents décomposés':
    'reference: T-001\nx_note: ok\nstatut: "termine\u0301 depuis l\u2019e\u0301te\u0301"\n',
  'tabulation dans un texte': 'reference: T-001\nstatut: "en\tcours"\n',
  'caractères larges': 'reference: T-001\ndestinataires: [{ nom: 株式会社, type: client }]\n',
  'commentaire sans motif': 'reference: T-001\nnom: Paie # registre: ignorer valeur-vide\n',
};

it('points at the smallest range, in French, once per cause', async () => {
  const golden = Object.entries(CASES).map(([name, fiche]) => `## ${name}\n\n${said(fiche)}`);
  await expect(golden.join('\n')).toMatchFileSnapshot('carets.txt');
});
