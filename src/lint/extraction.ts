import type { Fiche } from '../register/fiche.ts';
import type { FicheEnSections } from '../register/fiche-en-sections.ts';
import { Habit } from './habit.ts';
import type { RegistreRule } from './rule.ts';

/** What one rule on the register keeps of each fiche. */
export class Extraction {
  readonly #rule: RegistreRule;
  readonly #habit = new Habit<unknown>();

  constructor(rule: RegistreRule) {
    this.#rule = rule;
  }

  from(fiche: Fiche): unknown {
    const fact = this.#rule.extract(fiche);
    return Array.isArray(fact) && fact.length === 0 ? NOTHING : fact;
  }

  fromSections({ fiche, sections, lectures }: FicheEnSections): unknown {
    const known = this.#habit.recall(sections);
    if (known) return known.said;
    lectures.oublier();
    const fact = this.from(fiche);
    if (isWords(fact)) this.#habit.learn(lectures.cles, sections, fact);
    return fact;
  }
}

/** Most fiches give most rules nothing: one nothing for all of them. */
const NOTHING: readonly unknown[] = Object.freeze([]);

/** Words say the same of all fiches that have them; a place is that of one fiche. */
const isWords = (fact: unknown): boolean =>
  Array.isArray(fact) ? fact.every(isWords) : typeof fact !== 'object' || fact === null;
