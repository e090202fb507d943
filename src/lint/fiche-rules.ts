import type { Fiche } from '../register/fiche.ts';
import type { FicheEnSections } from '../register/fiche-en-sections.ts';
import { type Draft, draft, type Owner } from './draft.ts';
import { Habits } from './habits.ts';
import type { AskedRule, Context, FicheRule, Messages, Report, ReportingContext } from './rule.ts';

type Reporting = ReportingContext<Messages>;

/** A fiche that rules are asked about. */
export interface Asked {
  readonly fiche: Fiche;
  /** The rules that notice one of its texts. */
  readonly raised: ReadonlySet<AskedRule>;
  /** Where the fiche holds exactly what its sections say. */
  readonly known: FicheEnSections | undefined;
}

/**
 * The rules about one kind of fiche, asked of one fiche after the other. Few of them have anything to say of
 * any fiche: a rule on texts is asked when one of them calls for it, another unless it is known to have
 * nothing to say of what it reads.
 */
export class FicheRules {
  /** Those asked of every fiche. */
  readonly #rules: readonly FicheRule[];
  readonly #context: Context;
  readonly #habits: Habits<FicheRule, never>;

  constructor(rules: readonly FicheRule[], context: Context) {
    this.#rules = rules.filter(({ notices }) => !notices);
    this.#context = context;
    this.#habits = new Habits(this.#rules);
  }

  /** What the rules say of a fiche. */
  check({ fiche, raised, known }: Asked, owner: Owner): Draft[] {
    const drafts: Draft[] = [];
    let current: FicheRule;
    const reporting: Reporting = {
      ...this.#context,
      report: (report: Report<Messages>) => void drafts.push(draft(current, report, owner)),
    };
    const ask = (rule: FicheRule) => {
      current = rule;
      rule.check(fiche, reporting);
    };
    for (const rule of raised) if (rule.kind === 'fiche') ask(rule);
    if (known) this.#askUnknown(known, ask, drafts);
    else for (const rule of this.#rules) ask(rule);
    return drafts;
  }

  #askUnknown(
    { sections, lectures }: FicheEnSections,
    ask: (rule: FicheRule) => void,
    said: readonly Draft[],
  ): void {
    for (const rule of this.#habits.toAsk(sections)) {
      const before = said.length;
      lectures.oublier();
      ask(rule);
      if (said.length === before) this.#habits.learn(rule, lectures.cles, sections);
    }
  }
}
