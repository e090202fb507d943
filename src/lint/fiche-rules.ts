import type { Fiche } from '../register/fiche.ts';
import type { Sections } from '../source/quick/sections.ts';
import { type Draft, draft, type Owner } from './draft.ts';
import { Habit, type Watched, watch } from './habit.ts';
import type { Context, FicheRule, Messages, Report, ReportingContext } from './rule.ts';
import { Signals } from './signals.ts';

type Reporting = ReportingContext<Messages>;

/**
 * The rules about one kind of fiche, asked of one fiche after the other. Few of them have anything to say of
 * any fiche: a rule on texts is asked when one of them calls for it, another unless it is known to have
 * nothing to say of what it reads.
 */
export class FicheRules {
  readonly #rules: readonly FicheRule[];
  readonly #context: Context;
  readonly #signals: Signals;
  readonly #habits: ReadonlyMap<FicheRule, Habit>;

  constructor(rules: readonly FicheRule[], context: Context) {
    this.#rules = rules;
    this.#context = context;
    this.#signals = new Signals(rules, context.partage);
    this.#habits = new Map(rules.map((rule) => [rule, new Habit()]));
  }

  /** What the rules say. `sections` are given when the fiche holds exactly what they say. */
  check(fiche: Fiche, sections: Sections | undefined, owner: Owner): Draft[] {
    const drafts: Draft[] = [];
    let current: FicheRule;
    const reporting: Reporting = {
      ...this.#context,
      report: (report: Report<Messages>) => void drafts.push(draft(current, report, owner)),
    };
    const watched = sections && watch(fiche);
    const raised = sections && this.#signals.raisedBy(fiche, sections);
    for (const rule of this.#rules) {
      current = rule;
      if (!sections || !watched || raised?.has(rule)) rule.check(fiche, reporting);
      else if (!rule.notices) this.#ask(rule, watched, sections, reporting, drafts);
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
