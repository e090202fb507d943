import { parTexte } from '../model/memoire.ts';
import type { FicheEnSections } from '../register/fiche-en-sections.ts';
import type { Texte } from '../register/lire.ts';
import type { Partage } from '../register/partage.ts';
import type { SectionLue } from '../register/section-lue.ts';
import {
  CHEMIN_DATE,
  CHEMIN_DUREE,
  CHEMIN_FICHE,
  CHEMIN_RESTE,
  mesuresCommunes,
} from '../register/textes.ts';
import type { AskedRule } from './rule.ts';

type Rules = readonly AskedRule[];
type Listener = (texte: string) => Rules;

const NONE: Rules = [];
const NOBODY: ReadonlySet<AskedRule> = new Set();

type Heard = Pick<Texte, 'texte' | 'chemin'>;

/**
 * The one walk through the texts of a fiche: which rules some text makes worth asking. What a text raises is
 * remembered here: what rules notice by need not remember it.
 */
export class Signals {
  readonly #rules: Rules;
  readonly #partage: Partage;
  readonly #listeners = new Map<string, Listener>();
  readonly #heard = new WeakMap<SectionLue, Rules>();

  constructor(rules: Rules, partage: Partage) {
    this.#rules = rules.filter(({ notices }) => notices !== undefined);
    this.#partage = partage;
  }

  /** The rules that notice something in the texts of a fiche. */
  raisedBy({ fiche, sections }: FicheEnSections): ReadonlySet<AskedRule> {
    const raised = [...this.#at(CHEMIN_FICHE)('')];
    for (const [cle, section] of sections) {
      const hear = () => this.#hear(section, cle === 'mesures_securite' ? mesuresCommunes(fiche) : []);
      const rules = section.partagee ? (this.#heard.get(section) ?? hear()) : hear();
      if (section.partagee) this.#heard.set(section, rules);
      raised.push(...rules);
    }
    return raised.length === 0 ? NOBODY : new Set(raised);
  }

  /** The rules that notice something in a section, or in the measures that it takes from `registre.yaml`. */
  #hear({ partie }: SectionLue, communes: readonly Heard[]): Rules {
    const raised = new Set<AskedRule>();
    const hear = (texte: string, chemin: string) => {
      for (const rule of this.#at(chemin)(texte)) raised.add(rule);
    };
    for (const { texte, chemin } of partie.textes) hear(texte, chemin);
    for (const { texte, chemin } of communes) hear(texte, chemin);
    for (const { duree } of partie.durees) hear(duree.texte, CHEMIN_DUREE);
    for (const { date } of partie.dates) if (date.forme !== 'iso') hear(date.texte, CHEMIN_DATE);
    if (partie.aPreciser.length > 0) hear('', CHEMIN_RESTE);
    return raised.size === 0 ? NONE : [...raised];
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
