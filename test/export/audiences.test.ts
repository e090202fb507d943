import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pourLire, pourRevenir } from '../../src/export/classeur.ts';
import { readSource } from '../../src/import/index.ts';
import { FEUILLE_BASE } from '../../src/import/retour/base.ts';
import { pourAudience } from '../../src/render/audience/pour-audience.ts';
import { layouts } from '../../src/render/layouts/index.ts';
import { type Completer, renderRegisterWorkbook } from '../../src/render/register-workbook.ts';
import { charger } from './cycle.ts';

const REGISTRE = `version: 1
organisme: { nom: Octave, contact: { prenom: Anne, nom: Secrète } }
acteurs:
  artemis: { nom: Artemis }
  rivale: { nom: Rivale }
  quidam: { nom: Quidam, courriel: achats@quidam.example }
socles:
  si: [{ type: chiffrement, description: clé de 4096 bits }]
`;
const FICHE = `qualite: sous-traitant
reference: ST-1
nom: Routage
clients:
  - { acteur: artemis, contrat: C-ARTEMIS, categories_traitements: [mise sous pli] }
  - { acteur: rivale, contrat: C-RIVALE, categories_traitements: [mise sous pli] }
mesures_securite: [{ socle: si }]
notes_internes: SECRET
`;
const registre = charger({
  registre: { chemin: 'registre.yaml', texte: REGISTRE },
  fiches: [{ chemin: 'ST-1.yaml', texte: FICHE }],
});

async function textes(audience: Parameters<typeof pourAudience>[1], completer: Completer) {
  const name = layouts['cnil-simplifie'].modeles.xlsx['sous-traitant'];
  const bytes = new Uint8Array(readFileSync(new URL(`../../templates/${name}`, import.meta.url)));
  const contenu = pourAudience(registre, audience);
  const classeur = await renderRegisterWorkbook(
    { name, bytes },
    { ...contenu, role: 'sous-traitant' },
    completer,
  );
  const { sheets } = readSource({ name: 'registre.xlsx', bytes: classeur });
  return {
    tout: sheets.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n'),
    base: sheets.find((sheet) => sheet.name === FEUILLE_BASE)!.cells.filter(({ row }) => row > 0),
  };
}

it('un extrait ne porte ni les acteurs que le registre partage, ni l’empreinte de ce qu’il tait', async () => {
  const client = await textes({ id: 'client', client: 'artemis' }, pourLire);
  const publique = await textes({ id: 'public' }, pourLire);
  expect(client.tout).toContain('Artemis');
  for (const { tout, base } of [client, publique]) {
    expect(tout).toContain('mise sous pli');
    expect(tout).not.toMatch(/rivale|quidam|Secrète|4096|C-RIVALE|SECRET|retenue/i);
    expect(base).toEqual([]);
  }
  const interne = await textes({ id: 'interne' }, pourRevenir);
  expect(interne.tout).toMatch(/Rivale[\s\S]*Quidam/);
  expect(interne.tout).not.toContain('SECRET');
  expect(interne.base).not.toEqual([]);
});
