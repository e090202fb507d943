import { describe, expect, it } from 'vitest';
import { aCompterDe } from '../../../src/render/vue/a-compter.ts';
import { vueFiche } from '../../../src/render/vue/fiche.ts';
import { lireTextes } from './charger.ts';

describe('à compter de', () => {
  it.each([
    ['remise du bulletin de paie', 'à compter de la remise du bulletin de paie'],
    ['dernier échange avec le client', 'à compter du dernier échange avec le client'],
    ['enregistrement de l’appel', 'à compter de l’enregistrement de l’appel'],
    ['émission du bulletin', 'à compter de l’émission du bulletin'],
    ['rédaction de la grille', 'à compter de la rédaction de la grille'],
    ['date à laquelle le poste a été pourvu', 'à compter de la date à laquelle le poste a été pourvu'],
    ['31 décembre', 'à compter du 31 décembre'],
    ['la fin du contrat', 'à compter de la fin du contrat'],
    ['l’embauche', 'à compter de l’embauche'],
    ['le départ', 'à compter du départ'],
    ['les faits', 'à compter des faits'],
    ['à compter de la vente', 'à compter de la vente'],
    ['après le départ', 'après le départ'],
    ['classement du dossier', 'à compter du classement du dossier'],
    // Neither gender is sure: no article rather than a wrong one.
    ['côté client', 'à compter de\u00a0: côté client'],
    ['dernières factures', 'à compter de\u00a0: dernières factures'],
  ])('%s', (depart, attendu) => {
    expect(aCompterDe(depart)).toBe(attendu);
  });
});

describe('durée de conservation', () => {
  const phrase = (conservation: string) => {
    const texte = `qualite: responsable\nreference: T-1\ndonnees:\n  - { categorie: identite, description: nom, conservation: ${conservation} }\n`;
    const { fiche, partage } = lireTextes(texte);
    return vueFiche(fiche, partage).donnees[0]!.conservations.map(({ phrase }) => phrase);
  };

  it.each([
    ['{ duree: 5 ans, depart: fin du contrat }', ['5 ans à compter de la fin du contrat']],
    ['{ duree: P1Y6M, depart: fin du contrat }', ['1 an et 6 mois à compter de la fin du contrat']],
    ['{ duree: 5 ans après le départ }', ['5 ans après le départ']],
    ['{ duree: 5 ans }', ['5 ans (point de départ non renseigné)']],
    ['{ duree: 5 ans, depart: a-preciser }', ['5 ans (point de départ à préciser)']],
    ['{ critere: clôture du compte }', ['critère\u00a0: clôture du compte']],
    ['{ critere: jusqu’au retrait du consentement }', ['jusqu’au retrait du consentement']],
    [
      '{ duree: 1 mois, depart: fin du contrat, archivage: aucun, sort_final: suppression }',
      ['1 mois à compter de la fin du contrat\u00a0; archivage\u00a0: aucun\u00a0; puis suppression'],
    ],
    ['{ sort_final: suppression }', ['non renseigné\u00a0; puis suppression']],
    ['a-preciser', ['à préciser']],
    [
      '[{ cas: litige, duree: 2 ans, depart: jugement }, a-preciser]',
      ['litige\u00a0: 2 ans à compter du jugement', 'à préciser'],
    ],
  ])('%s', (conservation, attendu) => {
    expect(phrase(conservation)).toEqual(attendu);
  });
});
