import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/import/grid.ts';
import { comprendre, type Lecture, readSource } from '../../src/import/index.ts';
import { classeur, cote, fiche } from './classeur.ts';

const MODELE = path.join(import.meta.dirname, '../fixtures/modeles/cnil-registre-traitement-simplifie.ods');

/** Understands, and checks what must always hold: every cell is counted once. */
function lire(file: SourceFile): Lecture {
  const lecture = comprendre(file);
  const { importes, libelles, restes, total } = lecture.comptes;
  expect(importes + libelles + restes).toBe(total);
  expect(lecture.restes).toHaveLength(restes);
  return lecture;
}

const references = ({ fiches }: Lecture) => fiches.map(({ reference }) => reference);
const restes = (lecture: Lecture) => lecture.restes.map(({ texte }) => texte);
const contenu = (lecture: Lecture, reference: string) =>
  lecture.fiches.find((une) => une.reference === reference)!.contenu;

const PAIE = fiche('Paie', 'T-001');
const BADGES = fiche('Badges', 'T-002');
const attendue = (nom: string, reference: string) => ({
  qualite: 'responsable',
  reference,
  nom,
  date_creation: '2018-05-26',
  finalites: [{ libelle: `${nom} des agents` }],
  donnees: [{ categorie: 'connexion', description: `journaux de ${nom}`, conservation: { duree: '6 mois' } }],
  destinataires: [{ type: 'sous-traitant', nom: 'Hébergeur' }],
});

describe('fiches wherever people lay them', () => {
  it.each([
    ['one per sheet', { Paie: PAIE, Badges: BADGES }],
    ['stacked', { Fiches: [...PAIE, [], [], ...BADGES] }],
    ['stacked without a blank row', { Fiches: [...PAIE, ...BADGES] }],
    ['side by side', { Fiches: cote(PAIE, BADGES, 7) }],
    ['side by side, not at the same height', { Fiches: cote(PAIE, BADGES, 6, 3) }],
    ['shifted right and down', { Paie: [[], [], ...PAIE.map((row) => ['', '', ...row])], Badges: BADGES }],
    [
      'with a column inserted between labels and answers',
      { Paie: PAIE.map(([tete = '', ...suite]) => [tete, '', ...suite]), Badges: BADGES },
    ],
    [
      'with rows and titles of sections removed',
      {
        Paie: PAIE.filter(
          ([tete]) =>
            tete !== 'Description  du traitement  ' && tete !== 'Finalité(s) du traitement effectué',
        ),
        Badges: BADGES,
      },
    ],
  ])('%s', (_, feuilles) => {
    const lecture = lire(classeur(feuilles));
    expect(references(lecture)).toEqual(['T-001', 'T-002']);
    expect({ ...contenu(lecture, 'T-001') }).toEqual(attendue('Paie', 'T-001'));
    expect({ ...contenu(lecture, 'T-002') }).toEqual(attendue('Badges', 'T-002'));
    expect(lecture.registre.contenu).toEqual({
      organisme: {
        nom: 'Mairie de Tours',
        adresse: '1 rue des Minimes',
        code_postal: '37000',
        ville: 'Tours',
      },
    });
    expect(restes(lecture)).toEqual([]);
  });

  it('reads one fiche per column', () => {
    const lecture = lire(
      classeur({
        Registre: [
          ['Nom du traitement', 'Paie', 'Badges'],
          ['Référence', 'T-001', 'T-002'],
          ['Finalité', 'Payer les agents', 'Contrôler les accès'],
          ['Durée de conservation', '5 ans', '3 mois'],
        ],
      }),
    );
    expect(references(lecture)).toEqual(['T-001', 'T-002']);
    expect(contenu(lecture, 'T-002')).toMatchObject({ nom: 'Badges', conservation: { duree: '3 mois' } });
    expect(restes(lecture)).toEqual([]);
  });

  it('reads one fiche per row, its columns in any order, in English as in French', () => {
    const lecture = lire(
      classeur({
        '': [
          ['Retention period', 'Processing activity', 'Legal basis', 'Personal data', 'Colour', 'Ref'],
          [
            '5 years',
            'Payroll',
            'Legal obligation',
            'Identité : nom ; Vie professionnelle : emploi',
            'blue',
            '7',
          ],
        ],
      }),
    );
    expect(contenu(lecture, '7')).toMatchObject({
      nom: 'Payroll',
      base_legale: 'obligation-legale',
      donnees: [
        { categorie: 'identite', description: 'nom' },
        { categorie: 'vie-professionnelle', description: 'emploi' },
      ],
    });
    expect(restes(lecture)).toEqual(['Colour', 'blue']);
  });
});

describe('honesty', () => {
  it('takes nothing from sheets about something else', () => {
    const lecture = lire(
      classeur({
        Budget: [
          ['Service', 'Montant', 'Date de création'],
          ['Voirie', '12000', '2024'],
        ],
        Annuaire: [
          ['Nom', 'Prénom', 'Service', 'Téléphone', 'Email'],
          ['Durand', 'Anne', 'RH', '0102030405', 'a@exemple.fr'],
        ],
        Parc: [
          ['Nom', 'Statut', 'Application', 'Service'],
          ['PC-12', 'actif', 'Sage', 'Paie'],
        ],
        Paie: PAIE,
      }),
    );
    expect(references(lecture)).toEqual(['T-001']);
    expect(restes(lecture)).toContain('Durand');
  });

  it('finds no fiche in the untouched model, nor in a sheet where only the controller is filled', () => {
    const vierge = PAIE.map(([tete = '', ...suite], rang) => [
      tete,
      ...(rang === 2 ? ['ref-001'] : [0, 6, 14, 17].includes(rang) ? suite : []),
    ]);
    const lecture = lire(classeur({ Modele: vierge, Paie: PAIE }));
    expect(references(lecture)).toEqual(['T-001']);
    expect(restes(lecture)).toEqual([]);
  });

  it('leaves out the example that people keep beside their own fiches', () => {
    const modele = readSource({ name: 'modele.ods', bytes: readFileSync(MODELE) });
    const lecture = lire({ ...modele, sheets: [...modele.sheets, ...classeur({ Paie: PAIE }).sheets] });
    expect(references(lecture)).toEqual(['T-001']);
    expect(lecture.registre.contenu).toMatchObject({ organisme: { nom: 'Mairie de Tours' } });
    expect(lecture.registre.contenu.liste).toBeUndefined();
    expect(lecture.remarques).toHaveLength(2);
    expect(restes(lecture)).toEqual([]);
  });

  it.each([
    'N/A',
    '-',
    '#####',
    'à compléter',
    'Sélectionnez un élément dans cette liste déroulante ►',
    '…',
    'TBD',
    '/',
    '#REF!',
    'n.c.',
  ])('%s is no answer', (vide) => {
    const lecture = lire(
      classeur({
        Paie: [...PAIE.slice(0, 10), ['Base légale', vide], ['Transferts hors UE', vide], ['Service', vide]],
      }),
    );
    expect(Object.keys(contenu(lecture, 'T-001')).sort()).toEqual([
      'date_creation',
      'nom',
      'qualite',
      'reference',
    ]);
  });

  it('keeps silence, « none » and « not known yet » apart', () => {
    const dire = (libelle: string, reponse: string) =>
      contenu(lire(classeur({ Paie: [...PAIE, [], [libelle, reponse]] })), 'T-001');
    expect(dire('Transferts hors UE', '').transferts).toBeUndefined();
    expect(dire('Transferts hors UE', 'Aucun').transferts).toBe('aucun');
    expect(dire('Transferts hors UE', 'Non').transferts).toBe('aucun');
    expect(dire('Données sensibles', 'Oui').donnees_sensibles).toBe('a-preciser');
    expect(dire('Données sensibles', 'Non').donnees_sensibles).toBe('aucun');
    expect(dire('Données sensibles', 'Oui Non').donnees_sensibles).toBeUndefined();
  });

  it('reads the dates that have one reading, and as they are written those that have two', () => {
    const dater = (...textes: string[]) => {
      const champs = ['Date de création', 'Date de mise à jour', 'Date de fin'];
      const lue = lire(
        classeur({
          Paie: [
            ['Nom du traitement', 'Paie'],
            ...textes.map((texte, rang) => [champs[rang]!, texte]),
            ['Finalité', 'Payer'],
          ],
        }),
      );
      const { date_creation, date_mise_a_jour } = lue.fiches[0]!.contenu;
      return [date_creation, date_mise_a_jour, ...lue.remarques];
    };
    expect(dater('43246', '26 mai 2018')).toEqual(['2018-05-26', '2018-05-26']);
    expect(dater('au printemps')).toEqual(['au printemps', undefined]);
    expect(dater('03/04/2021')).toEqual([
      '03/04/2021',
      undefined,
      'date « 03/04/2021 » (B2 de « Paie ») : 2021-04-03 ou 2021-03-04 ? Gardée telle quelle : aucune date du fichier ne montre si le jour vient avant le mois',
    ]);
    expect(dater('03/04/2021', '26.05.2018')).toEqual([
      '2021-04-03',
      '2018-05-26',
      '« 26.05.2018 » (B3 de « Paie ») met le jour avant le mois : « 03/04/2021 » (B2 de « Paie ») est lue de même : 2021-04-03',
    ]);
    expect(dater('03/04/2021', '26/05/2018', '05/26/2018')).toEqual([
      '03/04/2021',
      '2018-05-26',
      expect.stringContaining('« 26/05/2018 » (B3 de « Paie ») met le jour d’abord, et « 05/26/2018 »'),
    ]);
    expect(dater('03/04/21', '26/05/2018')).toEqual([
      '03/04/21',
      '2018-05-26',
      expect.stringContaining('l’année n’a que deux chiffres'),
    ]);
  });

  it('takes no word of a retention for its duration when a document printed it after', () => {
    const garder = (texte: string) => {
      const rows = [
        ['Nom du traitement', 'Paie'],
        ['Finalité', 'Payer'],
        ['Durée de conservation', texte],
      ];
      return lire(classeur({ Paie: rows })).fiches[0]!.contenu.conservation;
    };
    expect(garder('5 ans (point de départ non renseigné)')).toEqual({ duree: '5 ans' });
    expect(garder('6 mois (point de départ à préciser)')).toEqual({ duree: '6 mois' });
    expect(garder('le temps du contrat (point de départ non communiqué)')).toEqual({
      critere: 'le temps du contrat',
    });
    const imprimee = fiche('Paie', 'T-1').map((row) =>
      row.map((un) => (un === '6 mois' ? '6 mois (point de départ non renseigné)' : un)),
    );
    expect(lire(classeur({ Paie: imprimee })).fiches[0]!.contenu.donnees).toEqual([
      expect.objectContaining({ conservation: { duree: '6 mois' } }),
    ]);
  });

  it('keeps a guarantee that does not say which as something to make precise', () => {
    const transferts = [
      ['Transferts hors UE', 'Destinataire', 'Pays', 'Type de Garanties'],
      ['Organisme destinataire 1', 'Mailchimp', 'Etats Unis', 'Dérogations (art 49)'],
      ['', 'OVH Canada', 'Canada', 'Pays adéquat'],
    ];
    const lecture = lire(classeur({ Paie: [...PAIE, [], ...transferts] }));
    expect(contenu(lecture, 'T-001').transferts).toEqual([
      { destinataire: 'Mailchimp', pays: 'US', garantie: 'a-preciser' },
      { destinataire: 'OVH Canada', pays: 'CA', garantie: 'adequation' },
    ]);
    expect(restes(lecture)).toEqual(['Dérogations (art 49)']);
  });

  it('says a second controller that differs instead of dropping it', () => {
    const autre = BADGES.map((row) =>
      row.map((texte) => (texte === 'Mairie de Tours' ? 'CCAS de Tours' : texte)),
    );
    const lecture = lire(classeur({ Paie: PAIE, Badges: autre }));
    expect(restes(lecture)).toEqual(['CCAS de Tours']);
  });
});

describe('the list and its fiches', () => {
  const LISTE = [
    [
      'Nom du traitement',
      'N° / RÉF',
      'Date de création de la fiche',
      'Finalité du traitement',
      'Données sensibles ?',
    ],
    ['Paie', '001', '26/05/2018', 'payer', 'Oui'],
    ['', '', '', '', ''],
    ['Vidéosurveillance', '003', '', 'surveiller', 'Non'],
  ];

  it.each(['1', 'ref-001', '001', 'REF 1'])('joins 001 to a fiche numbered %s', (reference) => {
    const lecture = lire(classeur({ Liste: LISTE, Paie: fiche('Rémunération', reference) }));
    expect(lecture.fiches).toHaveLength(1);
    expect(lecture.registre.contenu.liste).toMatchObject([
      { reference: references(lecture)[0] },
      { reference: '003', donnees_sensibles: 'non' },
    ]);
    expect(lecture.fiches[0]!.contenu.donnees_sensibles).toBe('a-preciser');
  });

  it('alone, gives the list and no fiche', () => {
    const lecture = lire(classeur({ Liste: LISTE }));
    expect(lecture.fiches).toEqual([]);
    expect(lecture.registre.contenu.liste).toHaveLength(2);
  });

  it('an overview that repeats the fiches creates none', () => {
    const synthese = [
      ['Réf', 'Traitement', 'Service', 'Durée de conservation', 'Destinataires'],
      ['T-001', 'Paie', 'RH', '6 mois', 'Hébergeur'],
      ['T-002', 'Badges', 'Accueil', '6 mois', 'Police'],
    ];
    const lecture = lire(classeur({ Synthèse: synthese, Paie: PAIE, Badges: BADGES }));
    expect(references(lecture)).toEqual(['T-001', 'T-002']);
    expect(contenu(lecture, 'T-001').service).toBe('RH');
    expect(restes(lecture)).toContain('Police');
  });

  it('tells copies of the model apart when nobody changed their number', () => {
    const lecture = lire(classeur({ Paie: fiche('Paie', 'ref-001'), Badges: fiche('Badges', 'ref-001') }));
    expect(references(lecture)).toEqual(['Paie', 'Badges']);
  });
});

it('treats names as text, whatever they look like', () => {
  const noms = [
    '../../etc/passwd',
    '=HYPERLINK("http://exemple.fr")',
    '__proto__',
    'constructor',
    'CON',
    'a\u0000b',
    'aucun',
  ];
  const lecture = lire(classeur(Object.fromEntries(noms.map((nom, rang) => [`f${rang}`, fiche(nom, nom)]))));
  expect(lecture.fiches).toHaveLength(noms.length);
  for (const { reference } of lecture.fiches) expect(reference).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/);
});

describe('documents', () => {
  const document = (texte: string, name = 'registre.md') =>
    lire(readSource({ name, bytes: new TextEncoder().encode(texte) }));

  it('takes for no answer the list of another subject, nor what a wiki prints at the foot of a page', () => {
    const { fiches, restes } = document(`- Date de création de la fiche de registre : 15/09/2020
- Mesures de sécurité : pare-feu, sauvegardes

Le registre permet d’identifier précisément :

- les catégories de données traitées ;
- comment elles sont sécurisées.

## Finalité

Payer

Autres mesures :

From:
<https://wiki.example/certif/>
`);
    expect(fiches[0]!.contenu).toMatchObject({
      date_creation: '2020-09-15',
      mesures_securite: [{ description: 'pare-feu, sauvegardes' }],
    });
    expect(restes.map(({ raison }) => raison)).toEqual([
      ...Array(3).fill('texte sans libellé reconnu'),
      'pied de la page d’un site',
    ]);
  });

  it('reads one fiche a heading, labels in bold, lines run together, and leaves the annex out', () => {
    const lecture = document(
      [
        '# Registre des traitements de l’Amicale du Vélo',
        '**DPO** : Aucun',
        '**Adresse** : inconnue',
        '',
        '## 1. Adhérents',
        '- **Finalité :** tenir le fichier',
        '- **Base légale :** contrat',
        '### Données traitées',
        '| Catégorie | Données | Durée de conservation |',
        '|---|---|---|',
        '| Identité | nom | 3 ans |',
        '',
        '## 2. Photos',
        'Finalité : communiquer',
        'Données sensibles ? Non',
        '',
        '## Annexe',
        'Relu par le conseil.',
      ].join('\n'),
    );
    expect(references(lecture)).toEqual(['1', '2']);
    expect(contenu(lecture, '1')).toMatchObject({
      nom: 'Adhérents',
      base_legale: 'contrat',
      donnees: [{ categorie: 'identite', description: 'nom', conservation: { duree: '3 ans' } }],
    });
    expect(contenu(lecture, '2')).toEqual(
      expect.objectContaining({
        nom: 'Photos',
        finalites: [{ libelle: 'communiquer' }],
        donnees_sensibles: 'aucun',
      }),
    );
    expect(restes(lecture)).toContain('Annexe');
    expect(restes(lecture)).toContain('Relu par le conseil.');
  });

  it.each([
    ['☐ Oui ☒ Non', 'aucun'],
    ['☒ Oui ☐ Non', 'a-preciser'],
    ['Oui ☐ Non ☒', 'aucun'],
    ['Oui **Non**', 'aucun'],
    ['☐ Oui ☐ Non', undefined],
  ])('reads the boxes of %s', (reponse, attendu) => {
    const lecture = document(
      `# Fiche de registre de l’activité : Paie\n\nObjectifs poursuivis\n\n- payer\n\nDonnées sensibles\n\n${reponse}\n`,
    );
    expect(lecture.fiches[0]!.contenu.donnees_sensibles).toBe(attendu);
  });
});
