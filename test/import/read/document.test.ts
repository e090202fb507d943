import { expect, test } from 'vitest';
import type { SourceFile } from '../../../src/import/grid.ts';
import { read } from './workbooks.ts';

const markdown = (text: string) => read(text, 'registre.md');
const html = (text: string) => read(text, 'registre.html');

/** Blocks as « 12 heading1 texte »; tables as the texts of their cells. */
function outline(file: SourceFile): string[] {
  return file.blocks.map((block) => {
    if (block.kind !== 'table') return `${block.line} ${block.kind}${block.level || ''} ${block.text}`;
    return `${block.line} table ${block.sheet.cells.map(({ address, line, text }) => `${address}:${line}:${text}`).join(' ')}`;
  });
}

test('Markdown : titres, paragraphes, listes et tableaux, avec leurs lignes', () => {
  const file = markdown(`# Registre de <nom de l’organisme> #

Responsable : **Mme Azri**
Téléphone : 02 47 05 02 60

Paie
----
- Salariés
  - Cadres
- [x] Candidats
  et anciens salariés

1. Collecte
2. Consultation

| Nom | Réf. |
|-----|------|
| Paie \\| primes | T-001 |

| sans | tirets |
| x    | [x] Oui [ ] Non |
Nom du traitement	Paie
Sous-finalité 2		
`);
  expect(outline(file)).toEqual([
    '1 heading1 Registre de <nom de l’organisme>',
    '3 paragraph Responsable : Mme Azri\nTéléphone : 02 47 05 02 60',
    '6 heading2 Paie',
    '8 item1 Salariés',
    '9 item2 Cadres',
    '10 item1 ☒ Candidats\net anciens salariés',
    '13 item1 Collecte',
    '14 item1 Consultation',
    '16 table A1:16:Nom B1:16:Réf. A2:18:Paie | primes B2:18:T-001',
    '20 table A1:20:sans B1:20:tirets A2:21:x B2:21:☒ Oui ☐ Non',
    '22 table A1:22:Nom du traitement B1:22:Paie A2:23:Sous-finalité 2',
  ]);
  expect(file.blocks[1]).toMatchObject({ strong: ['Mme Azri'] });
  expect(file.blocks[7]).toMatchObject({ number: 2 });
});

test('Markdown : mise en forme, liens et ce qui n’en est pas', () => {
  const file = markdown(
    '*Oui* **Non** ~~Peut-être~~ `a <b>` 5*3*2 fichier_de_paie \\*sic\\* [CNIL](https://www.cnil.fr/a_(b)) ![logo](l.png) <https://edpb.europa.eu> le 3 mai\n2018. Suite [non] (rien) <à compléter>\n',
  );
  expect(file.blocks).toMatchObject([
    {
      text: 'Oui Non Peut-être a <b> 5*3*2 fichier_de_paie *sic* CNIL logo https://edpb.europa.eu le 3 mai\n2018. Suite [non] (rien) <à compléter>',
      strong: ['Non'],
      struck: ['Peut-être'],
      links: ['https://www.cnil.fr/a_(b)', 'https://edpb.europa.eu'],
    },
  ]);
});

test('Markdown : en-tête YAML, citations, blocs de code et HTML gardent leurs lignes', () => {
  const file = markdown(`---
titre: Registre
---
> cité
> sur deux lignes

\`\`\`yaml
nom: <Paie>
\`\`\`

<details><summary>Suite</summary>

<table>
<tr><th colspan="2">Acteurs</th></tr>

<tr><td>DPO</td><td>M. Henri<br>Paris</td></tr>
</table>

**Fin**
</details>
`);
  expect(outline(file)).toEqual([
    '2 paragraph titre: Registre',
    '4 paragraph cité\nsur deux lignes',
    '8 paragraph nom: <Paie>',
    '11 paragraph Suite',
    '13 table A1:14:Acteurs A2:16:DPO B2:16:M. Henri\nParis',
    '19 paragraph Fin',
  ]);
  expect(file.sheets[0]!.merges).toEqual([{ row: 0, col: 0, rows: 1, cols: 2 }]);
});

test('HTML : titres, listes, gras, cases et champs de formulaire ; scripts et styles laissés', () => {
  const file =
    html(`<!doctype html><html><head><title>Fiche &amp; registre</title><style>p{}</style></head><body>
<script>alert(1)</script><h2>Données
 sensibles</h2>
<p>Oui <span style="font-weight:700">Non</span></p>
<form><p><input type="checkbox" checked> Paie <input type=checkbox> NIR</p>
<p><label>Nom</label> <input value="Gestion de la paie"></p>
<p>Base : <select><option>contrat<option selected>obligation légale</select><input type="hidden" value="jeton"></p></form>
<ol start="3"><li>Clients<li>Prospects<ul><li>actifs</ul></ol>
<dl><dt>DPO<dd>M. Henri</dl>
<pre>a
  b</pre></body></html>`);
  expect(file.title).toBe('Fiche & registre');
  expect(outline(file)).toEqual([
    '2 heading2 Données sensibles',
    '4 paragraph Oui Non',
    '5 paragraph ☒ Paie ☐ NIR',
    '6 paragraph Nom\u00a0: Gestion de la paie',
    '7 paragraph Base : obligation légale',
    '8 item1 Clients',
    '8 item1 Prospects',
    '8 item2 actifs',
    '9 paragraph DPO',
    '9 paragraph M. Henri',
    '10 paragraph a\n  b',
  ]);
  expect(file.blocks[1]).toMatchObject({ strong: ['Non'] });
  expect(file.blocks[5]).toMatchObject({ number: 3 });
});

test('HTML : cellules fusionnées, balises non fermées, tableau dans un tableau', () => {
  const file = html(`<table><caption>Liste</caption>
<tr><th rowspan=2>Nom<th colspan=2>Dates
<tr><td>création<td>mise à jour
<tr><td>Paie<td><p>2018<ul><li>mai</ul><td><table><tr><td>intérieur</table>fin
</table>`);
  expect(file.sheets.map(({ name }) => name)).toEqual(['Liste', 'Tableau 2']);
  expect(file.sheets[0]!.cells.map(({ address, text }) => [address, text])).toEqual([
    ['A1', 'Nom'],
    ['B1', 'Dates'],
    ['B2', 'création'],
    ['C2', 'mise à jour'],
    ['A3', 'Paie'],
    ['B3', '2018\nmai'],
    ['C3', 'fin'],
  ]);
  expect(file.sheets[0]!.merges).toEqual([
    { row: 0, col: 0, rows: 2, cols: 1 },
    { row: 0, col: 1, rows: 1, cols: 2 },
  ]);
  expect(file.sheets[1]!.cells.map(({ text }) => text)).toEqual(['intérieur']);
});

test('un texte est reconnu par son contenu quand son nom ne dit rien', () => {
  expect(read('Nom;Réf.\nPaie;T-1\n', 'registre.txt').kind).toBe('csv');
  expect(read('# Registre\n\nPaie, primes\n', 'registre.txt').kind).toBe('markdown');
  expect(read('<html><table><tr><td>Paie</table></html>', 'registre.xls')).toMatchObject({
    kind: 'html',
    notices: [{ id: 'extension' }],
  });
});
