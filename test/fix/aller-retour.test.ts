import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixRegister } from '../../src/fix/fix-register.ts';
import { schemaOf } from '../../src/fix/schema-of.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/config.ts';
import { lintRegister } from '../../src/lint/engine.ts';
import { canonique } from '../../src/register/canonique.ts';
import { lireFichier } from '../../src/register/fichier.ts';
import { rules } from '../../src/rules/index.ts';
import { readDocument } from '../../src/source/document.ts';
import { CORPUS } from './corpus.ts';

const MOIS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** A way to write worse what the model writes well: what `--fix` must undo, sign for sign. */
interface Degradation {
  readonly bien: RegExp;
  /** Nobody looks at the words of `registre.yaml`. */
  readonly fiche?: true;
  mal(match: string): string;
}

const DEGRADATIONS: readonly Degradation[] = [
  {
    bien: /(?<=^ *(?:- )?date\w*: )\d{4}-\d{2}-\d{2}(?= *(?:#|\r?$))/gm,
    mal: (iso) => `${Number(iso.slice(8))} ${MOIS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`,
  },
  {
    bien: /(?<=^ *(?:- )?duree: )\d+ (?:ans|mois)(?= *(?:#|\r?$))/gm,
    mal: (duree) => duree.replace('ans', 'années').replace('mois', 'MOIS'),
  },
  { bien: /(?<=^\w+: )aucun(?= *(?:#|\r?$))/gm, mal: () => 'Néant' },
  { bien: /(?<=^statut: )en-cours(?= *(?:#|\r?$))/gm, mal: () => 'En cours' },
  { bien: /(?<=\btype: )controle-acces(?=,| \}|\r?$)/gm, mal: () => 'Contrôle accès', fiche: true },
  { bien: /(?<=\bbase_legale: )obligation-legale(?=\r?$)/gm, mal: () => 'Obligation légale' },
  { bien: /^finalites(?=:)/gm, mal: () => 'Finalités' },
  { bien: /^mesures_securite(?=:)/gm, mal: () => 'Mesures sécurité' },
];

const QUOTES = ['', '"', "'"] as const;

const cas = fc
  .record({
    exemplaire: fc.constantFrom(...CORPUS),
    seeds: fc.infiniteStream(fc.nat(1000)),
    windows: fc.boolean(),
    mark: fc.boolean(),
  })
  .map(({ exemplaire, seeds, windows, mark }) => {
    const draw = (below: number) => (seeds.next().value as number) % below;
    const ends = (text: string) => (mark ? '\uFEFF' : '') + (windows ? text.replace(/\r?\n/g, '\r\n') : text);
    const places = DEGRADATIONS.flatMap(({ bien, mal, fiche }) => {
      if (fiche && exemplaire.path === 'registre.yaml') return [];
      return [...exemplaire.text.matchAll(bien)].map((match) => {
        const quote = match.index === 0 || exemplaire.text[match.index - 1] === '\n' ? '' : QUOTES[draw(3)]!;
        const keep = draw(3) === 0;
        return {
          at: match.index,
          old: match[0],
          bien: quote + match[0] + quote,
          mal: keep ? quote + match[0] + quote : quote + mal(match[0]) + quote,
        };
      });
    });
    const write = (how: 'bien' | 'mal') => {
      let text = exemplaire.text;
      for (const place of [...places].sort((a, b) => b.at - a.at))
        text = text.slice(0, place.at) + place[how] + text.slice(place.at + place.old.length);
      return ends(text);
    };
    return { path: exemplaire.path, bien: write('bien'), mal: write('mal') };
  });

const REGISTRE = 'version: 1\norganisme: { nom: Atelier du Val }\n';

function corriger(path: string, text: string): string {
  const file = (name: string, content: string) => ({ path: name, read: () => content });
  const files =
    path === 'registre.yaml'
      ? { registre: file(path, text), fiches: [] }
      : { registre: file('registre.yaml', REGISTRE), fiches: [file(path, text)] };
  const levels = {
    preset: 'recommande',
    overrides: new Map([['suppression-inutile', 'off']] as const),
  } as const;
  const options = {
    rules,
    levels,
    today: '2026-11-21',
    settings: DEFAULT_SETTINGS,
  };
  return (
    fixRegister(files, (now) => lintRegister(now, options), 'safe').changed.find((one) => one.path === path)
      ?.text ?? text
  );
}

const faits = (path: string, text: string) => {
  const schema = schemaOf(path);
  const { contenu } = lireFichier(schema, readDocument(path, text));
  return canonique(schema, { etat: 'donnee', valeur: contenu, origine: { fichier: path, pointeur: [] } });
};

describe('--fix', () => {
  it('undoes what it knows, sign for sign, quotes, comments and line ends kept, and then has nothing to do', () => {
    fc.assert(
      fc.property(cas, ({ path, bien, mal }) => {
        const correct = corriger(path, bien);
        const mended = corriger(path, mal);
        expect(mended).toBe(correct);
        expect(faits(path, mended)).toEqual(faits(path, bien));
        expect(corriger(path, mended)).toBe(mended);
      }),
      { numRuns: 30 },
    );
  });
});
