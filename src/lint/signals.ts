import { parTexte } from '../model/memoire.ts';
import type { Fiche } from '../register/fiche.ts';
import type { FicheEnSections } from '../register/fiche-en-sections.ts';
import type { Partie, Texte } from '../register/lire.ts';
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

type Heard = Pick<Texte, 'texte' | 'chemin'>;

/**
 * The one walk through the texts of a fiche: which rules some text makes worth asking. What a text raises is
 * remembered here: what rules notice by need not remember it.
 */
export class Signals {
  readonly #rules: Rules;
  readonly #partage: Partage;
  readonly #today: string;
  readonly #listeners = new Map<string, Listener>();
  readonly #heard = new WeakMap<SectionLue, Rules>();

  constructor(rules: Rules, partage: Partage, today: string) {
    this.#rules = rules.filter(({ notices }) => notices !== undefined);
    this.#partage = partage;
    this.#today = today;
  }

  /** The rules that notice something in the texts of a fiche. */
  raisedBy(fiche: Fiche, known: FicheEnSections | undefined): ReadonlySet<AskedRule> {
    const raised = new Set(this.#at(CHEMIN_FICHE)(''));
    const add = (rules: Rules) => {
      for (const rule of rules) raised.add(rule);
    };
    if (!known) add(this.#hear(fiche.releve, mesuresCommunes(fiche)));
    else for (const [cle, section] of known.sections) add(this.#heardIn(section, cle, known));
    return raised;
  }

  #heardIn(section: SectionLue, cle: string, { fiche, partieDe }: FicheEnSections): Rules {
    const heard = this.#heard.get(section);
    if (heard) return heard;
    const communes = cle === 'mesures_securite' ? mesuresCommunes(fiche) : [];
    const rules = this.#hear(partieDe(cle, section), communes);
    if (section.partagee) this.#heard.set(section, rules);
    return rules;
  }

  /** The rules that notice something in a part of a fiche, or in the measures that it takes from `registre.yaml`. */
  #hear({ textes, durees, dates, aPreciser }: Partie, communes: readonly Heard[]): Rules {
    const raised = new Set<AskedRule>();
    const hear = (texte: string, chemin: string) => {
      for (const rule of this.#at(chemin)(texte)) raised.add(rule);
    };
    for (const { texte, chemin } of textes) hear(texte, chemin);
    for (const { texte, chemin } of communes) hear(texte, chemin);
    for (const { duree } of durees) hear(duree.texte, CHEMIN_DUREE);
    for (const { date } of dates) {
      if (date.forme !== 'iso' || date.iso > this.#today) hear(date.texte, CHEMIN_DATE);
    }
    if (aPreciser.length > 0) hear('', CHEMIN_RESTE);
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
