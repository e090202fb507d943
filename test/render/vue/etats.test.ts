import { describe, expect, it } from 'vitest';
import { vueFiche } from '../../../src/render/vue/fiche.ts';
import { lireTextes } from './charger.ts';

const LISTES = [
  'transferts',
  'donnees_sensibles',
  'responsables_conjoints',
  'destinataires',
  'formalites',
] as const;

function vue(lignes: string, registre?: string) {
  const { fiche, partage } = lireTextes(
    `qualite: responsable\nreference: T-1\nnom: Essai\n${lignes}`,
    registre,
  );
  return vueFiche(fiche, partage);
}

describe('les états d’une réponse', () => {
  it.each([
    ['', /^non renseigné$/],
    ['a-preciser', /^à préciser$/],
    ['aucun', /^aucune?$/],
  ])('« %s » garde son mot dans chaque liste', (mot, attendu) => {
    const { etats, transferts } = vue(LISTES.map((liste) => `${liste}: ${mot}\n`).join(''));
    for (const liste of LISTES) expect(etats[liste], liste).toMatch(attendu);
    expect(transferts).toEqual([]);
  });

  it('le silence n’est jamais un « non »', () => {
    expect(vue('').oui_non).toEqual({ donnees_sensibles: 'non renseigné', transferts: 'non renseigné' });
    expect(vue('donnees_sensibles: aucune\ntransferts: aucun').oui_non).toEqual({
      donnees_sensibles: 'Non',
      transferts: 'Non',
    });
  });

  it('un élément à préciser reste dans sa liste', () => {
    const { personnes, destinataires } = vue(
      'personnes: [salaries, a-preciser]\ndestinataires:\n  - { type: interne, nom: Paie }\n  - a-preciser\n',
    );
    expect(personnes.map(({ categorie }) => categorie)).toEqual(['Salariés', 'à préciser']);
    expect(destinataires.map(({ nom }) => nom)).toEqual(['Paie', 'à préciser']);
  });

  it('distingue les trois réponses de l’organisme', () => {
    const registre =
      'version: 1\norganisme: { nom: Octave, adresse: a-preciser }\ndpo: a-preciser\nrepresentant: aucun\n';
    const { dpo, representant, organisme } = vue('', registre);
    expect([dpo.intitule, representant.intitule, organisme.coordonnees]).toEqual([
      'à préciser',
      'aucun',
      'à préciser',
    ]);
    expect(vue('').dpo.intitule).toBe('non renseigné');
  });

  it('dit illisible ce qui n’a pas pu être lu', () => {
    expect(vue('aipd: { statut: peut-être }').aipd.statut).toBe('illisible');
  });

  it('dit qu’un socle cité n’existe pas', () => {
    const { mesures_securite } = vue('mesures_securite: [{ socle: si }]');
    expect(mesures_securite.map(({ description }) => description)).toEqual([
      'mesures communes «\u00a0si\u00a0» introuvables',
    ]);
  });
});
