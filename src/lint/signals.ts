import { parTexte } from '../model/memoire.ts';
import type { Fiche } from '../register/fiche.ts';
import type { Partage } from '../register/partage.ts';
import { CHEMIN_DUREE, mesuresCommunes } from '../register/textes.ts';
import type { AskedRule } from './rule.ts';

type Rules = readonly AskedRule[];
type Listener = (texte: string) => Rules;

const NONE: Rules = [];

/**
 * The one walk through the texts of a fiche: which rules some text makes worth asking. What a text raises is
 * remembered here: what rules notice by need not remember it.
 */
export class Signals {
  readonly #rules: Rules;
  readonly #partage: Partage;
  readonly #listeners = new Map<string, Listener>();

  constructor(rules: Rules, partage: Partage) {
    this.#rules = rules.filter(({ notices }) => notices !== undefined);
    this.#partage = partage;
  }

  /** The rules that notice something in the texts of a fiche. */
  raisedBy(fiche: Fiche): ReadonlySet<AskedRule> {
    const raised = new Set<AskedRule>();
    const hear = (texte: string, chemin: string) => {
      for (const rule of this.#at(chemin)(texte)) raised.add(rule);
    };
    for (const { texte, chemin } of fiche.releve.textes) hear(texte, chemin);
    for (const { duree } of fiche.releve.durees) hear(duree.texte, CHEMIN_DUREE);
    for (const { texte, chemin } of mesuresCommunes(fiche)) hear(texte, chemin);
    return raised;
  }

  /** What is raised by a text that stands in this field. */
  #at(chemin: string): Listener {
    const known = this.#listeners.get(chemin);
    if (known) return known;
    const listener = parTexte((texte): Rules => {
      const found = this.#rules.filter(({ notices }) => notices?.(texte, chemin, this.#partage));
      return found.length === 0 ? NONE : found;
    });
    this.#listeners.set(chemin, listener);
    return listener;
  }
}
