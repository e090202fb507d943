import { beforeAll, expect, it } from 'vitest';
import type { SourceFile } from '../../src/import/grid.ts';
import { comprendre, dire, planifier, type RegistreActuel, readSource } from '../../src/import/index.ts';
import { FEUILLE_BASE } from '../../src/import/retour/base.ts';
import { appliquer, charger, exporter } from './cycle.ts';

const REGISTRE = `version: 1
organisme: { nom: Octave, ville: Tours } # la personne morale
dpo: { fonction: DPO, courriel: dpo@octave.example }
acteurs:
  nuage: { nom: Nuage de Loire, pays: FR }
`;
const FICHE = `# La paie, revue avec le cabinet.
qualite: responsable
reference: T-1
nom: Paie # nom court
finalites:
  - id: paie
    libelle: Verser les salaires # la principale
    base_legale: contrat
personnes: [salaries]
donnees:
  - categorie: identite
    description: nom, prénom
    conservation: # voir le barème
      duree: 5 ans
      depart: départ du salarié
      archivage: { duree: 2 ans } # litige
  - { categorie: connexion, description: journaux, conservation: 6 mois }
destinataires:
  # par ordre d’importance
  - { type: interne, nom: Comptabilité }
  - { type: sous-traitant, acteur: nuage, contrat: C-1 }
  - { type: externe, nom: URSSAF }
transferts: aucun
`;
const depart: RegistreActuel = {
  registre: { chemin: 'registre.yaml', texte: REGISTRE },
  fiches: [{ chemin: 'traitements/paie.yaml', texte: FICHE }],
};

let source: SourceFile;
beforeAll(async () => {
  const [octets] = (await exporter(charger(depart))).values();
  source = readSource({ name: 'registre.xlsx', bytes: octets! });
});

/** The workbook with texts of its sheets edited, as a person would; `null` clears a cell. */
function edite(textes: Readonly<Record<string, string | null>>, sheets = source.sheets): SourceFile {
  const vus = new Set<string>();
  const edites = sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.flatMap((cell) => {
      if (sheet.name !== 'T-1' || !(cell.text in textes)) return [cell];
      vus.add(cell.text);
      const text = textes[cell.text]!;
      return text === null ? [] : [{ ...cell, text }];
    }),
  }));
  expect([...vus].sort()).toEqual(Object.keys(textes).sort());
  return { ...source, sheets: edites };
}

function importe(fichier: SourceFile, yaml: readonly [string, string][] = []) {
  const texte = yaml.reduce((avant, [de, vers]) => {
    expect(avant).toContain(de);
    return avant.replace(de, vers);
  }, FICHE);
  const actuel = { ...depart, fiches: [{ chemin: 'traitements/paie.yaml', texte }] };
  const lecture = comprendre(fichier);
  const plan = planifier(lecture, actuel);
  const fiche = appliquer(plan, actuel).fiches[0]!.texte;
  return { lecture, plan, avant: texte, fiche, dit: dire(lecture, plan, { width: 200, ecrit: false }) };
}

it('écrit ce que le tableur a changé, et rien d’autre', () => {
  const { fiche, plan, lecture } = importe(
    edite({ Paie: 'Paie et frais', 'nom, prénom': 'nom, prénom, adresse' }),
  );
  expect(fiche).toBe(
    FICHE.replace('nom: Paie # nom court', 'nom: Paie et frais # nom court').replace(
      'nom, prénom',
      'nom, prénom, adresse',
    ),
  );
  expect(plan.ecritures.flatMap(({ conflits }) => conflits)).toEqual([]);
  expect(lecture.restes).toEqual([]);
});

it('garde ce que le YAML a changé depuis, même là où le tableur a changé autre chose', () => {
  const { fiche, avant } = importe(edite({ URSSAF: 'Urssaf Centre' }), [
    ['duree: 5 ans', 'duree: 6 ans'],
    ['nom: Comptabilité', 'nom: Service comptable'],
  ]);
  expect(fiche).toBe(avant.replace('nom: URSSAF', 'nom: Urssaf Centre'));
});

it('montre ce qui a changé des deux côtés, sans l’écrire', () => {
  const { fiche, avant, plan, dit } = importe(edite({ Paie: 'Paie et frais' }), [
    ['nom: Paie #', 'nom: Rémunérations #'],
  ]);
  expect(fiche).toBe(avant);
  expect(plan.ecritures.flatMap(({ conflits }) => conflits)).toEqual([
    { chemin: 'nom', yaml: 'Rémunérations', tableur: 'Paie et frais' },
  ]);
  expect(dit).toContain(
    'changé des deux côtés depuis l’export, laissé tel quel : nom'.replace(' :', '\u00a0:'),
  );
});

it('ne dit rien de ce qui a changé des deux côtés de la même façon', () => {
  const { fiche, avant, plan } = importe(edite({ Paie: 'Rémunérations' }), [
    ['nom: Paie #', 'nom: Rémunérations #'],
  ]);
  expect(fiche).toBe(avant);
  expect(plan.ecritures.flatMap(({ conflits }) => conflits)).toEqual([]);
});

it('lit une durée retouchée sans ce qui s’imprime à la suite', async () => {
  const sans = FICHE.replace('      depart: départ du salarié\n', '').replace(' # voir le barème', '');
  const actuel = { ...depart, fiches: [{ chemin: 'traitements/paie.yaml', texte: sans }] };
  const [octets] = (await exporter(charger(actuel))).values();
  const { sheets } = readSource({ name: 'registre.xlsx', bytes: octets! });
  const [phrase] = sheets.flatMap(({ cells }) => cells.filter(({ text }) => text.startsWith('5 ans (point')));
  const fichier = edite({ [phrase!.text]: '10 ans (point de départ non renseigné)' }, sheets);
  const plan = planifier(comprendre(fichier), actuel);
  expect(appliquer(plan, actuel).fiches[0]!.texte).toBe(sans.replace('duree: 5 ans', 'duree: 10 ans'));
});

it('lit une durée retouchée dans le tableau plutôt que le détail qui la précisait', () => {
  const phrase = source.sheets
    .find(({ name }) => name === 'T-1')!
    .cells.find(({ text }) => text.startsWith('5 ans'))!.text;
  const { fiche, lecture } = importe(edite({ [phrase]: '10 ans' }));
  expect(fiche).toBe(FICHE.replace('duree: 5 ans', 'duree: 10 ans'));
  expect(lecture.restes.map(({ raison }) => raison)).toEqual([
    'la ligne du tableau a changé depuis l’export : c’est elle qui est lue',
  ]);
});

it('lit une réponse retouchée dans les compléments', () => {
  const cellule = source.sheets
    .find(({ name }) => name === 'T-1')!
    .cells.find(({ text }) => text.includes('Base légale'))!.text;
  const { fiche } = importe(edite({ [cellule]: cellule.replace('contrat', 'obligation-legale') }));
  expect(fiche).toBe(FICHE.replace('base_legale: contrat', 'base_legale: obligation-legale'));
});

it('signale une ligne disparue, et la garde', () => {
  const { fiche, plan } = importe(edite({ URSSAF: null, 'Autre (Préciser)': null }));
  expect(fiche).toBe(FICHE);
  expect(plan.ecritures.flatMap(({ disparus }) => disparus)).toEqual([
    'destinataires : { type: externe, nom: URSSAF }',
  ]);
});

it('un destinataire remplacé sur la ligne d’un acteur partagé est un autre destinataire', () => {
  const { fiche, plan } = importe(edite({ 'Nuage de Loire': 'Autre hébergeur' }));
  expect(fiche).toContain('acteur: nuage, contrat: C-1');
  expect(fiche).toMatch(/- type: sous-traitant\n {4}nom: Autre hébergeur/);
  expect(plan.ecritures.flatMap(({ disparus }) => disparus)).toHaveLength(1);
});

it('sans la feuille de base, ou si elle est abîmée, montre chaque écart et le dit', () => {
  const sans = source.sheets.filter(({ name }) => name !== FEUILLE_BASE);
  const abimee = source.sheets.map((sheet) =>
    sheet.name === FEUILLE_BASE
      ? { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, text: cell.text.replace(':', '=') })) }
      : sheet,
  );
  for (const sheets of [sans, abimee]) {
    const { fiche, lecture, plan } = importe(edite({ Paie: 'Paie et frais' }, sheets), [
      ['nom: Paie #', 'nom: Rémunérations #'],
    ]);
    expect(lecture.remarques.join()).toContain(FEUILLE_BASE);
    expect(lecture.base).toBeUndefined();
    expect(fiche).toContain('nom: Paie et frais # nom court');
    expect(plan.ecritures.find(({ reference }) => reference === 'T-1')!.ecarts).toEqual([
      { chemin: 'nom', avant: 'Rémunérations', apres: 'Paie et frais' },
    ]);
  }
});

it('une description qui dit « aucun », des signes qui ne s’impriment pas, une liste qui renomme : rien ne change', async () => {
  const fiche = FICHE.replace('journaux,', 'aucun,').replace(
    'départ du salarié',
    '"départ\\e du \\u202esalarié"',
  );
  const liste = `${REGISTRE}liste:\n  - { reference: T-9, nom: Paie }\n`;
  const actuel: RegistreActuel = {
    registre: { chemin: 'registre.yaml', texte: liste },
    fiches: [{ chemin: 'traitements/paie.yaml', texte: fiche }],
  };
  const [octets] = (await exporter(charger(actuel))).values();
  const { ecritures } = planifier(comprendre(readSource({ name: 'r.xlsx', bytes: octets! })), actuel);
  expect(ecritures.map(({ action }) => action)).toEqual(['inchange', 'inchange']);
});

it('une case qui répète l’organisme et qu’on a retouchée là est montrée', () => {
  const { lecture } = importe(edite({ Tours: 'Blois' }));
  expect(lecture.restes).toEqual([
    expect.objectContaining({ texte: 'Blois', raison: expect.stringContaining('repris d’ailleurs') }),
  ]);
});
