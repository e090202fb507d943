import type { Fiche } from '../register/fiche.ts';
import type { Asked } from './fiche-rules.ts';
import { Habits } from './habits.ts';
import type { RegistreRule } from './rule.ts';

/** What the rules on the register keep of each fiche. */
export class Extraction {
  readonly #rules: readonly RegistreRule[];
  readonly #ranks: ReadonlyMap<RegistreRule, number>;
  /** Of the rules that keep something of every fiche. */
  readonly #habits: Habits<RegistreRule, unknown>;

  constructor(rules: readonly RegistreRule[]) {
    this.#rules = rules;
    this.#ranks = new Map(rules.map((rule, rank) => [rule, rank]));
    this.#habits = new Habits(rules.filter(({ notices }) => !notices));
  }

  /** A fact for each rule, `undefined` for one that noticed nothing. */
  facts({ fiche, raised, known }: Asked): unknown[] {
    const isAsked = (rule: RegistreRule) => !rule.notices || raised.has(rule);
    if (!known) return this.#rules.map((rule) => (isAsked(rule) ? factOf(rule, fiche) : undefined));
    const facts: unknown[] = this.#rules.map(() => undefined);
    const put = (rule: RegistreRule, fact: unknown) => {
      facts[this.#ranks.get(rule)!] = fact;
    };
    for (const rule of raised) if (rule.kind === 'registre') put(rule, factOf(rule, fiche));
    for (const rule of this.#habits.toAsk(known.sections, put)) {
      known.lectures.oublier();
      const fact = factOf(rule, fiche);
      put(rule, fact);
      this.#habits.learn(rule, isWords(fact) ? known.lectures.cles : undefined, known.sections, fact);
    }
    return facts;
  }
}

function factOf(rule: RegistreRule, fiche: Fiche): unknown {
  const fact = rule.extract(fiche);
  return Array.isArray(fact) && fact.length === 0 ? NOTHING : fact;
}

/** Most fiches give most rules nothing: one nothing for all of them. */
const NOTHING: readonly unknown[] = Object.freeze([]);

/** Words say the same of all fiches that have them; a place is that of one fiche. */
const isWords = (fact: unknown): boolean =>
  Array.isArray(fact) ? fact.every(isWords) : typeof fact !== 'object' || fact === null;
