import { describe, expect, it } from 'vitest';
import { comprendre, planifier } from '../../src/import/index.ts';
import { classeur, fiche } from './classeur.ts';

const REGISTRE = {
  chemin: 'registre.yaml',
  texte: '# notre registre\nversion: 1\norganisme:\n  nom: Mairie de Tours # siège\n',
};

/** The same activity as `fiche('Paie', 'T-001')`, as someone keeps it by hand. */
const PAIE = `# relue par Anne
qualite: responsable
reference: T-001   # ne pas changer
nom: Paie
date_creation: 26/05/2018
finalites:
  # la principale d’abord
  - id: paie
    libelle: Paie des agents
    base_legale: contrat
donnees: [{ categorie: connexion, description: journaux de Paie, conservation: { duree: 6 mois } }]
destinataires:
  - { type: sous-traitant, nom: Hébergeur } # depuis 2019
notes_internes: |
  à garder
`;

const lecture = (rows = fiche('Paie', 'T-001')) => comprendre(classeur({ Paie: rows }));
const plan = (rows: string[][], texte = PAIE) =>
  planifier(lecture(rows), { registre: REGISTRE, fiches: [{ chemin: 'rh/paie.yaml', texte }] });
const surFiche = (rows: string[][], texte = PAIE) =>
  plan(rows, texte).ecritures.find(({ chemin }) => chemin === 'rh/paie.yaml')!;
const changer = (avant: string, apres: string) =>
  fiche('Paie', 'T-001').map((row) => row.map((texte) => (texte === avant ? apres : texte)));

describe('an existing fiche', () => {
  it('stays byte for byte when the file says nothing else', () => {
    expect(surFiche(fiche('Paie', 'T-001'))).toMatchObject({ action: 'inchange', contenu: PAIE, ecarts: [] });
  });

  it('keeps its comments, its order and what the file does not carry when a value changes', () => {
    const { contenu, ecarts, action } = surFiche(changer('6 mois', '1 an'));
    expect(action).toBe('modifier');
    expect(contenu).toBe(PAIE.replace('6 mois', '1 an'));
    expect(ecarts).toEqual([{ chemin: 'donnees.0.conservation.duree', avant: '6 mois', apres: '1 an' }]);
  });

  it('gains what is new where the model puts it', () => {
    const rows = [
      ...fiche('Paie', 'T-001'),
      [],
      ['Sous-finalité 2', 'Verser les cotisations'],
      ['Destinataire 3', 'Partenaires', 'URSSAF'],
      ['Service', 'RH : paie'],
    ];
    const { contenu, action } = surFiche(rows);
    expect(action).toBe('modifier');
    expect(contenu).toBe(
      PAIE.replace('26/05/2018\n', '26/05/2018\nservice: "RH : paie"\n')
        .replace('base_legale: contrat\n', 'base_legale: contrat\n  - libelle: Verser les cotisations\n')
        .replace('# depuis 2019\n', '# depuis 2019\n  - type: partenaires\n    nom: URSSAF\n'),
    );
  });

  it('says what the file no longer names, and deletes nothing', () => {
    const rows = fiche('Paie', 'T-001').filter(([tete]) => tete !== 'Destinataire 1');
    const { contenu } = surFiche([...rows, ['Destinataire 1', 'Partenaires', 'URSSAF']]);
    expect(contenu).toContain('nom: Hébergeur } # depuis 2019');
    expect(surFiche([...rows, ['Destinataire 1', 'Partenaires', 'URSSAF']]).disparus).toEqual([
      'destinataires : Hébergeur',
    ]);
  });

  it('keeps a known answer when the file only knows that there is one', () => {
    const sue = `${PAIE}donnees_sensibles:\n  - categorie: sante\n`;
    expect(surFiche([...fiche('Paie', 'T-001'), ['Données sensibles', 'Oui']], sue).contenu).toBe(sue);
  });

  it('is left alone when it cannot be read', () => {
    const casse = `${PAIE}nom: [`;
    expect(surFiche(changer('6 mois', '1 an'), casse)).toMatchObject({
      action: 'impossible',
      contenu: casse,
    });
  });

  it('is kept when the file does not hold it', () => {
    const { ecritures, absentes } = plan(fiche('Badges', 'T-002'));
    expect(absentes).toEqual(['T-001']);
    expect(ecritures.map(({ chemin, action }) => [chemin, action])).toEqual([
      ['registre.yaml', 'modifier'],
      ['traitements/T-002.yaml', 'creer'],
    ]);
  });
});

describe('new files', () => {
  const chemins = (nom: string, reference: string, fiches: string[] = []) =>
    planifier(comprendre(classeur({ F: fiche(nom, reference) }, 'a\n: b.xlsx')), {
      registre: REGISTRE,
      fiches: fiches.map((chemin) => ({ chemin, texte: 'reference: autre\nqualite: responsable\n' })),
    }).ecritures.slice(1);

  it.each([
    ['../../etc/passwd', 'traitements/etc-passwd.yaml'],
    ['CON', 'traitements/_CON.yaml'],
    ['registre-paie', 'traitements/_registre-paie.yaml'],
    ['__proto__', 'traitements/proto.yaml'],
    ['C:\\Windows', 'traitements/C-Windows.yaml'],
  ])('%s is written as %s', (reference, chemin) => {
    expect(chemins('Paie', reference).map((une) => une.chemin)).toEqual([chemin]);
  });

  it('never take the place of another', () => {
    expect(chemins('Paie', 'T-9', ['traitements/t-9.yaml'])[0]!.chemin).toBe('traitements/T-9-2.yaml');
  });

  it('say where they come from on one comment line', () => {
    expect(chemins('Paie', 'T-9')[0]!.contenu.split('\n').slice(0, 2)).toEqual([
      '# Importée de « a : b.xlsx », feuille « F », A1.',
      'qualite: responsable',
    ]);
  });

  it('hold what people wrote, whatever YAML would make of it', () => {
    const noms = [
      'oui: non',
      '# rien',
      '- a',
      '{a: b}',
      '*ancre',
      '"x',
      "l'été : vite",
      'é\u0007\u2028z',
      '0123',
      '!!js',
      'a\n\n  b',
    ];
    for (const nom of noms) {
      const lu = planifier(comprendre(classeur({ F: fiche(nom, 'T-1') })), {
        registre: undefined,
        fiches: [],
      });
      const relu = planifier(comprendre(classeur({ F: fiche(nom, 'T-1') })), {
        registre: { chemin: 'registre.yaml', texte: lu.ecritures[0]!.contenu },
        fiches: [{ chemin: 'traitements/T-1.yaml', texte: lu.ecritures[1]!.contenu }],
      });
      expect(relu.ecritures.map(({ action }) => action)).toEqual(['inchange', 'inchange']);
    }
  });
});
