import { describe, expect, it } from 'vitest';
import type { Area, SourceFile } from '../../src/import/grid.ts';
import { comprendre, type Lecture, readSource } from '../../src/import/index.ts';
import { classeur } from './classeur.ts';

/** Registers as people keep them outside any model: what is found, and nothing else. */
function lire(file: SourceFile): Lecture {
  const lecture = comprendre(file);
  const { importes, libelles, restes, total } = lecture.comptes;
  expect(importes + libelles + restes).toBe(total);
  return lecture;
}

const noms = ({ fiches }: Lecture) => fiches.map(({ contenu }) => contenu.nom);
const contenu = (lecture: Lecture, rang: number) => lecture.fiches[rang]!.contenu;
const restes = (lecture: Lecture) => lecture.restes.map(({ texte }) => texte);

const fusionner = (file: SourceFile, ...merges: Area[]): SourceFile => ({
  ...file,
  sheets: file.sheets.map((sheet) => ({ ...sheet, merges })),
});

const texte = (name: string, text: string) => readSource({ name, bytes: new TextEncoder().encode(text) });

describe('several rows for one activity', () => {
  const PAR_FINALITE = [
    ['Activité', 'Finalité', 'Base légale', 'Données', 'Durée de conservation'],
    ['Recrutement', 'Gérer les candidatures', 'Intérêt légitime', 'CV', '2 ans'],
    ['', 'Constituer une CVthèque', 'Consentement', 'Lettre', '3 ans'],
    ['Paie', 'Payer', 'Obligation légale', 'RIB', '5 ans'],
    ['', 'Déclarer', 'Obligation légale', 'Taux', '5 ans'],
  ];

  it('the name left blank: what differs stays with its purpose and its data', () => {
    const lecture = lire(classeur({ R: PAR_FINALITE }));
    expect(noms(lecture)).toEqual(['Recrutement', 'Paie']);
    expect(contenu(lecture, 0)).toMatchObject({
      finalites: [
        { libelle: 'Gérer les candidatures', base_legale: 'interet-legitime' },
        { libelle: 'Constituer une CVthèque', base_legale: 'consentement' },
      ],
      donnees: [
        { description: 'CV', conservation: { duree: '2 ans' } },
        { description: 'Lettre', conservation: { duree: '3 ans' } },
      ],
    });
    expect(contenu(lecture, 0)).not.toHaveProperty('base_legale');
    expect(contenu(lecture, 1)).toMatchObject({
      base_legale: 'obligation-legale',
      conservation: { duree: '5 ans' },
      finalites: [{ libelle: 'Payer' }, { libelle: 'Déclarer' }],
    });
    expect(restes(lecture)).toEqual([]);
  });

  it('the name merged over its rows, in a page', () => {
    const lecture = lire(
      texte(
        'registre.html',
        `<table><tr><th>Traitement</th><th>Finalité</th><th>Base légale</th><th>Données</th></tr>
         <tr><td rowspan=2>Paie</td><td>Payer</td><td rowspan=2>Contrat</td><td>RIB</td></tr>
         <tr><td>Déclarer</td><td>Taux</td></tr>
         <tr><td>Badges</td><td>Ouvrir</td><td>Intérêt légitime</td><td>Nom</td></tr></table>`,
      ),
    );
    expect(noms(lecture)).toEqual(['Paie', 'Badges']);
    expect(contenu(lecture, 0)).toMatchObject({
      base_legale: 'contrat',
      finalites: [{ libelle: 'Payer' }, { libelle: 'Déclarer' }],
    });
  });

  it('the name repeated, unless the rows are of two departments', () => {
    const lecture = lire(
      classeur({
        R: [
          ['Traitement', 'Service', 'Données', 'Destinataires'],
          ['Adhérents', 'Siège', 'Nom', 'Bureau'],
          ['Adhérents', 'Siège', 'RIB', 'Trésorier'],
          ['Courrier', 'Accueil', 'Nom', 'Agents'],
          ['Courrier', 'Mairie annexe', 'Nom', 'Agents'],
        ],
      }),
    );
    expect(noms(lecture)).toEqual(['Adhérents', 'Courrier', 'Courrier']);
    expect(contenu(lecture, 0)).toMatchObject({
      service: 'Siège',
      donnees: [{ description: 'Nom' }, { description: 'RIB' }],
      destinataires: [{ nom: 'Bureau' }, { nom: 'Trésorier' }],
    });
  });

  it('two numbers are two activities, whatever their names', () => {
    const rows = [
      ['N°', 'Traitement', 'Finalité', 'Durée'],
      ['1', 'Vidéosurveillance', 'Parking', '1 mois'],
      ['2', 'Vidéosurveillance', 'Hall', '1 mois'],
    ];
    expect(lire(classeur({ R: rows })).fiches.map(({ reference }) => reference)).toEqual(['1', '2']);
  });

  it('a second duration of one purpose and one data that cannot be shared is shown, not dropped', () => {
    const lecture = lire(
      classeur({
        R: [
          ['Traitement', 'Destinataires', 'Durée de conservation', 'Date de création'],
          ['Paie', 'RH', '5 ans', '13/05/2018'],
          ['', 'Trésor', '6 ans', ''],
        ],
      }),
    );
    expect(contenu(lecture, 0)).toMatchObject({ conservation: { duree: '5 ans' } });
    expect(restes(lecture)).toEqual(['6 ans']);
  });
});

describe('what stands between and around the rows', () => {
  it('titles of departments and totals are no activity, and are listed', () => {
    const file = classeur({
      R: [
        ['Traitement', 'Finalité', 'Durée', 'Destinataires'],
        ['Service technique'],
        ['Badges', 'Ouvrir', '3 mois', 'Accueil'],
        ['CULTURE'],
        ['Prêts', 'Prêter', '1 an', 'Médiathèque'],
        ['Total : 2'],
      ],
    });
    const lecture = lire(fusionner(file, { row: 3, col: 0, rows: 1, cols: 4 }));
    expect(noms(lecture)).toEqual(['Badges', 'Prêts']);
    expect(restes(lecture)).toEqual(['Service technique', 'CULTURE', 'Total : 2']);
  });

  it('a row that only has a number is listed, never counted as imported', () => {
    const lecture = lire(
      classeur({
        R: [
          ['N°', 'Traitement', 'Finalité', 'Durée'],
          ['1', 'Paie', 'Payer', '5 ans'],
          ['RESSOURCES'],
          ['2', 'Badges', 'Ouvrir', '3 mois'],
        ],
        Liste: [['N°', 'Traitement', 'Finalité'], ['COMMERCE'], ['1', 'Paie', 'Payer']],
      }),
    );
    expect(noms(lecture)).toEqual(['Paie', 'Badges']);
    expect(restes(lecture)).toEqual(['RESSOURCES', 'COMMERCE']);
  });

  it('the head of the sheet says who: label and answer in two cells, address included', () => {
    const rows = [
      ['Registre des traitements - Service'],
      ['Organisme', 'Clinique du Lac'],
      ['DPO', 'Mme Petit, dpo@exemple.fr'],
      [],
      ['Traitement', 'Finalité', 'Durée'],
      ['Soins', 'Soigner', '20 ans'],
    ];
    const lecture = lire(classeur({ R: rows }));
    expect(lecture.registre.contenu).toEqual({
      organisme: { nom: 'Clinique du Lac' },
      dpo: { nom: 'Mme Petit', courriel: 'dpo@exemple.fr' },
    });
    expect(restes(lecture)).toEqual(['Registre des traitements - Service']);
  });

  it('titles that name several departments name no organisation', () => {
    const feuille = (nom: string) => [
      [`Registre des traitements - ${nom}`],
      [],
      ['Traitement', 'Finalité', 'Durée'],
      [`Suivi ${nom}`, 'Suivre', '1 an'],
    ];
    const lecture = lire(classeur({ A: feuille('Enfance'), B: feuille('Culture') }));
    expect(lecture.registre.contenu).toEqual({});
    expect(lire(classeur({ A: feuille('Mairie de Tours') })).registre.contenu).toEqual({
      organisme: { nom: 'Mairie de Tours' },
    });
  });

  it('two rows of headings say one', () => {
    const file = classeur({
      R: [
        ['Traitement', '', 'Données', '', 'Destinataires', ''],
        ['Nom', 'Finalité', 'Catégories', 'Durée de conservation', 'Internes', 'Externes'],
        ['Paie', 'Payer', 'RIB', '5 ans', 'RH', 'URSSAF'],
      ],
    });
    const lecture = lire(fusionner(file, ...[0, 2, 4].map((col) => ({ row: 0, col, rows: 1, cols: 2 }))));
    expect(contenu(lecture, 0)).toMatchObject({
      nom: 'Paie',
      donnees: [{ description: 'RIB' }],
      destinataires: [
        { type: 'interne', nom: 'RH' },
        { type: 'externe', nom: 'URSSAF' },
      ],
    });
    expect(restes(lecture)).toEqual([]);
  });
});

describe('forms that people made', () => {
  it('one column of « Libellé : réponse »', () => {
    const rows = [
      ['Nom : Gestion des bénévoles'],
      ['Finalité : organiser les fêtes'],
      ['Durée de conservation : 1 an'],
    ];
    const lecture = lire(classeur({ F: rows }));
    expect(contenu(lecture, 0)).toMatchObject({
      nom: 'Gestion des bénévoles',
      finalites: [{ libelle: 'organiser les fêtes' }],
      conservation: { duree: '1 an' },
    });
  });

  it('free rows below an answered label answer nothing', () => {
    const rows = [
      ['Nom du traitement', 'Paie'],
      ['Finalités', 'Payer'],
      ['Mesures de sécurité', 'Mot de passe'],
      ['', 'Badges'],
      ['(à revoir avec la DRH)'],
    ];
    const lecture = lire(classeur({ F: rows }));
    expect(contenu(lecture, 0).mesures_securite).toEqual([
      { description: 'Mot de passe' },
      { description: 'Badges' },
    ]);
    expect(restes(lecture)).toEqual(['(à revoir avec la DRH)']);
  });

  it('a sensitive category in the table of all data does not make the next ones sensitive', () => {
    const rows = [
      ['Nom du traitement', 'Dossier patient'],
      ['Catégories de données', 'Détail', 'Durée de conservation'],
      ['Santé', 'Antécédents', '20 ans'],
      ['Données administratives', 'Mutuelle', '10 ans'],
      ['Destinataires', 'Type', 'Précisions'],
      ['CPAM', 'Externe', 'Télétransmission'],
    ];
    const lecture = lire(classeur({ F: rows }));
    expect(contenu(lecture, 0)).toMatchObject({
      donnees_sensibles: [
        { categorie: 'sante', description: 'Antécédents', conservation: { duree: '20 ans' } },
      ],
      donnees: [{ libelle: 'Données administratives', description: 'Mutuelle' }],
      destinataires: [{ nom: 'CPAM', type: 'externe', precisions: 'Télétransmission' }],
    });
    expect(restes(lecture)).toEqual([]);
  });

  it('the reference of the model, left in its title, gives way to the one that was filled', () => {
    const rows = [
      ['Modèle de fiche de registre', 'ref-001'],
      ['Nom du traitement', 'Paie'],
      ['N° / RÉF', 'RH-07'],
      ['Finalité principale', 'Payer'],
    ];
    const lecture = lire(classeur({ F: rows }));
    expect(lecture.fiches.map(({ reference }) => reference)).toEqual(['RH-07']);
    expect(restes(lecture)).toEqual([]);
  });

  it('the date that a wiki prints below a page is not that of the fiche', () => {
    const lecture = lire(
      texte(
        'paie.md',
        '# Paie\n\nFinalités : payer\n\nDurée de conservation : 5 ans\n\nLast update: **2025/07/15 11:54**\n',
      ),
    );
    expect(contenu(lecture, 0)).not.toHaveProperty('date_mise_a_jour');
    expect(restes(lecture)).toEqual(['Last update: 2025/07/15 11:54']);
  });
});

describe('tables and pages that are laid otherwise', () => {
  it('two labels and two answers a line', () => {
    const rows = [
      ['Nom du traitement', 'Crèche', 'Référence', 'CR-1'],
      ['Service', 'Enfance', 'Date de création', '15/09/2020'],
      ['Finalité', 'Accueil', 'Base légale', 'Contrat'],
      ['Durée de conservation', '2 ans', 'Destinataires', 'Régie'],
    ];
    const lecture = lire(classeur({ F: rows }));
    expect(lecture.fiches).toHaveLength(1);
    expect(contenu(lecture, 0)).toMatchObject({
      nom: 'Crèche',
      reference: 'CR-1',
      service: 'Enfance',
      date_creation: '2020-09-15',
      base_legale: 'contrat',
      conservation: { duree: '2 ans' },
      destinataires: [{ nom: 'Régie' }],
    });
  });

  it('the title of a second table is no row of the first', () => {
    const table = (nom: string) => [
      ['Traitement', 'Finalité', 'Durée'],
      [nom, 'Suivre', '1 an'],
    ];
    const lecture = lire(classeur({ R: [...table('Paie'), ['Traitements arrêtés'], ...table('Fax')] }));
    expect(noms(lecture)).toEqual(['Paie', 'Fax']);
    expect(restes(lecture)).toEqual(['Traitements arrêtés']);
  });

  it('a register of a processor has one row a client, named or not', () => {
    const lecture = lire(
      classeur({
        ST: [
          ['Client', 'Catégories de traitements', 'Mesures de sécurité'],
          ['Mairie A', 'Hébergement', 'Chiffrement'],
          ['Mairie B', 'Maintenance', 'Chiffrement'],
        ],
      }),
    );
    expect(lecture.fiches.map(({ contenu: { qualite, clients } }) => [qualite, clients])).toEqual([
      ['sous-traitant', [{ nom: 'Mairie A' }]],
      ['sous-traitant', [{ nom: 'Mairie B' }]],
    ]);
  });

  it('the bare items of a list of data are answers, unless their box is empty', () => {
    const lecture = lire(
      texte(
        'rh.md',
        '# RH\n\n## Finalités\n\n- Payer\n\n## Données\n\n- État civil\n- [ ] Vie personnelle\n- Vie professionnelle : CV\n\n## Durées de conservation\n\n5 ans\n',
      ),
    );
    expect(contenu(lecture, 0).donnees).toEqual([
      { categorie: 'identite' },
      { categorie: 'vie-professionnelle', description: 'CV' },
    ]);
  });
});

describe('answers as people write them', () => {
  it('ticks of every kind are yes, a lone cross and other alphabets are shown', () => {
    const lecture = lire(
      classeur({
        R: [
          [
            'Traitement',
            'Finalité',
            'Vie personnelle',
            'Vie professionnelle',
            'Données de santé',
            'Remarques',
          ],
          ['A', 'a', '✓', '☑', '✔', 'Обработка'],
          ['B', 'b', 'o', 'n', '✗', ''],
        ],
      }),
    );
    expect(contenu(lecture, 0)).toMatchObject({
      donnees: [{ categorie: 'vie-personnelle' }, { categorie: 'vie-professionnelle' }],
      donnees_sensibles: [{ categorie: 'sante' }],
      notes_internes: 'Обработка',
    });
    expect(contenu(lecture, 1).donnees).toEqual([{ categorie: 'vie-personnelle' }]);
    expect(contenu(lecture, 1)).not.toHaveProperty('donnees_sensibles');
    expect(restes(lecture)).toEqual(['✗']);
  });

  it('bullets of every kind, and a line cut by the width of its cell', () => {
    const rows = [
      ['Traitement', 'Finalités', 'Mesures de sécurité', 'Date de création'],
      ['Paie', '-> Payer les agents\net les élus\n=> Déclarer', '•Badges\no Coffre\n-Alarme', 'T3 2020'],
    ];
    const lecture = lire(classeur({ R: rows }));
    expect(contenu(lecture, 0)).toMatchObject({
      finalites: [{ libelle: 'Payer les agents et les élus' }, { libelle: 'Déclarer' }],
      mesures_securite: [{ description: 'Badges' }, { description: 'Coffre' }, { description: 'Alarme' }],
    });
    expect(lecture.fiches[0]!.remarques.join()).toContain('« T3 2020 » (D2 de « R ») : illisible');
  });
});
