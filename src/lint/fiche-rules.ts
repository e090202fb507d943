import type { Fiche } from '../register/fiche.ts';
import type { FicheEnSections } from '../register/fiche-en-sections.ts';
import { type Draft, draft, type Owner } from './draft.ts';
import { Habits } from './habits.ts';
import type { AskedRule, Context, FicheRule, Messages, Report, ReportingContext } from './rule.ts';

type Reporting = ReportingContext<Messages>;

/** What is known of a fiche that holds exactly what its sections say. */
export interface Known extends FicheEnSections {
  /** The rules that notice one of its texts. */
  readonly raised: ReadonlySet<AskedRule>;
}

/**
 * The rules about one kind of fiche, asked of one fiche after the other. Few of them have anything to say of
 * any fiche: a rule on texts is asked when one of them calls for it, another unless it is known to have
 * nothing to say of what it reads.
 */
export class FicheRules {
  readonly #rules: readonly FicheRule[];
  readonly #context: Context;
  /** Of the rules asked of every fiche. */
  readonly #habits: Habits<FicheRule, never>;

  constructor(rules: readonly FicheRule[], context: Context) {
    this.#rules = rules;
    this.#context = context;
    this.#habits = new Habits(rules.filter(({ notices }) => !notices));
  }

  /** What the rules say of a fiche. */
  check(fiche: Fiche, owner: Owner, known?: Known): Draft[] {
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
    if (!known) for (const rule of this.#rules) ask(rule);
    else {
      for (const rule of known.raised) if (rule.kind === 'fiche') ask(rule);
      this.#askUnknown(known, ask, drafts);
    }
    return drafts;
  }

  #askUnknown({ sections, lectures }: Known, ask: (rule: FicheRule) => void, said: readonly Draft[]): void {
    for (const rule of this.#habits.toAsk(sections)) {
      const before = said.length;
      lectures.oublier();
      ask(rule);
      if (said.length === before) this.#habits.learn(rule, lectures.cles, sections);
    }
  }
}
