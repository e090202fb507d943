import type { Fiche } from '../register/fiche.ts';
import type { FicheEnSections } from '../register/fiche-en-sections.ts';
import { type Draft, draft, type Owner } from './draft.ts';
import { Habit } from './habit.ts';
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
  readonly #habits: ReadonlyMap<FicheRule, Habit<true>>;

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
    for (const rule of this.#rules) {
      current = rule;
      if (!known || known.raised.has(rule)) rule.check(fiche, reporting);
      else if (!rule.notices) this.#ask(rule, known, reporting, drafts);
    }
    return drafts;
  }

  #ask(rule: FicheRule, { fiche, sections, lectures }: Known, reporting: Reporting, said: Draft[]): void {
    const habit = this.#habits.get(rule)!;
    if (habit.recall(sections)) return;
    const before = said.length;
    lectures.oublier();
    rule.check(fiche, reporting);
    if (said.length === before) habit.learn(lectures.cles, sections, true);
  }
}
