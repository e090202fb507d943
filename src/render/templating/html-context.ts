import { type Block, type Mustache, type PartialCall, type Program, prints, type Statement } from './ast.ts';
import { type HtmlState, readHtml, TEXT } from './html-state.ts';
import type { TemplateProblem } from './problem.ts';
import { problemAt, type TemplateSource } from './source.ts';

const URLS = new Set(
  'href src action formaction data poster cite background xlink:href ping manifest longdesc usemap'.split(
    ' ',
  ),
);

/** The beginnings that make the rest of an address harmless, whatever is printed after them. */
const SAFE_START = /^\s*(?:#|\.\/|mailto:|https?:\/\/[^/?#]+[/?#])/i;

/**
 * Refuses an expression where escaping is not enough to keep it data: scripts, styles, handlers,
 * unquoted attributes, addresses without `lien`. The text is followed tag by tag, branch by branch.
 */
export function htmlProblems(source: TemplateSource, program: Program): TemplateProblem[] {
  const walk = new HtmlWalk(source);
  walk.whole(program);
  return walk.problems;
}

class HtmlWalk {
  readonly problems: TemplateProblem[] = [];
  private readonly source: TemplateSource;

  constructor(source: TemplateSource) {
    this.source = source;
  }

  whole(program: Program): void {
    const end = this.body(program, TEXT);
    const last = program.body.at(-1);
    if (end.mode === 'text' || !last) return;
    this.refuse(last, 'le texte s’arrête au milieu d’une balise : refermez-la dans le même modèle.');
  }

  private body(program: Program | undefined, start: HtmlState): HtmlState {
    let state = start;
    for (const statement of program?.body ?? []) state = this.statement(statement, state);
    return state;
  }

  private statement(statement: Statement, state: HtmlState): HtmlState {
    switch (statement.type) {
      case 'ContentStatement':
        return readHtml(statement.value, state);
      case 'MustacheStatement':
        return this.mustache(statement, state);
      case 'BlockStatement':
        return this.block(statement, state);
      case 'PartialStatement':
        return this.partial(statement, state);
      case 'DecoratorBlock':
        this.whole(statement.program);
        return state;
      default:
        return state;
    }
  }

  private block(block: Block, state: HtmlState): HtmlState {
    const ends = [block.program, block.inverse].map((branch) => this.body(branch, state));
    const repeated = block.path.type === 'PathExpression' && block.path.original === 'each';
    const same = samePlace(ends[0]!, ends[1]!) && (!repeated || samePlace(ends[0]!, state));
    if (!same) {
      this.refuse(
        block,
        'ce bloc ne s’ouvre et ne se referme pas au même endroit du HTML : gardez chaque balise entière dans une branche.',
      );
    }
    return ends[0]!;
  }

  private partial(call: PartialCall, state: HtmlState): HtmlState {
    if (state.mode !== 'text') this.refuse(call, 'un fragment ne s’appelle pas à l’intérieur d’une balise.');
    return state;
  }

  private mustache(statement: Mustache, state: HtmlState): HtmlState {
    const refusal = refusalIn(state, statement);
    if (refusal !== undefined) this.refuse(statement, refusal);
    return state.mode === 'value' ? { ...state, value: `${state.value}x` } : state;
  }

  private refuse(node: Statement, message: string): void {
    this.problems.push(problemAt(this.source, node, message));
  }
}

function refusalIn(state: HtmlState, statement: Mustache): string | undefined {
  if (state.mode === 'text' || state.mode === 'comment') return undefined;
  if (state.mode === 'raw') {
    return 'aucune expression dans <script> ni <style> : ce qu’elle écrit y deviendrait du code.';
  }
  if (state.mode !== 'value' || state.quote === '') {
    return 'une expression dans une balise s’écrit entre guillemets, dans la valeur d’un attribut : attribut="{{…}}".';
  }
  if (/^on/.test(state.attribute) || ['style', 'srcdoc', 'srcset'].includes(state.attribute)) {
    return `aucune expression dans l’attribut ${state.attribute} : ce qu’elle écrit y deviendrait du code.`;
  }
  if (state.attribute === 'content' && /url\s*=/i.test(state.value)) {
    return 'aucune expression dans l’adresse d’une redirection.';
  }
  if (!URLS.has(state.attribute) || SAFE_START.test(state.value)) return undefined;
  if (state.value.trim() === '' && prints(statement, 'lien')) return undefined;
  return `une adresse s’écrit ${state.attribute}="{{lien …}}", qui n’admet que http(s) et mailto.`;
}

/** Same place for the checks: the text already written in an attribute only matters for addresses. */
function samePlace(a: HtmlState, b: HtmlState): boolean {
  if (a.mode !== b.mode || a.raw !== b.raw) return false;
  if (a.mode !== 'value') return true;
  if (a.quote !== b.quote || a.attribute !== b.attribute) return false;
  return !URLS.has(a.attribute) || SAFE_START.test(a.value) === SAFE_START.test(b.value);
}
