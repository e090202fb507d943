import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { layouts } from '../../src/render/layouts/index.ts';
import { renderRegisterWorkbook } from '../../src/render/register-workbook.ts';
import { chargerRegistre, lireTextes, modele } from './vue/charger.ts';
import { part, resaved } from './xlsx/classeurs.ts';

const { responsable, 'sous-traitant': sousTraitant } = layouts['cnil-simplifie'].modeles.xlsx;
type Registre = Parameters<typeof renderRegisterWorkbook>[1];

const octets = (registre: Registre) => {
  const name = layouts['cnil-simplifie'].modeles.xlsx[registre.role];
  return renderRegisterWorkbook({ name, bytes: new Uint8Array(modele(name)) }, registre);
};

async function ouvrir(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const classeur = new ExcelJS.Workbook();
  await classeur.xlsx.load(bytes.slice().buffer as unknown as ExcelJS.Buffer);
  return classeur;
}

const rendre = async (registre: Registre) => ouvrir(await octets(registre));

interface Case {
  readonly adresse: string;
  readonly texte: string;
  readonly etiquette: boolean;
}

/** exceljs throws on the text of an empty cell that is merged. */
function texteDe(cellule: ExcelJS.Cell): string {
  return cellule.master !== cellule || cellule.value === null ? '' : cellule.text;
}

/** The filled cells of a sheet, row by row; a label is written in white. */
function cases(feuille: ExcelJS.Worksheet): Case[] {
  const lues: Case[] = [];
  feuille.eachRow((ligne) => {
    ligne.eachCell((cellule) => {
      const texte = texteDe(cellule);
      const etiquette = cellule.font?.color?.argb === 'FFFFFFFF';
      if (texte !== '') lues.push({ adresse: cellule.address, texte, etiquette });
    });
  });
  return lues;
}

const etiquettes = (feuille: ExcelJS.Worksheet) =>
  cases(feuille)
    .filter((c) => c.etiquette)
    .map((c) => c.texte);

/** What stands at the right of a label. */
function aDroiteDe(feuille: ExcelJS.Worksheet, etiquette: string, colonne = 'B') {
  const trouvee = cases(feuille).find(({ texte }) => texte === etiquette)!;
  return feuille.getCell(`${colonne}${trouvee.adresse.replace(/\D/g, '')}`);
}

// The CNIL's spreadsheet model, exact to the letter, typing errors and double spaces included.
const ACTEURS = ['Nom', 'Adresse', 'Code Postal', 'Ville', 'Pays', 'Téléphone', 'Adresse mél'];
const suite = (nom: string, nombre: number) => Array.from({ length: nombre }, (_, i) => `${nom} ${i + 1}`);
const MODELE = ({
  sousFinalites = 5,
  personnes = 2,
  destinataires = 4,
  mesures = 3,
  transferts = 4,
  autresDonnees = [] as readonly string[],
} = {}) => [
  'Description  du traitement',
  'Nom du traitement',
  'N° / RÉF',
  'Date de création du traitement',
  'Mise à jour du traitement',
  'Acteurs',
  ...ACTEURS,
  'Responsable du traitement',
  'Délégué à la protection des données',
  'Société du DPO (si celui-ci est externe)',
  'Représentant',
  'Responsable(s) conjoint(s)',
  'Finalité(s) du traitement effectué',
  'Finalité principale',
  ...suite('Sous-finalité', sousFinalites),
  'Catégories de données personnelles concernées',
  'Description',
  'Durée de conservation',
  "État civil, identité, données d'identification, images…",
  'Vie personnelle (habitudes de vie, situation familiale, etc.)',
  "Informations d'ordre économique et financier (revenus, situation financière, situation fiscale, etc.)",
  'Données de connexion (adress IP, logs, etc.)',
  'Données de localisation (déplacements, données GPS, GSM, etc.)',
  'Numéro de Sécurité Sociale (ou NIR)',
  ...autresDonnees,
  'Données sensibles',
  'Description',
  'Durée de conservation',
  "Données révélant l'origine raciale ou ethnique",
  'Données révélant les opinions politiques',
  'Données révélant les convictions religieuses ou philosophiques\u00a0',
  "Données révélant l'appartenance syndicale",
  'Données génétiques',
  "Données biométriques aux fins d'identifier une personne physique de manière unique",
  'Données concernant la santé',
  "Données concernant la vie sexuelle ou l'orientation sexuelle",
  'Données relatives à des condamnations pénales ou  infractions',
  'Catégories de personnes concernées',
  'Description',
  'Précisions',
  ...suite('Catégorie de personnes', personnes),
  'Destinataires',
  'Type de destinataire',
  'Précisions',
  ...suite('Destinataire', destinataires),
  'Mesures de sécurité',
  'Type de mesure de sécurité',
  'Précisions',
  ...suite('Mesure de sécurité', mesures),
  'Transferts hors UE',
  'Destinataire',
  'Pays',
  'Type de Garanties',
  'Liens vers la documentation',
  ...suite('Organisme destinataire', transferts),
];

/** Categories that the model has no row for take one below those it has. */
const VIE_PRO =
  'Vie professionnelle (ex. CV, situation professionnelle, scolarité, formation, distinctions, diplômes, etc.)';

const PARENTHESE =
  '(responsable de traitement ou son représentant si le responsable est situé en dehors de l’UE)';
const LISTE = [
  `Coordonnées du responsable de l’organisme\n${PARENTHESE}`,
  ...['Nom :', 'Prénom :', 'Adresse :', 'Adresse mél :', 'Code postal :', 'Ville :', 'Téléphone :'],
  `Coordonnées du représentant\n${PARENTHESE}`,
  ...['Nom :', 'Prénom :', 'Adresse :', 'Adresse mél :', 'Code postal :', 'Ville :', 'Téléphone :'],
  'Coordonnées du délégué à la protection des données (DPO)',
  ...['Nom :', 'Prénom :', 'Société (si DPO externe) :', 'Adresse :'],
  ...['Code postal :', 'Ville :', 'Téléphone :', 'Adresse mél :'],
  'Identification du traitement',
  'Finalité du traitement',
  'Données sensibles ?',
  'Nom du traitement',
  'N° / RÉF',
  'Date de création de la fiche',
  'Dernière mise à jour de la fiche',
  'Oui/non',
];

/** The labels of the model in a sheet: from its first section to our own « Compléments ». */
function duModele(feuille: ExcelJS.Worksheet): string[] {
  const toutes = etiquettes(feuille);
  return toutes.slice(toutes.indexOf('Description  du traitement'), toutes.indexOf('Compléments'));
}

const centrecall = chargerRegistre('centrecall');
let classeur: ExcelJS.Workbook;
beforeAll(async () => {
  classeur = await rendre({ role: 'responsable', ...centrecall });
});

describe('classeur du responsable', () => {
  it('le modèle livré a les libellés de la CNIL, dans l’ordre', async () => {
    const [liste, fiche] = (await ouvrir(new Uint8Array(modele(responsable)))).worksheets;
    expect(etiquettes(liste!)).toEqual(LISTE);
    // A category may take several rows: its label stands again in the block that adds them.
    const libelles = duModele(fiche!).filter((texte) => !texte.includes('{{'));
    expect(libelles.filter((texte, rang) => texte !== libelles[rang - 1])).toEqual(MODELE());
  });

  it('donne une feuille par fiche, la liste d’abord, et garde les libellés', () => {
    const noms = classeur.worksheets.map(({ name }) => name);
    const registre = ['Compléments du registre', 'Listes', 'registre-base'];
    expect(noms).toEqual(['Liste des traitements', 'T-001', 'T-002', 'T-003', 'T-005', ...registre]);
    expect(classeur.worksheets.map(({ state }) => state).at(-1)).toBe('hidden');
    expect(etiquettes(classeur.worksheets[0]!)).toEqual(LISTE);
    expect(duModele(classeur.getWorksheet('T-001')!)).toEqual(
      MODELE({
        destinataires: 7,
        mesures: 9,
        autresDonnees: [VIE_PRO],
      }),
    );
    expect(duModele(classeur.getWorksheet('T-005')!)).toEqual(
      MODELE({ mesures: 11, autresDonnees: ['Autres catégories de données (précisez) :', VIE_PRO] }),
    );
  });

  it('chaque réponse est dans sa case', () => {
    const paie = classeur.getWorksheet('T-001')!;
    const reponses = {
      'Nom du traitement': 'Gestion de la paie',
      Représentant: 'aucun',
      'Finalité principale': 'Calculer les rémunérations et établir les bulletins de paie',
      'Sous-finalité 2': 'Ordonner à la banque le virement des salaires',
      'Sous-finalité 3': '',
      "État civil, identité, données d'identification, images…":
        'nom, prénoms, date et lieu de naissance, adresse, numéro de matricule',
      'Numéro de Sécurité Sociale (ou NIR)': 'numéro de sécurité sociale',
      'Catégorie de personnes 1': 'Salariés',
      'Destinataire 3': 'Sous-traitants',
      'Destinataire 7': 'Autre (Préciser)',
      'Organisme destinataire 1': 'aucun',
    };
    for (const [etiquette, attendu] of Object.entries(reponses)) {
      expect(texteDe(aDroiteDe(paie, etiquette)), etiquette).toBe(attendu);
    }
    expect(aDroiteDe(paie, 'Date de création du traitement').value).toEqual(new Date('2018-05-26'));
    expect(texteDe(aDroiteDe(paie, 'Destinataire 3', 'E'))).toBe('Sillage Paie');
    const signature = aDroiteDe(classeur.getWorksheet('T-003')!, 'Organisme destinataire 1', 'D');
    expect(texteDe(signature)).toBe(
      'Data Privacy Framework (organisme américain certifié)\u00a0; Clauses contractuelles types (CCT)',
    );
  });

  it('offre les listes du modèle, jusque dans les lignes ajoutées', () => {
    const paie = classeur.getWorksheet('T-001')!;
    const validation = aDroiteDe(paie, 'Destinataire 7').dataValidation;
    expect(validation).toMatchObject({ type: 'list', formulae: ['Listes!$H$2:$H$7'] });
    const listes = classeur.getWorksheet('Listes')!;
    const colonne = (lettre: string) =>
      (listes.getColumn(lettre).values as string[]).slice(1).filter(Boolean);
    const invite = 'Sélectionnez un élément dans cette liste déroulante ►';
    expect(colonne('A')).toEqual([
      'Garanties',
      invite,
      'Clauses contractuelles types (CCT)',
      "Règles d'entreprise contraignantes (BCR)",
      'Pays adéquat',
      'Privacy shield',
      'Code de conduite',
      'Certification',
      'Dérogations (art 49)',
    ]);
    expect(colonne('F')).toEqual([
      'Catégories de personnes',
      invite,
      'Salariés',
      'Services Internes',
      'Clients',
      'Fournisseurs',
      'Prestataires',
      'Prospects',
      'Candidats',
      'Autres (préciser)',
    ]);
    expect(colonne('H')).toEqual([
      'Destinataires',
      invite,
      'Service interne qui traite les données',
      'Sous-traitants',
      'Destinataires dans des pays tiers ou organisations internationales',
      'Partenaires institutionnels ou commerciaux',
      'Autre (Préciser)',
    ]);
    expect(colonne('J')).toEqual([
      'Mesures de sécurité techniques',
      invite,
      'Mesures de traçabilité',
      'Mesures de protection des logiciels',
      'Sauvegarde des données',
      'Chiffrement des données',
      "Contrôle d'accès des utilisateurs",
      'Contrôle des sous-traitants',
      'Autres mesures (à préciser)',
    ]);
  });

  it('une catégorie hors de la liste de la CNIL va sous « Autres (préciser) », avec son nom', () => {
    const ecoute = classeur.getWorksheet('T-005')!;
    expect(texteDe(aDroiteDe(ecoute, 'Catégorie de personnes 2'))).toBe('Autres (préciser)');
    expect(texteDe(aDroiteDe(ecoute, 'Catégorie de personnes 2', 'E'))).toBe(
      'Appelants et personnes appelées\u00a0: interlocuteurs de ces appels',
    );
  });

  it('donne aux lignes fusionnées la hauteur de leur texte', () => {
    const hauteur = (feuille: string, etiquette: string) => {
      const cellule = aDroiteDe(classeur.getWorksheet(feuille)!, etiquette);
      return classeur.getWorksheet(feuille)!.getRow(Number(cellule.row)).height;
    };
    const economique = MODELE().find((libelle) => libelle.startsWith('Informations'))!;
    expect(hauteur('T-001', 'Sous-finalité 3')).toBe(23);
    expect(hauteur('T-001', economique)).toBeGreaterThan(55);
  });
});

it('ajoute des lignes au-delà de ce que le modèle prévoit', async () => {
  const finalites = Array.from({ length: 9 }, (_, i) => `finalité ${i}`).join(', ');
  const transferts = Array.from(
    { length: 6 },
    (_, i) => `{ destinataire: D${i}, pays: MA, garantie: cct }`,
  ).join(', ');
  const { fiche, partage } = lireTextes(
    `qualite: responsable\nreference: T-1\nnom: Essai\nfinalites: [${finalites}]\ntransferts: [${transferts}]\npersonnes: [clients, prospects, candidats]\n`,
  );
  const feuille = (await rendre({ role: 'responsable', fiches: [fiche], partage })).getWorksheet('T-1')!;
  expect(duModele(feuille)).toEqual(MODELE({ sousFinalites: 8, transferts: 6, personnes: 3 }));
  expect(texteDe(aDroiteDe(feuille, 'Sous-finalité 8'))).toBe('finalité 8');
  expect(texteDe(aDroiteDe(feuille, 'Organisme destinataire 6', 'C'))).toBe('Maroc');
  expect(texteDe(aDroiteDe(feuille, 'Destinataire 1'))).toBe('non renseigné');
});

it('le classeur du sous-traitant répond à l’article 30, paragraphe 2, et à lui seul', async () => {
  const rendu = await rendre({ role: 'sous-traitant', ...centrecall });
  expect(rendu.worksheets.map(({ name }) => name)).toEqual([
    'Liste des traitements',
    'ST-001',
    'ST-002',
    'Compléments du registre',
    'Listes',
    'registre-base',
  ]);
  const fiche = rendu.getWorksheet('ST-001')!;
  expect(texteDe(aDroiteDe(fiche, 'Client 1'))).toBe('Artemis');
  expect(texteDe(aDroiteDe(fiche, 'Délégué à la protection des données du client 1'))).toBe('aucun');
  expect(texteDe(aDroiteDe(fiche, 'Sous-traitant ultérieur 2'))).toBe('Cher Hébergement');
  expect(etiquettes(fiche).filter((texte) => texte === 'Pour Artemis')).toHaveLength(6);
  expect(etiquettes(fiche)).not.toContain('Finalité principale');
  expect(cases(rendu.worksheets[0]!).map(({ texte }) => texte)).toContain('Osiris');
  expect(sousTraitant).not.toBe(responsable);
});

it('un texte n’est jamais une formule, et les mêmes données donnent les mêmes octets', async () => {
  const { fiche, partage } = lireTextes(
    'qualite: responsable\nreference: T-1\nnom: "=HYPERLINK(\\"http://x\\")"\n',
  );
  const registre: Registre = { role: 'responsable', fiches: [fiche], partage };
  const un = await octets(registre);
  const cellule = aDroiteDe((await ouvrir(un)).getWorksheet('T-1')!, 'Nom du traitement');
  expect([cellule.type, cellule.value]).toEqual([ExcelJS.ValueType.String, '=HYPERLINK("http://x")']);
  expect(await octets(registre)).toEqual(un);
});

it('un modèle livré, réenregistré par LibreOffice, imprime la même chose', async () => {
  const { partage, fiches } = chargerRegistre('centrecall');
  const registre = { role: 'responsable', fiches, partage } as const;
  const name = layouts['cnil-simplifie'].modeles.xlsx.responsable;
  const [altere] = resaved([new Uint8Array(modele(name))]);
  const [avant, apres] = [
    await rendre(registre),
    await ouvrir(await renderRegisterWorkbook({ name, bytes: altere! }, registre)),
  ];
  expect(apres.worksheets.map((feuille) => feuille.name)).toEqual(
    avant.worksheets.map((feuille) => feuille.name),
  );
  for (const feuille of avant.worksheets) {
    const textes = (une: ExcelJS.Worksheet) => cases(une).map(({ adresse, texte }) => `${adresse} ${texte}`);
    expect(textes(apres.getWorksheet(feuille.name)!), feuille.name).toEqual(textes(feuille));
  }
}, 180_000);

it('imprime par pages qui commencent chacune par une rubrique, et non les listes déroulantes', async () => {
  const bytes = await octets({ role: 'responsable', ...centrecall });
  const feuille = (await ouvrir(bytes)).getWorksheet('T-001')!;
  const [, breaks = ''] =
    /<rowBreaks[^>]*>(.*?)<\/rowBreaks>/.exec(part(bytes, 'xl/worksheets/sheet2.xml')) ?? [];
  const apres = [...breaks.matchAll(/id="(\d+)"/g)].map(
    ([, rang]) => feuille.getCell(Number(rang) + 1, 1).text,
  );
  expect(apres).toEqual([
    'Catégories de données personnelles concernées',
    'Catégories de personnes concernées',
    'Compléments',
  ]);
  expect(part(bytes, 'xl/workbook.xml')).toContain('name="Listes" state="hidden"');
});
