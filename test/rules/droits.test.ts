import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/lint/rule.ts';
import { droits } from '../../src/rules/droits/index.ts';
import { lintExample } from './exemple.ts';

const famille = new Set(droits.map(({ id }) => id));
const lint = (example: Example) =>
  lintExample(droits[0]!, example)
    .filter(({ rule }) => famille.has(rule))
    .map(({ rule, pointer }) => `${rule} ${pointer}`);

describe('l’enregistrement des appels', () => {
  const appels = 'operations: [Enregistrement ponctuel d’un appel]\n';
  const muet = 'enregistrement-appel-information';

  it('s’annonce dans l’information ou dans le recueil du consentement', () => {
    expect(lint({ fiche: appels })).toEqual([`${muet} /information/support`]);
    expect(lint({ fiche: `${appels}information: { lien: https://atelierduval.example/rgpd }\n` })).toEqual([
      `${muet} /information/support`,
    ]);
    expect(lint({ fiche: `${appels}information: a-preciser\n` })).toEqual([]);
    const recueil = 'accord demandé avant d’enregistrer l’appel';
    const finalites = `finalites: [{ libelle: Former, base_legale: consentement, consentement: { recueil: ${recueil} } }]\n`;
    expect(lint({ fiche: appels + finalites })).toEqual([]);
  });
});

describe('les mineurs', () => {
  const signale = 'mineurs-non-signales /personnes/0';

  it.each([
    ['[enfants]', [signale]],
    ['[eleves]', []],
    ['[{ categorie: eleves, precisions: collégiens }]', [`${signale}/precisions`]],
    ['[{ categorie: enfants, precisions: inscrits à la crèche }]', [`${signale}/precisions`]],
    ['[{ categorie: enfants, precisions: enfants majeurs des retraités }]', []],
    ['[enfants, parents]', []],
    ['[{ categorie: adherents, precisions: licenciés U13 }]', [`${signale}/precisions`]],
  ])('%s', (personnes, attendu) => {
    expect(lint({ fiche: `personnes: ${personnes}\n` })).toEqual(attendu);
  });

  it('sont signalés si l’information parle de l’autorité parentale', () => {
    const information = 'information: { support: notice remise aux représentants légaux }\n';
    expect(lint({ fiche: `personnes: [enfants]\n${information}` })).toEqual([]);
  });
});

describe('la source des données', () => {
  const donnees = (source: string) =>
    `information: { support: courriel conforme à l’article 14 }\ndonnees: [{ categorie: identite, description: nom, ${source} }]\n`;

  it('manque quand la fiche dit informer selon l’article 14', () => {
    expect(lint({ fiche: donnees('caractere: facultatif') })).toEqual(['source-absente /donnees/0/source']);
    expect(lint({ fiche: donnees('source: tiers') })).toEqual([]);
    expect(lint({ fiche: donnees('source: a-preciser') })).toEqual([]);
  });
});

it('une décision permise par un texte a les garanties de ce texte', () => {
  const decision = 'decision_automatisee: { description: calcul d’une aide, base: art22-2-b }\n';
  expect(lint({ fiche: decision })).toEqual([]);
});
