import type { Random } from './random.ts';

/** What a register holds, before anyone chooses how to write it. */
export type Value = string | Value[] | { [key: string]: Value };

/** Writes a value as YAML the way someone might: order, quotes, flow or block, wrapping, comments. */
export function writeYaml(map: { [key: string]: Value }, dice: Random): string {
  const lines: string[] = [];
  for (const [key, value] of dice.shuffle(Object.entries(map))) {
    if (dice.chance(0.15))
      lines.push(
        `# ${dice.pick(['à revoir en juin', 'vu avec le service', 'TODO: relire', 'l’ancien texte'])}`,
      );
    lines.push(...entry(key, vary(key, value, dice), dice, 0));
  }
  return `${lines.join('\n')}\n`;
}

/** The same facts in another form of the model: shorthands, durations, states, lists of one. */
function vary(key: string, value: Value, dice: Random): Value {
  if (Array.isArray(value)) {
    const list = value.map((one) => vary(`${key}[]`, one, dice));
    if (key === 'base_legale' || key === 'garantie' || key === 'source')
      return list.length === 1 && dice.chance(0.5) ? list[0]! : list;
    if (key === 'finalites' && value.some((one) => typeof one === 'object'))
      return [list[0]!, ...dice.shuffle(list.slice(1))];
    return dice.shuffle(list);
  }
  if (typeof value === 'string') return varyText(key, value, dice);
  const map = Object.fromEntries(
    Object.entries(value).map(([inner, one]) => [inner, vary(inner, one, dice)]),
  );
  const keys = Object.keys(map);
  if (key === 'personnes[]' && keys.length === 1 && dice.chance(0.5)) return map.categorie!;
  if (key === 'finalites[]' && keys.length === 1 && dice.chance(0.5)) return map.libelle!;
  if (key === 'contrat' && keys.length === 1 && keys[0] === 'reference' && dice.chance(0.5))
    return map.reference!;
  if (key === 'clients[]' && keys.length === 1 && keys[0] === 'acteur' && dice.chance(0.5))
    return map.acteur!;
  if (key === 'conservation' && dice.chance(0.3)) return [map];
  return map;
}

const DURATIONS: Readonly<Record<string, readonly string[]>> = {
  '1 an': ['1 an', 'P1Y', '12 mois', 'un an'],
  '2 ans': ['2 ans', 'P2Y', '24 mois', 'deux ans'],
  '3 ans': ['3 ans', 'P3Y', '36 mois', 'trois ans'],
  '5 ans': ['5 ans', 'P5Y', '60 mois', 'cinq ans'],
  '6 mois': ['6 mois', 'P6M', 'six mois'],
  '1 mois': ['1 mois', 'P1M', 'un mois'],
};

function varyText(key: string, text: string, dice: Random): string {
  if (key === 'duree') return dice.pick(DURATIONS[text] ?? [text]);
  if (text === 'aucun') return dice.pick(['aucun', 'aucune', 'Aucun', 'néant']);
  return dice.chance(0.2) ? text.replaceAll('’', "'") : text;
}

function entry(key: string, value: Value, dice: Random, indent: number): string[] {
  const pad = ' '.repeat(indent);
  if (typeof value === 'string') return scalarLines(`${pad}${key}:`, value, dice, indent);
  if (dice.chance(0.25)) return [`${pad}${key}: ${flow(value, dice)}`];
  if (Array.isArray(value)) return [`${pad}${key}:`, ...value.flatMap((one) => item(one, dice, indent + 2))];
  return [`${pad}${key}:`, ...block(value, dice, indent + 2)];
}

function item(value: Value, dice: Random, indent: number): string[] {
  const pad = ' '.repeat(indent);
  if (typeof value === 'string') return scalarLines(`${pad}-`, value, dice, indent);
  if (Array.isArray(value) || dice.chance(0.25)) return [`${pad}- ${flow(value, dice)}`];
  const [first = '', ...rest] = block(value, dice, indent + 2);
  return [`${pad}- ${first.trimStart()}`, ...rest];
}

function block(map: { [key: string]: Value }, dice: Random, indent: number): string[] {
  const lines = dice.shuffle(Object.entries(map)).flatMap(([key, value]) => entry(key, value, dice, indent));
  return dice.chance(0.1) && lines.length > 1
    ? [lines[0]!.replace(/(?<=[\w’.])$/, ' # voir plus bas'), ...lines.slice(1)]
    : lines;
}

function flow(value: Value, dice: Random): string {
  if (typeof value === 'string') return quoted(value, dice);
  if (Array.isArray(value)) return `[${value.map((one) => flow(one, dice)).join(', ')}]`;
  return `{ ${dice
    .shuffle(Object.entries(value))
    .map(([key, one]) => `${key}: ${flow(one, dice)}`)
    .join(', ')} }`;
}

/** Long texts are wrapped as people and editors wrap them. */
function scalarLines(head: string, text: string, dice: Random, indent: number): string[] {
  const words = text.split(' ');
  if (words.length < 5 || dice.chance(0.5)) return [`${head} ${quoted(text, dice)}`];
  const pad = ' '.repeat(indent + 2);
  const lines: string[] = [''];
  for (const word of words) {
    if (lines.at(-1) !== '' && dice.chance(0.3)) lines.push('');
    lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trimStart();
  }
  return [`${head} ${dice.pick(['>-', '>', '|-', '|'])}`, ...lines.map((line) => `${pad}${line}`)];
}

function quoted(text: string, dice: Random): string {
  const plain = /^[\p{L}\d][\p{L}\d ’'./()-]*[\p{L}\d)]$/u.test(text) && !/ #|: /.test(text);
  return dice.pick([...(plain ? [text, text] : []), JSON.stringify(text), `'${text.replaceAll("'", "''")}'`]);
}
