import type { Fiche } from '../register/fiche.ts';
import type { Sections } from '../source/quick/sections.ts';

/** What a part of a fiche is read from, where it is not the key of its own name. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  projet: ['statut'],
  arretee: ['statut'],
  role: ['qualite'],
  mesures: ['mesures_securite'],
  finalites: ['finalites', 'base_legale'],
  donnees: ['donnees', 'conservation'],
  donnees_sensibles: ['donnees_sensibles', 'conservation'],
};
/** What a fiche is called: rules put it in their messages and decide nothing by it. */
const NAMES: ReadonlySet<string | symbol> = new Set(['ref', 'fichier', 'origine']);
/** Made of every key at once. */
const WHOLE: ReadonlySet<string | symbol> = new Set(['releve', 'parties', 'locales']);

/** A key that a rule reads at this point, then what follows by the number of its source; `true`: nothing was said. */
interface Step {
  readonly key: string;
  readonly next: Map<number, Step | true>;
}

/** Ways remembered for one rule; beyond, or when they serve too little, they cost more than they save. */
const WAYS = 500;
const PATIENCE = 50;

/**
 * What one rule reads of a fiche before it says nothing. A rule depends on the fiche and on what the whole
 * run shares: where the keys it read are written the same, it does the same, and need not be asked.
 */
export class Habit {
  #first: Step | true | undefined;
  #ways = 0;
  #served = 0;
  #given = false;

  /** Whether the rule is known to have nothing to say of a fiche with these sections. */
  isSilent(sections: Sections): boolean {
    let step = this.#first;
    while (step !== undefined && step !== true) step = step.next.get(sections.get(step.key) ?? 0);
    if (step) this.#served++;
    return step === true;
  }

  get isWorthLearning(): boolean {
    return !this.#given;
  }

  /** Remembers that the rule read these keys in this order and said nothing; `undefined`: it read them all. */
  learn(keys: ReadonlySet<string> | undefined, sections: Sections): void {
    if (++this.#ways > WAYS || this.#ways > PATIENCE + this.#served) {
      this.#given = true;
      this.#first = undefined;
    }
    if (this.#given || !keys) return;
    let known = this.#first;
    let put = (what: Step | true) => {
      this.#first = what;
    };
    for (const key of keys) {
      const step: Step = typeof known === 'object' ? known : { key, next: new Map() };
      put(step);
      const number = sections.get(key) ?? 0;
      known = step.next.get(number);
      put = (what) => void step.next.set(number, what);
    }
    put(true);
  }
}

/** A fiche that notes which of its keys are read. */
export interface Watched {
  readonly fiche: Fiche;
  /** The same, without notes taken. */
  readonly real: Fiche;
  /** In the order of their first reading; `undefined` when the fiche was read as a whole. */
  keysRead(): ReadonlySet<string> | undefined;
  forget(): void;
}

export function watch(real: Fiche): Watched {
  let keys = new Set<string>();
  let whole = false;
  const fiche = new Proxy(real, {
    get(target, key) {
      if (NAMES.has(key)) return Reflect.get(target, key);
      if (WHOLE.has(key) || typeof key === 'symbol') whole = true;
      else for (const source of SOURCES[key] ?? [key]) keys.add(source);
      return Reflect.get(target, key);
    },
    has(target, key) {
      whole = true;
      return Reflect.has(target, key);
    },
    ownKeys(target) {
      whole = true;
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(target, key) {
      whole = true;
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
  return {
    fiche,
    real,
    keysRead: () => (whole ? undefined : keys),
    forget: () => {
      keys = new Set();
      whole = false;
    },
  };
}
