import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { aides } from '../../../src/render/templating/aides.ts';
import { compileTemplate } from '../../../src/render/templating/compile.ts';

it('la page des modèles présente chaque aide', () => {
  const page = readFileSync(new URL('../../../docs/modeles.md', import.meta.url), 'utf8');
  for (const nom of Object.keys(aides)) expect(page).toContain(`\`${nom}\``);
});

it.each([
  ['{{duree_en_clair "P1Y6M"}}', '1 an et 6 mois'],
  ['{{duree_en_clair "tant que le contrat court"}}', 'tant que le contrat court'],
  ['{{libelle_de "contrat"}}', 'Exécution d’un contrat ou de mesures précontractuelles'],
  ['{{libelle_de "inconnu"}}', 'inconnu'],
  ['{{ou_etat vide}}/{{ou_etat vide "rien"}}/{{ou_etat plein}}', 'non renseigné/rien/oui'],
  [
    '{{#if (sans_reponse etat)}}a{{/if}}{{#if (sans_reponse vide)}}b{{/if}}{{#if (sans_reponse aucun)}}c{{/if}}',
    'ab',
  ],
])('%s', (modele, attendu) => {
  const vue = { vide: '', plein: 'oui', etat: 'à préciser', aucun: 'aucun' };
  expect(compileTemplate(modele, { name: 'm', format: 'text' })(vue)).toBe(attendu);
});
