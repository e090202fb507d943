import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/lint/rule.ts';
import { baseLegale } from '../../src/rules/base-legale/index.ts';
import { lintExample } from './exemple.ts';

const famille = new Set(baseLegale.map(({ id }) => id));
const trouver = (example: Example) =>
  lintExample(baseLegale[0]!, example).filter(({ rule }) => famille.has(rule));
const lint = (example: Example) => trouver(example).map(({ rule, pointer }) => `${rule} ${pointer}`);

describe('la base d’une finalité', () => {
  it('manque à la fiche quand toutes en manquent, à la finalité sinon', () => {
    expect(lint({ fiche: 'finalites: [Servir les repas, Facturer les repas]\n' })).toEqual([
      'base-legale-absente /base_legale',
    ]);
    const fiche = 'finalites: [{ libelle: Servir les repas, base_legale: contrat }, Facturer les repas]\n';
    expect(lint({ fiche })).toEqual(['base-legale-absente /finalites/1/base_legale']);
    expect(lint({ fiche: `base_legale: a-preciser\n${fiche}` })).toEqual([]);
  });

  it('héritée de la fiche, se signale une fois, où elle est écrite', () => {
    const finalites = 'finalites: [Servir les repas, Facturer les repas]\n';
    expect(lint({ fiche: `base_legale: [contrat, interets-vitaux]\n${finalites}` })).toEqual([
      'base-legale-multiple /base_legale',
    ]);
    expect(lint({ fiche: `base_legale: contractuel\n${finalites}` })).toEqual([
      'base-legale-inconnue /base_legale',
    ]);
  });

  it.each([
    ['Exécution d’un contrat', 'contrat'],
    ['Intérêt légitime', 'interet-legitime'],
    ['Obligation légale', 'obligation-legale'],
    ['6(1)(e)', 'mission-interet-public'],
    ['consent', 'consentement'],
  ])('écrite « %s », se propose `%s`', (ecrit, propose) => {
    const [constat] = trouver({
      fiche: `finalites: [{ libelle: Servir les repas, base_legale: ${ecrit} }]\n`,
    });
    expect(constat?.message).toContain(`\`${propose}\``);
  });

  it('sans rapport avec aucune, ne se devine pas', () => {
    const [constat] = trouver({
      fiche: 'finalites: [{ libelle: Servir les repas, base_legale: habitude }]\n',
    });
    expect(constat?.message).toBe('Base légale inconnue : « habitude ».');
  });
});

describe('le démarchage téléphonique', () => {
  const appels = (base: string, suite = '') =>
    `personnes: [clients]\nfinalites: [{ libelle: Démarchage téléphonique des particuliers, ${base}${suite} }]\n`;
  const interet = 'base_legale: interet-legitime, interet: trouver des clients';

  it('ne se juge que depuis le jour où la loi s’applique', () => {
    expect(lint({ fiche: appels(interet), today: '2026-08-10' })).toEqual([]);
    expect(lint({ fiche: appels(interet), today: '2026-08-11' })).toEqual([
      'demarchage-consentement /finalites/0/libelle',
    ]);
  });

  it('peut se fonder sur un contrat en cours, nommé', () => {
    expect(lint({ fiche: appels('base_legale: contrat') })).toHaveLength(1);
    expect(
      lint({ fiche: appels('base_legale: contrat', ', fondement: contrat d’entretien en cours') }),
    ).toEqual([]);
  });

  it('se voit quand l’appel et l’offre sont dans deux finalités', () => {
    const fiche = (offre: string) =>
      `personnes: [clients]\nbase_legale: contrat\nfinalites: [Appeler le client qui n’a plus commandé, ${offre}]\n`;
    expect(lint({ fiche: fiche('Proposer une réduction') })).toEqual([
      'demarchage-consentement /finalites/1',
    ]);
    expect(lint({ fiche: fiche('Proposer une réduction par courriel') })).toEqual([]);
  });

  it('ne vise pas les professionnels', () => {
    const fiche = appels(interet).replace('des particuliers', '').replace('[clients]', '[fournisseurs]');
    expect(lint({ fiche })).toEqual([]);
  });
});

describe('les droits annoncés', () => {
  const fiche = (libelle: string, base: string, droit: string) =>
    `finalites: [{ libelle: ${libelle}, ${base} }]\ndroits: { exercice: dpo@atelierduval.example, applicables: [acces, ${droit}] }\n`;
  const incoherent = 'droits-incoherents /droits/applicables/1';

  it('suivent la base, sauf l’opposition à la prospection', () => {
    expect(lint({ fiche: fiche('Livrer les commandes', 'base_legale: contrat', 'opposition') })).toEqual([
      incoherent,
    ]);
    expect(lint({ fiche: fiche('Livrer les commandes', 'base_legale: contrat', 'portabilite') })).toEqual([]);
    expect(lint({ fiche: fiche('Prospection des clients', 'base_legale: contrat', 'opposition') })).toEqual(
      [],
    );
  });

  it('ne se comparent pas à une base inconnue', () => {
    expect(lint({ fiche: fiche('Livrer les commandes', 'base_legale: a-preciser', 'opposition') })).toEqual(
      [],
    );
  });
});
