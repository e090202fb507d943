import type { Fiche } from '../register/fiche.ts';
import type { Sections } from '../source/quick/sections.ts';
import { type Draft, draft, type Owner } from './draft.ts';
import { Habit, type Watched, watch } from './habit.ts';
import type { AskedRule, Context, FicheRule, Messages, Report, ReportingContext } from './rule.ts';

type Reporting = ReportingContext<Messages>;

/** What is known of a fiche that holds exactly what its sections say. */
export interface Known {
  readonly sections: Sections;
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
  readonly #habits: ReadonlyMap<FicheRule, Habit>;

  constructor(rules: readonly FicheRule[], context: Context) {
    this.#rules = rules;
    this.#context = context;
    this.#habits = new Map(rules.map((rule) => [rule, new Habit()]));
  }

  /** What the rules say of a fiche. */
  check(fiche: Fiche, owner: Owner, known?: Known): Draft[] {
    const drafts: Draft[] = [];
    let current: FicheRule;
    const reporting: Reporting = {
      ...this.#context,
      report: (report: Report<Messages>) => void drafts.push(draft(current, report, owner)),
    };
    const watched = watch(fiche);
    for (const rule of this.#rules) {
      current = rule;
      if (!known || known.raised.has(rule)) rule.check(fiche, reporting);
      else if (!rule.notices) this.#ask(rule, watched, known.sections, reporting, drafts);
    }
    return drafts;
  }

  #ask(rule: FicheRule, watched: Watched, sections: Sections, reporting: Reporting, said: Draft[]): void {
    const habit = this.#habits.get(rule)!;
    if (habit.isSilent(sections)) return;
    const before = said.length;
    watched.forget();
    rule.check(habit.isWorthLearning ? watched.fiche : watched.real, reporting);
    if (said.length === before) habit.learn(watched.keysRead(), sections);
  }
}
