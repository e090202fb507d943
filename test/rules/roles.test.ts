import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/lint/rule.ts';
import { roles } from '../../src/rules/roles/index.ts';
import { lintExample } from './exemple.ts';

const famille = new Set(roles.map(({ id }) => id));
const lint = (example: Example) =>
  lintExample(roles[0]!, example)
    .filter(({ rule }) => famille.has(rule))
    .map(({ rule, pointer }) => `${rule} ${pointer}`);

describe('les contrats', () => {
  const contrat = (fin: string) =>
    `destinataires: [{ type: sous-traitant, acteur: paieclair, contrat: { reference: 2025-118, fin: ${fin} } }]\n`;

  it('courent jusqu’à leur dernier jour compris', () => {
    expect(lint({ fiche: contrat('2026-11-21') })).toEqual([]);
    expect(lint({ fiche: contrat('2026-11-20') })).toEqual(['contrat-expire /destinataires/0/contrat/fin']);
    expect(lint({ fiche: `statut: arrete\n${contrat('2026-11-20')}` })).toEqual([]);
  });

  it('comptent aussi chez le sous-traitant : le client, et celui qu’il autorise', () => {
    const entiere = `qualite: sous-traitant
reference: ST-009
nom: Impression d’invitations
clients: [{ acteur: mairie-amboise, contrat: { reference: MP-7, fin: 2026-01-31 } }]
sous_traitants_ulterieurs: [{ acteur: paieclair, prestation: mise sous pli }]
`;
    expect(lint({ entiere })).toEqual([
      'contrat-expire /clients/0/contrat/fin',
      'st-ulterieur-autorisation /sous_traitants_ulterieurs/0/autorisation',
    ]);
  });
});

describe('une fiche de responsable qui serait celle d’un sous-traitant', () => {
  const indice = ['st-dans-fiche-responsable /nom'];

  it.each([
    ['Collecte de dons pour le compte d’une association', indice],
    ['Achats des salariés pour le compte de l’entreprise', []],
    ['Formalités accomplies pour le compte de l’Atelier du Val', []],
    ['Fidélisation de la clientèle Artemis', indice],
    ['Fidélisation de la clientèle Atelier du Val', []],
    ['Impression confiée à l’Atelier du Val par la mairie', indice],
    ['Impression confiée à PaieClair', []],
    ['GESTION DE LA CLIENTELE PROFESSIONNELLE', []],
  ])('%s', (nom, attendu) => {
    expect(lint({ fiche: `nom: ${nom}\n` })).toEqual(attendu);
  });

  it('se signale une fois, au plus parlant', () => {
    const fiche = 'nom: Sondages pour le compte de Sonda\nfinalites: [Saisir pour le compte de Sonda]\n';
    expect(lint({ fiche })).toEqual(indice);
  });
});

describe('les destinataires', () => {
  const avec = (destinataire: string, suite = '') => ({
    fiche: `destinataires: [${destinataire}]\n${suite}`,
  });

  it('qui traitent pour l’organisme se reconnaissent aussi par l’acteur', () => {
    const registre =
      'acteurs: { heb: { nom: OVHcloud, pays: FR }, mairie-amboise: { nom: Mairie, pays: FR } }\n';
    expect(lint({ ...avec('{ type: externe, acteur: heb }'), registre })).toEqual([
      'sous-traitant-non-qualifie /destinataires/0/type',
    ]);
    const responsable = 'precisions: responsable de son propre traitement';
    expect(lint({ ...avec(`{ type: externe, acteur: heb, ${responsable} }`), registre })).toEqual([]);
  });

  it('comprennent ceux que citent les opérations et les flux, par identifiant ou par nom', () => {
    const operations =
      'operations: [{ description: Envoi des variables de paie, destinataires: [paieclair] }]\n';
    const interne = '{ type: interne, service: ressources-humaines }';
    expect(lint(avec(interne, operations))).toEqual([
      'st-responsable-non-cite /operations/0/destinataires/0',
    ]);
    expect(lint(avec('{ type: externe, nom: Paieclair }', operations))).toEqual([]);
  });
});

it('le contrôle des sous-traitants ne manque pas à un socle inconnu', () => {
  expect(lint({ fiche: 'mesures_securite: [{ socle: prestataires }]\n' })).toEqual([]);
  expect(lint({ fiche: 'mesures_securite: [clauses et audit annuel du prestataire de paie]\n' })).toEqual([]);
});
