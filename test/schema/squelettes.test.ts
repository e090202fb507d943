import { execFileSync } from 'node:child_process';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { configuration } from '../../src/lint/config.ts';
import { type Champ, decrire } from '../../src/model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../../src/model/fiche.ts';
import { registreYaml } from '../../src/model/registre.ts';
import type { Reponse } from '../../src/model/reponse.ts';
import { lireFiche } from '../../src/register/fiche.ts';
import { lirePartage } from '../../src/register/partage.ts';
import { schemaConfiguration, schemaFiche } from '../../src/schema/documents.ts';
import { modeline } from '../../src/schema/modeline.ts';
import { squelette } from '../../src/schema/squelette.ts';
import { MOTS } from '../../src/schema/vocabulaires.ts';
import { readDocument } from '../../src/source/document.ts';

const champsDe = (champ: Champ<unknown>) => {
  const { lecture } = decrire(champ);
  return lecture.forme === 'objet' ? lecture.champs : {};
};

/** What an editor leaves when nobody types anything: the text of each stop, the first of each choice. */
const inseree = (corps: unknown) =>
  stringify(
    JSON.parse(
      JSON.stringify(corps).replace(/\$\{\d+(?::|\|)([^},|]*)[^}]*\}|\$\d+/g, (_, texte = '') => texte),
    ),
  );

/** Every answer that stands in what was read, whatever its depth. */
function reponses(lu: unknown): string[] {
  if (lu instanceof Map) return [...lu.values()].flatMap(reponses);
  if (Array.isArray(lu)) return lu.flatMap(reponses);
  if (lu === null || typeof lu !== 'object') return [];
  if (!('etat' in lu)) return Object.values(lu).flatMap(reponses);
  const reponse = lu as Reponse<unknown>;
  if (reponse.etat !== 'donnee') return reponse.etat === 'aucun' ? ['aucun'] : [];
  return typeof reponse.valeur === 'object' ? reponses(reponse.valeur) : [String(reponse.valeur)];
}

const vide = lirePartage(readDocument('registre.yaml', 'version: 1')).partage;

it.each([
  ['responsable', ficheResponsable],
  ['sous-traitant', ficheSousTraitant],
] as const)('no skeleton of a %s’s fiche answers anything', (qualite, champ) => {
  const accepte = new Ajv({ strict: false }).compile(schemaFiche());
  for (const [cle, sous] of Object.entries(champsDe(champ))) {
    if (cle === 'qualite') continue;
    const texte = inseree({ qualite, [cle]: squelette(sous, cle) });
    const document = readDocument('fiche.yaml', texte);
    const { fiche, problems } = lireFiche(document, vide);
    expect(problems, texte).toEqual([]);
    const { qualite: _, ...reste } = fiche as unknown as Record<string, unknown>;
    const lues = Object.keys(champsDe(champ)).flatMap((nom) => reponses(reste[nom]));
    expect(lues, texte).toEqual([]);
    expect(accepte(JSON.parse(JSON.stringify(document.root))), texte).toBe(true);
  }
});

it('no skeleton of registre.yaml answers anything', () => {
  for (const [cle, champ] of Object.entries(champsDe(registreYaml))) {
    if (cle === 'version') continue;
    const texte = inseree({ version: '1', [cle]: squelette(champ, cle) });
    const { partage, problems } = lirePartage(readDocument('registre.yaml', texte));
    expect(problems, texte).toEqual([]);
    expect(reponses(partage.registre), texte).toEqual(['1']);
  }
});

it('every word of a closed list has a meaning', () => {
  const muets: string[] = [];
  const parcourir = (champ: Champ<unknown>, cle: string, vocabulaire: string | undefined): void => {
    const { lecture, valeurs = [], propos } = decrire(champ);
    const nom = propos?.vocabulaire ?? vocabulaire;
    if (lecture.forme === 'objet')
      for (const [sous, un] of Object.entries(lecture.champs)) parcourir(un, `${cle}.${sous}`, undefined);
    if (lecture.forme === 'liste' || lecture.forme === 'dictionnaire')
      parcourir(lecture.element, `${cle}[]`, nom);
    if (lecture.forme !== 'choix') return;
    const connus = nom ? MOTS[nom as keyof typeof MOTS].map(({ id }) => id) : [];
    muets.push(...valeurs.filter((id) => !connus.includes(id)).map((id) => `${cle}: ${id}`));
  };
  parcourir(ficheSousTraitant, 'fiche', undefined);
  parcourir(registreYaml, 'registre', undefined);
  expect(muets).toEqual(['registre.version: 1']);
});

it('the configuration knows its keys, the rules that may be set, and their levels', () => {
  const regles = [{ id: 'vague-etc', sens: 'Une liste ne finit pas par « etc. ».' }];
  const accepte = new Ajv({ strict: false }).compile(schemaConfiguration(configuration(), regles));
  expect(accepte({ preset: 'strict', regles: { 'vague-etc': 'off' }, revue_mois: 12 })).toBe(true);
  for (const faux of [
    { preset: 'strikt' },
    { regles: { 'vague-etc': 'non' } },
    { regles: { autre: 'off' } },
    { x: 1 },
  ])
    expect(accepte(faux), JSON.stringify(faux)).toBe(false);
});

it('a modeline climbs from the file to the schemas beside registre.yaml', () => {
  expect(modeline('registre.yaml')).toBe('# yaml-language-server: $schema=schema/registre.schema.json');
  expect(modeline('rh/paie/T-001.yaml')).toBe(
    '# yaml-language-server: $schema=../../schema/registre-fiche.schema.json',
  );
  expect(modeline('registre.config.yaml')).toContain('registre-config.schema.json');
});

it('the committed schemas are what the model says', () => {
  const run = () => execFileSync(process.execPath, ['tools/generate-schema.js', '--check']);
  expect(run).not.toThrow();
});
