import { expect, it } from 'vitest';
import { type Champ, decrire } from '../../src/model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../../src/model/fiche.ts';
import { lireFiche } from '../../src/register/fiche.ts';
import { lirePartage } from '../../src/register/partage.ts';
import { motsEcrits, vocabulaireA } from '../../src/rules/coherence/mots-ecrits.ts';
import { readDocument } from '../../src/source/document.ts';

const SCHEMAS = { responsable: ficheResponsable, 'sous-traitant': ficheSousTraitant };
const ROLES = ['responsable', 'sous-traitant'] as const;

/** The fields below one, by path: « donnees[].categorie ». */
function champsDe(champ: Champ<unknown>, chemin: string): (readonly [string, Champ<unknown>])[] {
  const { lecture } = decrire(champ);
  if (lecture.forme === 'liste' || lecture.forme === 'dictionnaire')
    return [[chemin, champ], ...champsDe(lecture.element, `${chemin}[]`)];
  if (lecture.forme !== 'objet') return [[chemin, champ]];
  const debut = chemin === '' ? '' : `${chemin}.`;
  return Object.entries(lecture.champs).flatMap(([nom, un]) => champsDe(un, `${debut}${nom}`));
}

/** Words of a list that another rule judges, or beside which any text is an answer, by their key. */
const AILLEURS = new Set('pays base_legale personnes donnees source repere module autorisation'.split(' '));

/** The fields where a word of a list is written as text: the schema judges the closed choices itself. */
const vocabulaires = ROLES.flatMap((role) => champsDe(SCHEMAS[role], '')).flatMap(([chemin, champ]) => {
  const { propos, lecture } = decrire(champ);
  const enListe = lecture.forme === 'liste';
  const { forme } = enListe ? decrire(lecture.element).lecture : lecture;
  if (propos?.vocabulaire === undefined || forme !== 'texte') return [];
  return AILLEURS.has(chemin.split('.').at(-1)!) ? [] : [enListe ? `${chemin}[]` : chemin];
});

it('knows each field where a word of a list is written: a new one is a line of PLACES, or judged elsewhere', () => {
  expect(vocabulaires.length).toBeGreaterThan(10);
  expect(vocabulaires.filter((chemin) => vocabulaireA(chemin) === undefined)).toEqual([]);
});

/** A value whose texts are all a word of no list. */
function rempli(champ: Champ<unknown>): unknown {
  const { lecture } = decrire(champ);
  if (lecture.forme === 'liste') return [rempli(lecture.element)];
  if (lecture.forme === 'dictionnaire') return {};
  if (lecture.forme !== 'objet') return 'zqz';
  // Measures shared under a name would take the place of those written here.
  const { socle: _, ...champs } = lecture.champs;
  return Object.fromEntries(Object.entries(champs).map(([nom, un]) => [nom, rempli(un)]));
}

it('says of each field what is said of the words that a fiche writes there', () => {
  const { partage } = lirePartage(readDocument('registre.yaml', 'version: 1\norganisme: { nom: Octave }\n'));
  const vus = ROLES.flatMap((qualite) => {
    const texte = JSON.stringify({ ...(rempli(SCHEMAS[qualite]) as object), qualite });
    const { fiche } = lireFiche(readDocument('fiche.yaml', texte), partage);
    return motsEcrits(fiche!).flatMap(({ at, ...attendu }) => {
      const chemin = at.origine.pointeur.map((pas) => (typeof pas === 'number' ? '[]' : `.${pas}`)).join('');
      return at.etat === 'absente' ? [] : [[chemin.slice(1), attendu] as const];
    });
  });
  expect(new Set(vus.map(([chemin]) => chemin))).toEqual(new Set(vocabulaires));
  for (const [chemin, attendu] of vus) expect([chemin, vocabulaireA(chemin)]).toEqual([chemin, attendu]);
});
