import { expect, it } from 'vitest';
import { registreRempli, tousLesDocuments } from './registre-rempli.ts';

const HOSTILE = `=cmd|' /C calc'!A0 "'><img src=x onerror=alert(1)><script>alert(1)</script>\n# titre\n| a | b |\n![x](javascript:a)[y](http://x.example);"";{{nom}}&`;

/** What a text may never change: tags and names of attributes, blocks of Markdown, fields of CSV, kinds of cells. */
const CHARPENTES: readonly (readonly [RegExp, (texte: string) => unknown])[] = [
  [
    /\.html\.hbs$/,
    (texte) =>
      // Lines of a drawing are as many as its texts need; whole elements of text are taken out, and nothing else.
      [
        ...texte
          .replace(/<svg .*?<\/svg>/gs, sansLignes)
          .matchAll(/<\/?([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi),
      ]
        .filter(([, nom]) => nom !== 'br')
        .map(([, nom, attributs]) => `${nom} ${attributs!.replace(/="[^"]*"/g, '')}`),
  ],
  [
    /\.md\.hbs$/,
    (texte) =>
      texte.split('\n').map(
        (ligne) =>
          `${/^\s*(?:#+|[-*] |\d+\. |\||---)?/.exec(ligne)![0]}${
            ligne
              .replace(/\\./g, '')
              .match(/[|<\]]/g)
              ?.join('') ?? ''
          }`,
      ),
  ],
  [/\.csv\.hbs$/, (texte) => texte.replace(/"(?:[^"]|"")*"/g, '""')],
  [/\.xlsx$/, (texte) => [texte.includes('<f>'), texte.includes('<script')]],
];

function sansLignes(dessin: string): string {
  const formes = dessin.replace(/<text class="[a-z]+" x="[\d.]+" y="[\d.]+">[^<>"]*<\/text>/g, '');
  return /^(?:<(?:svg|path|rect)(?: [a-zA-Z-]+="[^"<>]*")*\/?>\s*)+<\/svg>$/.test(formes) ? '' : formes;
}

/** Every document, with this text in every field, every reference, every accepted deviation and what a printing says of itself. */
async function remplis(mot: string): Promise<Map<string, string>> {
  const { partage, fiches } = registreRempli(() => mot);
  const ecarts = [{ reference: mot, regle: mot, motif: mot, echeance: mot }];
  return await tousLesDocuments(
    // Where a fiche has no reference, its file names it, and anyone may name a file.
    { partage, fiches: fiches.map((fiche) => ({ ...fiche, ref: `${fiche.ref} ${mot}` })) },
    { edition: { mention: mot, revision: mot, date: mot }, ecarts },
  );
}

it('reste du texte dans chaque champ de chaque document', async () => {
  const hostiles = await remplis(HOSTILE);
  const sages = await remplis('Mot');
  expect([...hostiles.keys()]).toEqual([...sages.keys()]);
  for (const [nom, texte] of hostiles) {
    const [, charpente] = CHARPENTES.find(([motif]) => motif.test(nom))!;
    expect(charpente(texte), nom).toEqual(charpente(sages.get(nom)!));
  }
});
