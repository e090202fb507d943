import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { rules } from '../../src/rules/index.ts';
import { lintExample } from './exemple.ts';

const found = (id: string, fiche: object, autres: readonly object[] = []) => {
  const rule = rules.find((candidate) => candidate.id === id)!;
  const example = { fiche: stringify(fiche), autres: autres.map((autre) => stringify(autre)) };
  return lintExample(rule, example).filter((one) => one.rule === id);
};
const donnees = (description: string, suite: object = {}) => ({
  donnees: [{ categorie: 'identite', description, ...suite }],
});

describe('sensible-implicite', () => {
  const allergies = donnees('nom, prénom, allergies');
  it.each([
    ['aucun', 1],
    ['a-preciser', 0],
    [[{ categorie: 'sante', description: 'allergies' }], 0],
    [[{ categorie: 'convictions', description: 'menus' }], 1],
    [[{ categorie: 'a-preciser', description: 'allergies' }], 0],
  ])('donnees_sensibles: %j', (donnees_sensibles, n) => {
    expect(found('sensible-implicite', { ...allergies, donnees_sensibles })).toHaveLength(n);
  });

  it('says once all that one description reveals', () => {
    const [finding, ...suite] = found(
      'sensible-implicite',
      donnees('allergies, religion, asthme, casier judiciaire'),
    );
    expect(suite).toEqual([]);
    expect(finding!.message).toContain('allergies, religion, casier judiciaire');
  });

  it('leaves to candidat-famille what may not be asked of a candidate', () => {
    const fiche = { nom: 'Recrutement', personnes: ['candidats'], ...donnees('appartenance syndicale') };
    expect(found('sensible-implicite', fiche)).toEqual([]);
    expect(found('candidat-famille', fiche)).toHaveLength(1);
  });
});

describe('conditions and texts', () => {
  const sensible = (donnee: object) => ({
    donnees_sensibles: [{ description: 'données du dossier', ...donnee }],
  });
  it.each([
    ['art9-condition-absente', { categorie: 'sante' }, 1],
    ['art9-condition-absente', { categorie: 'sante', condition: 'a-preciser' }, 0],
    ['art9-condition-absente', { categorie: 'penales' }, 0],
    ['art9-condition-absente', { categorie: 'nir' }, 0],
    ['art10-texte-absent', { categorie: 'penales' }, 1],
    ['art10-texte-absent', { categorie: 'penales', fondement: 'a-preciser' }, 0],
    ['nir-sans-fondement', { categorie: 'nir' }, 1],
    ['nir-sans-fondement', { categorie: 'nir', fondement: 'décret n° 2019-341' }, 0],
  ])('%s %j', (id, donnee, n) => {
    expect(found(id, sensible(donnee))).toHaveLength(n);
  });
});

describe('candidates', () => {
  const base = {
    nom: 'Recrutement et intégration',
    finalites: [
      { id: 'choix', libelle: 'Choisir un candidat', base_legale: 'contrat' },
      {
        id: 'embauche',
        libelle: 'Déclaration préalable à l’embauche (DPAE)',
        base_legale: 'obligation-legale',
      },
    ],
    personnes: ['candidats'],
  };
  const nir = (suite: object) => ({ ...base, donnees: [{ categorie: 'nir', description: 'NIR', ...suite }] });

  it('the number of the person hired may be asked', () => {
    expect(found('nir-recrutement', nir({}))).toHaveLength(1);
    expect(found('nir-recrutement', nir({ finalites: ['choix', 'embauche'] }))).toHaveLength(1);
    expect(found('nir-recrutement', nir({ finalites: ['embauche'] }))).toEqual([]);
  });

  it('one cause, one finding', () => {
    expect(found('nir-sans-fondement', nir({}))).toEqual([]);
    expect(found('nir-sans-fondement', nir({ finalites: ['embauche'] }))).toHaveLength(1);
  });

  it('candidates for a flat are not recruited', () => {
    const location = {
      nom: 'Candidats à la location',
      finalites: ['Choisir un locataire'],
      personnes: ['locataires'],
    };
    expect(found('candidat-famille', { ...location, ...donnees('situation familiale') })).toEqual([]);
  });
});

describe('biometrics', () => {
  const mesure = {
    mesures_securite: [{ type: 'controle-acces', description: 'accès par empreinte digitale' }],
  };
  const fiche = (donnees_sensibles: unknown) => ({
    qualite: 'responsable',
    reference: 'T-009',
    nom: 'Accès à la salle blanche',
    donnees_sensibles,
  });

  it('a measure is hidden until some fiche of the register declares it', () => {
    expect(found('biometrie-cachee', mesure, [fiche('aucun')])).toHaveLength(1);
    const declaree = fiche([{ categorie: 'biometriques', description: 'empreinte digitale' }]);
    expect(found('biometrie-cachee', mesure, [declaree])).toEqual([]);
  });

  it('hours and fingerprints are put together from the purpose and the data', () => {
    const donnees_sensibles = [{ categorie: 'biometriques', description: 'empreinte digitale' }];
    const heures = { finalites: ['Décompter le temps de travail'], donnees_sensibles };
    expect(found('biometrie-horaires', heures)).toHaveLength(1);
    expect(
      found('biometrie-horaires', { finalites: ['Ouvrir la salle blanche'], donnees_sensibles }),
    ).toEqual([]);
  });
});
