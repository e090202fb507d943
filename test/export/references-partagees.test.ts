import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/import/grid.ts';
import { comprendre, dire, planifier, type RegistreActuel, readSource } from '../../src/import/index.ts';
import { charger, exporter } from './cycle.ts';

const fiche = (chemin: string, reference: string, nom: string, donnee: string) => ({
  chemin: `traitements/${chemin}.yaml`,
  texte: `qualite: responsable
${reference}nom: ${nom}
finalites: [{ libelle: Verser les salaires, base_legale: contrat }]
donnees: [{ categorie: identite, description: "${donnee}", conservation: 5 ans }]
destinataires: [{ type: interne, nom: Comptabilité }]
`,
});

/** Copied from one another, as people do, and never given a reference of their own. */
const depart: RegistreActuel = {
  registre: { chemin: 'registre.yaml', texte: 'version: 1\norganisme: { nom: Octave }\n' },
  fiches: [
    fiche('paie-cadres', 'reference: T-001\n', 'Paie', 'nom et prénom'),
    fiche('paie-agents', 'reference: t-1\n', 'Paie', 'nom, prénom et grade'),
    fiche('recrutement', 'reference: T-001\n', 'Recrutement', 'curriculum vitae'),
    fiche('fiche  sans\tréférence', '', 'Badges', 'numéro de badge'),
  ],
};

let source: SourceFile;
beforeAll(async () => {
  const [octets] = (await exporter(charger(depart))).values();
  source = readSource({ name: 'registre.xlsx', bytes: octets! });
});

const importer = (fichier: SourceFile, actuel = depart) => {
  const lecture = comprendre(fichier);
  const plan = planifier(lecture, actuel);
  return { lecture, plan, dit: dire(lecture, plan, { width: 200, ecrit: false }).replaceAll('\u00a0', ' ') };
};
const editer = (de: string, vers: string, sheets = source.sheets): SourceFile => ({
  ...source,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.text === de ? { ...cell, text: vers } : cell)),
  })),
});
const modifiees = ({ plan }: ReturnType<typeof importer>) =>
  plan.ecritures.flatMap(({ action, chemin }) => (action === 'inchange' ? [] : [`${action} ${chemin}`]));

describe('des fiches qui partagent une référence', () => {
  it('reviennent chacune à son fichier, et rien ne change', () => {
    const lu = importer(source);
    expect(modifiees(lu)).toEqual([]);
    expect(lu.lecture.restes).toEqual([]);
    expect(lu.plan.absentes).toEqual([]);
    expect(
      lu.plan.ecritures
        .slice(1)
        .map(({ chemin }) => chemin.slice(12, -5))
        .sort(),
    ).toEqual(['fiche  sans\tréférence', 'paie-agents', 'paie-cadres', 'recrutement']);
  });

  it('de même dans un autre ordre ; ce qui est retouché va dans la bonne', () => {
    const melange = editer(
      'nom, prénom et grade',
      'nom, prénom, grade et échelon',
      source.sheets.toReversed(),
    );
    const { plan } = importer(melange);
    const changees = plan.ecritures.filter(({ action }) => action !== 'inchange');
    expect(changees.map(({ chemin, ecarts }) => [chemin, ecarts.length])).toEqual([
      ['traitements/paie-agents.yaml', 1],
    ]);
  });

  it('reçoivent dans leur fichier la référence qu’on leur y donne', () => {
    const { plan } = importer(editer('t-1', 'T-009'));
    const changees = plan.ecritures.filter(({ action }) => action !== 'inchange');
    expect(changees.map(({ action, chemin, ecarts }) => [action, chemin, ecarts])).toEqual([
      ['modifier', 'traitements/paie-agents.yaml', [{ chemin: 'reference', avant: 't-1', apres: 'T-009' }]],
    ]);
    expect(plan.absentes).toEqual([]);
  });

  it('gardent celle que le registre leur a donnée depuis', () => {
    const fiches = depart.fiches.map((une) => ({
      ...une,
      texte: une.texte.replace('T-001\nnom: P', 'T-007\nnom: P'),
    }));
    const corrigees = fiches.map((une) => ({ ...une, texte: une.texte.replace('t-1', 'T-008') }));
    expect(modifiees(importer(source, { ...depart, fiches: corrigees }))).toEqual([]);
  });

  it('de même une fois leur fichier déplacé, si leur nom les distingue', () => {
    const deplacees = depart.fiches.map((une) => ({
      ...une,
      chemin: une.chemin.replace('traitements', 'rh'),
    }));
    const [cadres, agents, ...suite] = deplacees;
    expect(modifiees(importer(source, { ...depart, fiches: [...suite, cadres!, agents!] }))).toEqual([]);
  });

  it('sont refusées, et dites, quand rien ne les distingue', () => {
    const sans = source.sheets.filter(({ name }) => name.startsWith('T-001'));
    const anonymes = sans.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ text }) => text !== 'Fichier' && !text.startsWith('traitements/')),
    }));
    const seule = {
      ...source,
      sheets: anonymes.filter(({ cells }) => cells.some(({ text }) => text === 'Paie')),
    };
    const trois = depart.fiches.map((une) => ({ ...une, texte: une.texte.replace('t-1', 'T-001') }));
    const lu = importer(seule, { ...depart, fiches: trois });
    expect(modifiees(lu)).toEqual([
      'impossible traitements/paie-cadres.yaml ou traitements/paie-agents.yaml ou traitements/recrutement.yaml',
    ]);
    expect(lu.dit).toContain('3 fiches du registre portent la référence « T-001 », et rien ne dit laquelle');
  });
});
