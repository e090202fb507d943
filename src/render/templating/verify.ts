import { plusProche } from '../../model/proche.ts';
import {
  type Block,
  type InlineBlock,
  type Mustache,
  type PartialCall,
  type Program,
  plainName,
  type Statement,
  statements,
} from './ast.ts';
import type { TemplateProblem } from './problem.ts';
import { problemAt, type TemplateSource } from './source.ts';
import {
  callRefusal,
  type Helpers,
  isForbidden,
  type Refusal,
  suggestion,
  valueRefusal,
  valuesRefusal,
} from './verify-values.ts';

/** The blocks, and how many names each may give after `as`. */
const BLOCKS = new Map([
  ['if', 0],
  ['unless', 0],
  ['each', 2],
  ['with', 1],
]);

/** What a template may call. */
interface Known {
  readonly helpers: Helpers;
  readonly partials: ReadonlySet<string>;
  readonly inlines: readonly InlineBlock[];
}

/** Every statement of a template that is not allowed. Runs on the syntax tree, before anything else. */
export function verifyTemplate(
  source: TemplateSource,
  program: Program,
  allowed: { readonly helpers: Helpers; readonly partials: ReadonlySet<string> },
): TemplateProblem[] {
  const inlines = program.body.filter((statement) => statement.type === 'DecoratorBlock');
  const refusals = [...statements(program)].map((statement) => refusal(statement, { ...allowed, inlines }));
  return refusals.flatMap((found) => (found ? problemAt(source, found.node, found.message) : []));
}

/** The name of an inline partial, which its template may call like the others. */
export function inlineName(inline: InlineBlock): string | undefined {
  const [name] = inline.params;
  return name?.type === 'StringLiteral' ? String(name.value) : undefined;
}

function refusal(statement: Statement, known: Known): Refusal {
  switch (statement.type) {
    case 'MustacheStatement':
      return mustacheRefusal(statement, known.helpers);
    case 'BlockStatement':
      return blockRefusal(statement, known.helpers);
    case 'PartialStatement':
      return partialRefusal(statement, known);
    case 'DecoratorBlock':
      return inlineRefusal(statement, known);
    case 'Decorator':
      return { node: statement, message: 'un décorateur {{* …}} n’est pas admis.' };
    case 'PartialBlockStatement':
      return { node: statement, message: '{{#> …}} n’est pas admis : appelez un fragment par {{> nom}}.' };
    case 'ContentStatement':
    case 'CommentStatement':
      return undefined;
  }
}

function mustacheRefusal(statement: Mustache, helpers: Helpers): Refusal {
  const refuse = (message: string): Refusal => ({ node: statement, message });
  if (!statement.escaped) {
    return refuse('cette valeur serait écrite sans protection : écrivez {{…}} au lieu de {{{…}}} ou {{&…}}.');
  }
  const name = plainName(statement.path);
  if (statement.path.type !== 'PathExpression') {
    return refuse('un texte ou un nombre s’écrit sans accolades.');
  }
  if (name !== undefined && BLOCKS.has(name)) {
    return refuse(`« ${name} » ouvre un bloc : écrivez {{#${name} …}}…{{/${name}}}.`);
  }
  const called = statement.params.length > 0 || statement.hash || helpers.has(name ?? '');
  return called ? callRefusal(statement, helpers) : valueRefusal(statement.path, helpers);
}

function blockRefusal(block: Block, helpers: Helpers): Refusal {
  const refuse = (message: string): Refusal => ({ node: block, message });
  const name = plainName(block.path);
  const most = BLOCKS.get(name ?? '');
  if (most === undefined) return refuse(unknownBlock(name, helpers));
  const [param] = block.params;
  if (!param || block.params.length > 1 || block.hash) {
    return refuse(`{{#${name}}} prend exactement une valeur : {{#${name} finalites}}.`);
  }
  if (most > 0 && param.type !== 'PathExpression') {
    return refuse(`{{#${name}}} attend un chemin, comme {{#${name} fiche.finalites}}.`);
  }
  const names = [block.program, block.inverse].flatMap((program) => program?.blockParams ?? []);
  const bad = names.find((given) => isForbidden(given) || helpers.has(given) || BLOCKS.has(given));
  if (bad !== undefined) return refuse(`« ${bad} » est réservé : donnez un autre nom après « as ».`);
  if (names.length > most) return refuse(`trop de noms après « as » : ${most} au plus.`);
  return valueRefusal(param, helpers);
}

function unknownBlock(name: string | undefined, helpers: Helpers): string {
  const helper = helpers.get(name ?? '');
  if (helper) return `« ${name} » est une aide, pas un bloc : ${helper.usage}.`;
  const near = name === undefined ? undefined : plusProche(name, [...BLOCKS.keys()]);
  if (near !== undefined) return `« ${name} » n’ouvre pas de bloc ; vouliez-vous écrire {{#${near} …}} ?`;
  const example = `{{#each ${name ?? 'fiches'}}}`;
  return `les blocs sont {{#if}}, {{#unless}}, {{#each}} et {{#with}} : écrivez par exemple ${example}.`;
}

function partialRefusal(call: PartialCall, { helpers, partials, inlines }: Known): Refusal {
  const refuse = (message: string): Refusal => ({ node: call, message });
  const name = plainName(call.name);
  if (name === undefined) {
    return refuse('un fragment s’appelle par son nom, écrit en toutes lettres : {{> nom}}.');
  }
  const names = [...partials, ...inlines.map((inline) => inlineName(inline) ?? '')];
  if (!names.includes(name)) return refuse(`le fragment « ${name} » n’existe pas${suggestion(name, names)}`);
  if (call.params.length > 1) return refuse('un fragment prend au plus une valeur : {{> nom fiche}}.');
  return valuesRefusal(call, helpers);
}

function inlineRefusal(inline: InlineBlock, { partials, inlines }: Known): Refusal {
  const refuse = (message: string): Refusal => ({ node: inline, message });
  const name = inlineName(inline);
  if (
    plainName(inline.path) !== 'inline' ||
    name === undefined ||
    inline.params.length !== 1 ||
    inline.hash
  ) {
    return refuse('le seul bloc {{#* est {{#*inline "nom"}}…{{/inline}}.');
  }
  if (!inlines.includes(inline)) return refuse('{{#*inline}} s’écrit en dehors de tout bloc.');
  const first = inlines.find((other) => inlineName(other) === name);
  if (first === inline && !partials.has(name)) return undefined;
  return refuse(`le fragment « ${name} » existe déjà : donnez un autre nom à celui-ci.`);
}
