/** Files as people write them, then spoilt, by line, by key and by byte. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseDocument, visit } from 'yaml';

const root = path.join(import.meta.dirname, '..');

export function filesOf(folder, wanted) {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => wanted.test(name))
    .sort();
}

export const text = (name) => readFileSync(path.join(root, name), 'utf8');
const registers = ['registers', 'test/fixtures/graines', 'test/rules/base'].flatMap((folder) =>
  filesOf(folder, /(?:^|\/)registre\.yaml$/).map((registre) => {
    const home = path.posix.dirname(registre);
    const fiches = filesOf(home, /\.yaml$/).filter((name) => !/(?:registre[^/]*|attendu)\.yaml$/.test(name));
    return { registre: text(registre), fiches: fiches.map(text) };
  }),
);
const foreign = [
  ...filesOf('test/fixtures/import', /\.(?:csv|html|md|ods|xlsx)$/),
  ...filesOf('test/fixtures/modeles', /\.(?:csv|ods)$/),
].map((name) => ({ name: path.basename(name), bytes: readFileSync(path.join(root, name)) }));

/** What no document may hold as it is: a browser would run it. */
export const MARKUP = '<b onx="1">';

/** Words that mean something somewhere: to YAML, to a terminal, to a browser, to a spreadsheet, to a template, to git. */
export const SHARP = [
  '',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '😀',
  'é',
  '’',
  '- ',
  ': ',
  ' #',
  '# registre: ',
  '# registre:ignore vague-etc -- motif\n',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|',
  '>',
  '|2-\n',
  '>+\n',
  '&a ',
  '*a',
  '!!binary ',
  '!',
  '%YAML 1.2\n',
  '---\n',
  '...\n',
  '? ',
  '<<: ',
  '<<<<<<< ours\n',
  '=======\n',
  '>>>>>>> theirs\n',
  '__proto__: ',
  'constructor: ',
  'toString',
  'hasOwnProperty',
  'aucun',
  'a-preciser',
  '~',
  'null',
  'true',
  '-0',
  '1e999',
  '{{nom}}',
  '{{#each fiches}}',
  '{{{',
  '=cmd|x',
  MARKUP,
  '<script>',
  '<!--',
  ']]>',
  '![',
  '](javascript:x)',
  '|a|\n|-|\n',
  '../../evil',
  'CON',
  '--output=x',
  'T-001',
  '2026-02-30',
  '5 ans',
  '99999999999999999999 ans',
  'x'.repeat(3000),
  '[ '.repeat(40),
  'a.'.repeat(500),
  ' a'.repeat(2000),
  '- '.repeat(60),
  '\n\n'.repeat(300),
  '0'.repeat(1000),
  '\u00a0'.repeat(1000),
  "l'".repeat(700),
];

export const nat = fc.nat(1_000_000);
export const blows = (max) =>
  fc.array(
    fc.record({
      how: nat,
      at: nat,
      to: nat,
      what: fc.oneof(fc.constantFrom(...SHARP), fc.string({ maxLength: 30 })),
    }),
    { minLength: 1, maxLength: max },
  );

const cut = (at, length) => (length === 0 ? 0 : at % (length + 1));

/** One blow on a text, anywhere. */
export function spoilText(content, { how, at, to, what }) {
  const start = cut(at, content.length);
  const end = Math.min(content.length, start + (to % 40));
  const lines = content.split('\n');
  const line = at % lines.length;
  switch (how % 9) {
    case 0:
      return content.slice(0, start) + what + content.slice(start);
    case 1:
      return content.slice(0, start) + content.slice(end);
    case 2:
      return content.slice(0, start) + what + content.slice(end);
    case 3:
      return lines.toSpliced(line, 1).join('\n');
    case 4:
      return lines.toSpliced(to % lines.length, 0, lines[line]).join('\n');
    case 5:
      return lines.with(line, ' '.repeat(to % 7) + lines[line]).join('\n');
    case 6:
      return lines
        .with(
          line,
          lines[line].replace(/: .*$/s, () => `: ${what}`),
        )
        .join('\n');
    case 7:
      return content.slice(0, start);
    default:
      return to % 2 === 0 ? content.replaceAll('\n', '\r\n') : `\ufeff${content}`;
  }
}

/** One blow on the tree of a YAML text: keys moved, emptied, repeated, nested. */
function spoilTree(content, { how, at, to, what }) {
  const document = parseDocument(content, { schema: 'failsafe', uniqueKeys: false });
  if (document.errors.length > 0) return spoilText(content, { how, at, to, what });
  const pairs = [];
  const values = [];
  visit(document, {
    Pair: (_, pair, [...above]) => void pairs.push({ pair, map: above.at(-1) }),
    Node: (_, node) => void values.push(node),
  });
  if (pairs.length === 0) return content;
  const { pair, map } = pairs[at % pairs.length];
  const other = values[to % values.length];
  if (how % 6 === 0) map.items = map.items.filter((one) => one !== pair);
  else if (how % 6 === 1) pair.value = document.createNode(what);
  else if (how % 6 === 2) pair.value = other === pair.value ? null : other.clone?.();
  else if (how % 6 === 3) pair.key = document.createNode(what);
  else if (how % 6 === 4) pair.value = document.createNode([pair.value, pair.value]);
  else map.items = [...map.items, ...Array(1 + (to % 50)).fill(pair)];
  try {
    return document.toString();
  } catch {
    return content;
  }
}

export const spoilYaml = (content, list) =>
  list.reduce((now, blow) => (blow.how % 2 === 0 ? spoilTree(now, blow) : spoilText(now, blow)), content);

export const yamlFile = (contents) =>
  fc.tuple(fc.constantFrom(...contents), blows(6)).map(([content, list]) => spoilYaml(content, list));

export const fiches = registers.flatMap((one) => one.fiches);
export const intact = registers.map((one) => one.registre);

/** A register of a few files, at least one of which is spoilt. */
export const register = fc
  .record({
    registre: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...intact) }, yamlFile(intact)),
    hurt: fc.array(yamlFile(fiches), { minLength: 1, maxLength: 3 }),
    whole: fc.subarray(fiches, { maxLength: 2 }),
  })
  .map(({ registre, hurt, whole }) => {
    const named = [...hurt, ...whole].map((content, at) => [`f${at}.yaml`, content]);
    return Object.fromEntries([['registre.yaml', registre], ...named]);
  });

const under = (folder, files) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));

function spoilBytes(bytes, { how, at, to, what }) {
  const start = cut(at, bytes.length);
  const end = Math.min(bytes.length, start + (to % 40));
  if (how % 4 === 0) return Buffer.concat([bytes.subarray(0, start), Buffer.from(what), bytes.subarray(end)]);
  if (how % 4 === 1) return bytes.subarray(0, start);
  if (how % 4 === 2) return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  const copy = Buffer.from(bytes);
  if (start < copy.length) copy[start] = to % 256;
  return copy;
}

/** A blow inside one part of a workbook, which stays a good archive: what mutilated bytes never reach. */
export function spoilPart(bytes, blow) {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.xml$|\.rels$/.test(name));
  const name = names[blow.to % names.length];
  const spoilt = spoilText(strFromU8(parts[name]), { ...blow, to: Math.trunc(blow.to / 7) });
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(spoilt) }, { level: 1 }));
}

export const foreignFile = fc
  .record({ file: fc.constantFrom(...foreign), list: blows(4), inside: fc.boolean() })
  .map(({ file: { name, bytes }, list, inside }) => {
    const isZip = bytes[0] === 0x50;
    const spoil =
      inside && isZip
        ? spoilPart
        : inside
          ? (now, blow) => Buffer.from(spoilText(now.toString(), blow))
          : spoilBytes;
    return { name, base64: list.reduce(spoil, bytes).toString('base64') };
  });

export const twoRegisters = fc.tuple(register, blows(3), nat).map(([before, list, pick]) => {
  const names = Object.keys(before);
  const name = names[pick % names.length];
  return {
    ...under('avant', before),
    ...under('apres', { ...before, [name]: spoilYaml(before[name], list) }),
  };
});

export const threeTexts = fc
  .tuple(fc.constantFrom(...fiches, ...intact), blows(2), blows(4), blows(4))
  .map(([base, zero, one, other]) => {
    const start = zero[0].how % 3 === 0 ? spoilYaml(base, zero) : base;
    return { base: start, ours: spoilYaml(start, one), theirs: spoilYaml(start, other) };
  });
