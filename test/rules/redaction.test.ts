import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { categoriesDonnees, typesMesure } from '../../src/data/vocabulaire.ts';
import { rules } from '../../src/rules/index.ts';
import { lintExample } from './exemple.ts';

const rule = (id: string) => rules.find((candidate) => candidate.id === id)!;
const found = (id: string, fiche: string, registre?: string) =>
  lintExample(rule(id), registre === undefined ? { fiche } : { fiche, registre }).filter(
    (one) => one.rule === id,
  );
const pointers = (id: string, fiche: string, registre?: string) =>
  found(id, fiche, registre).map(({ file, pointer }) => `${file} ${pointer}`);

const donnee = (description: string, categorie = 'identite', libelle?: string) =>
  stringify({ donnees: [{ categorie, ...(libelle ? { libelle } : {}), description }] });

describe('the labels of the CNIL', () => {
  const donnees = categoriesDonnees.entrees.flatMap(({ label, ods, word, variantes = [] }) => [
    label,
    ods,
    word,
    ...variantes,
  ]);
  it.each(donnees.filter((libelle) => libelle !== null))('%s', (libelle) => {
    for (const texte of [libelle, libelle.toUpperCase(), libelle.replaceAll('’', "'")]) {
      expect(found('vague-etc', donnee(texte))).toEqual([]);
      expect(found('vague-donnees', donnee(texte))).toEqual([]);
    }
  });

  const mesures = typesMesure.entrees.flatMap(({ label, word }) => [label, word]);
  it.each(mesures.filter((libelle) => libelle !== 'Autres mesures :'))('%s', (description) => {
    const fiche = stringify({ mesures_securite: [{ type: 'autres', description }] });
    expect(found('vague-etc', fiche)).toEqual([]);
    expect(found('vague-securite', fiche)).toEqual([]);
  });

  it('are left open by « ect », even glued to what is quoted', () => {
    expect(found('vague-etc', donnee('nom, «prénom»ect.'))).toHaveLength(1);
    expect(found('vague-etc', donnee('respect des délais, contact direct'))).toEqual([]);
  });

  it('excuse only the « etc. » that is theirs', () => {
    const texte = 'Vie personnelle (habitudes de vie, situation familiale, etc.) : loisirs, sports, etc.';
    expect(found('vague-etc', donnee(texte))).toHaveLength(1);
  });
});

describe('placeholder', () => {
  it.each(['une information manquante', 'Un exemple', 'l’exemple', 'la réponse'])('knows « %s »', (texte) => {
    expect(found('placeholder', donnee(texte))).toHaveLength(1);
  });

  it.each(['Latest', 'unexemple', 'les'])('takes no article off a longer word: « %s »', (texte) => {
    expect(found('placeholder', donnee(texte))).toEqual([]);
  });

  it('reads registre.yaml too, and durations', () => {
    const registre =
      'organisme: { nom: Atelier du Val, adresse: à compléter, courriel: contact@atelier.example }';
    expect(pointers('placeholder', 'nom: Gestion de la paie', registre)).toEqual([
      'registre.yaml /organisme/adresse',
    ]);
    const fiche = stringify({
      donnees: [{ categorie: 'identite', description: 'nom', conservation: { duree: 'XX ans' } }],
    });
    expect(pointers('placeholder', fiche)).toEqual([
      'traitements/fiche-1.yaml /donnees/0/conservation/duree',
    ]);
  });

  it('lets « N/A » stand where the question may not arise', () => {
    expect(
      pointers('placeholder', 'transferts: [{ destinataire: PaieClair, pays: GB, document: N/A }]'),
    ).toEqual([]);
    expect(pointers('placeholder', 'finalites: [N/A]')).toHaveLength(1);
  });

  it('is the only rule about the text it finds', () => {
    expect(found('vague-donnees', donnee('données à compléter'))).toEqual([]);
    expect(found('vague-etc', donnee('…'))).toEqual([]);
  });
});

describe('vague-destinataire', () => {
  it.each([
    ['{ type: externe, nom: Partenaires }', 1],
    ['{ type: externe, nom: Partenaires, precisions: Mission locale de Touraine }', 0],
    ['{ type: externe, nom: Partenaires, precisions: partenaires habituels }', 1],
    ['{ type: interne, nom: Service concerné, service: ressources-humaines }', 0],
    ['{ type: interne, nom: services internes de l’Atelier du Val }', 1],
  ])('%s', (destinataire, n) => {
    expect(found('vague-destinataire', `destinataires: [${destinataire}]`)).toHaveLength(n);
  });
});

describe('categorie-mal-classee', () => {
  it('accepts « autres » once it is named', () => {
    expect(found('categorie-mal-classee', donnee('nom, prénom, adresse', 'autres'))).toHaveLength(1);
    expect(found('categorie-mal-classee', donnee('nom, prénom, adresse', 'autres', 'Garants'))).toEqual([]);
  });

  it('finds the social security number among other data, unless it has its own entry', () => {
    const donnees = [{ categorie: 'identite', description: 'nom, prénom, numéro de sécurité sociale' }];
    expect(found('categorie-mal-classee', stringify({ donnees }))).toHaveLength(1);
    const avecNir = [
      ...donnees,
      { categorie: 'nir', description: 'numéro de sécurité sociale', fondement: 'décret' },
    ];
    expect(found('categorie-mal-classee', stringify({ donnees: avecNir }))).toEqual([]);
  });
});

it('a shared measure is said vague once, where it is written', () => {
  const registre = 'socles: { si: [{ type: sauvegarde, description: système sécurisé }] }';
  const autres = [
    'qualite: responsable\nreference: T-002\nnom: Recrutement\nmesures_securite: [{ socle: si }]\n',
  ];
  const findings = lintExample(rule('vague-securite'), { registre, autres });
  const vagues = findings.filter((one) => one.rule === 'vague-securite');
  expect(vagues.map(({ file, pointer }) => `${file} ${pointer}`)).toEqual([
    'registre.yaml /socles/si/0/description',
  ]);
});
