import type { SectionsLues } from '../register/section-lue.ts';

/** A key that was read at this point, then what follows by the number of its section; 0: it was not there. */
interface Step<T> {
  readonly key: string;
  readonly next: Map<number, Step<T> | Said<T>>;
}

interface Said<T> {
  readonly said: T;
}

/** Ways remembered for one question; beyond, or when they serve too little, they cost more than they save. */
const WAYS = 500;
const PATIENCE = 50;

/**
 * What a question asked of fiches reads of each before it answers. A rule depends on the fiche and on what the whole
 * run shares: where the keys it read are written the same, it does the same, and need not be asked.
 */
export class Habit<T> {
  #first: Step<T> | Said<T> | undefined;
  #ways = 0;
  #served = 0;
  #given = false;

  /** What is answered of a fiche with these sections, when it is known. */
  recall(sections: SectionsLues): Said<T> | undefined {
    let step = this.#first;
    while (step !== undefined && 'key' in step) step = step.next.get(sections.get(step.key)?.numero ?? 0);
    if (step) this.#served++;
    return step;
  }

  /** Remembers what was answered after these keys were read in this order; `undefined`: they all were. */
  learn(keys: ReadonlySet<string> | undefined, sections: SectionsLues, said: T): void {
    if (++this.#ways > WAYS || this.#ways > PATIENCE + this.#served) {
      this.#given = true;
      this.#first = undefined;
    }
    if (this.#given || !keys) return;
    let known = this.#first;
    let put = (what: Step<T> | Said<T>) => {
      this.#first = what;
    };
    for (const key of keys) {
      const step: Step<T> = known && 'key' in known ? known : { key, next: new Map() };
      put(step);
      const number = sections.get(key)?.numero ?? 0;
      known = step.next.get(number);
      put = (what) => void step.next.set(number, what);
    }
    put({ said });
  }
}
