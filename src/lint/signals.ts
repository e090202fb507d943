import type { Fiche } from '../register/fiche.ts';
import type { Texte } from '../register/lire.ts';
import type { Partage } from '../register/partage.ts';
import { borner, mesuresCommunes } from '../register/textes.ts';
import type { Sections } from '../source/quick/sections.ts';
import type { FicheRule } from './rule.ts';

type Rules = readonly FicheRule[];

/** Sections remembered: beyond, all are looked at again. */
const SECTIONS = 4_000;

/**
 * The one walk through the texts of a fiche: which rules some text makes worth asking. A section written the
 * same in many fiches is walked once.
 */
export class Signals {
  readonly #rules: Rules;
  readonly #partage: Partage;
  readonly #bySection = new Map<number, Rules>();
  readonly #shared = new Map<string, Rules>();

  constructor(rules: Rules, partage: Partage) {
    this.#rules = rules.filter(({ notices }) => notices !== undefined);
    this.#partage = partage;
  }

  /** The rules that notice something in the texts of a fiche. */
  raisedBy(fiche: Fiche, sections: Sections): ReadonlySet<FicheRule> {
    if (this.#bySection.size > SECTIONS) this.#bySection.clear();
    const raised = new Set<FicheRule>();
    const add = (rules: Rules) => {
      for (const rule of rules) raised.add(rule);
    };
    for (const [key, number] of sections) add(this.#bySection.get(number) ?? this.#walk(fiche, key, number));
    for (const texte of mesuresCommunes(fiche)) add(this.#noticeShared(texte));
    return raised;
  }

  #walk({ releve }: Fiche, key: string, number: number): Rules {
    const own = releve.textes.filter(({ origine }) => origine.pointeur[0] === key);
    const found = this.#rules.filter((rule) => own.some((texte) => this.#isNoticed(rule, texte)));
    this.#bySection.set(number, found);
    return found;
  }

  /** `registre.yaml` is the same for the whole run. */
  #noticeShared(texte: Texte): Rules {
    const known = this.#shared.get(texte.texte);
    if (known) return known;
    const found = this.#rules.filter((rule) => this.#isNoticed(rule, texte));
    this.#shared.set(texte.texte, found);
    return found;
  }

  #isNoticed({ notices }: FicheRule, lu: Texte): boolean {
    const { texte, chemin } = borner(lu);
    return notices?.(texte, chemin, this.#partage) ?? false;
  }
}
