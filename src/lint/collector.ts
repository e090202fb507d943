import { ecrirePointeur, type Origine, type Pointeur } from '../model/origine.ts';
import { typographier } from '../model/typographie.ts';
import { type Draft, placeKey } from './draft.ts';
import { compareFindings, type Finding, fill, repairOf } from './finding.ts';
import type { Spot } from './fix.ts';
import { namedPointer } from './identity.ts';
import { isLocked, type Levels, severityOf } from './levels.ts';
import type { Library } from './library.ts';
import type { Rule } from './rule.ts';
import { covers, isInForce, type Suppression } from './suppressions.ts';
import { TooManyFindings } from './too-many-findings.ts';

/** Turns drafts into findings: place in the text, level, identity, acceptance by a comment. */
export class Collector {
  /** Comments that accepted something. */
  readonly used = new Set<Suppression>();
  readonly #byPlace = new Map<string, Finding>();
  readonly #library: Library;
  readonly #levels: Levels;
  readonly #today: string;
  readonly #most: number;

  constructor(
    library: Library,
    levels: Levels,
    { today, most }: { readonly today: string; readonly most: number },
  ) {
    this.#library = library;
    this.#levels = levels;
    this.#today = today;
    this.#most = most;
  }

  /**
   * What several fiches say of one shared value is said once, with the other fiches as related places. Throws
   * `TooManyFindings` beyond the limit.
   */
  collect(drafts: readonly Draft[]): void {
    for (const draft of drafts) {
      const key = `${draft.rule.id} ${placeKey(draft.place)} ${draft.message}`;
      const known = this.#byPlace.get(key);
      this.#byPlace.set(key, known ? this.#alsoConcerns(known, draft) : this.#finish(draft));
      if (this.#byPlace.size > this.#most) throw new TooManyFindings(this.#most);
    }
  }

  sorted(): Finding[] {
    return ranked([...this.#byPlace.values()].sort(compareFindings));
  }

  #alsoConcerns(known: Finding, { owner }: Draft): Finding {
    if (!owner || known.fiche === owner.ref) return known;
    const related = this.#related(owner.origine, `concerne aussi la fiche ${owner.ref}`);
    return { ...known, related: [...known.related, related] };
  }

  #finish({ rule, message, data, place, related, owner, doubt }: Draft): Finding {
    const { document, locate } = this.#library.get(place.fichier);
    const byPointer = 'pointeur' in place;
    const pointeur = byPointer ? place.pointeur : [];
    const fiche = owner?.origine.fichier === place.fichier ? owner.ref : undefined;
    const spot = byPointer ? namedPointer(document.root, pointeur) : `${message}:${JSON.stringify(data)}`;
    // What could not be read was not judged: no comment accepts that.
    const suppressed = isLocked(rule) ? undefined : this.#acceptance(place.fichier, rule.id, pointeur);
    return {
      rule: rule.id,
      severity: severityOf(rule, message, this.#levels, owner?.projet ?? false),
      source: rule.source,
      message: fill(rule.messages[message] ?? '', data),
      why: typographier(rule.why),
      repair: repairOf(rule, message, data),
      references: rule.referencesFor?.[message] ?? rule.references,
      file: place.fichier,
      range: byPointer ? locate.pointer(pointeur, place.part) : locate.offsets(place.start, place.end),
      pointer: ecrirePointeur(pointeur),
      ...(fiche === undefined ? {} : { fiche }),
      identity: [rule.id, fiche ?? place.fichier, spot].join(' '),
      related: related.map((origine) => this.#related(origine, 'voir aussi')),
      ...(suppressed ? { suppressed } : {}),
      ...(doubt ? {} : fixOf(rule, message, { document, place, data })),
    };
  }

  #acceptance(file: string, rule: string, pointeur: Pointeur): Finding['suppressed'] {
    const list = this.#library.suppressions.get(file) ?? [];
    const found = list.find(
      (one) => one.rule === rule && isInForce(one, this.#today) && covers(one, pointeur),
    );
    if (!found) return undefined;
    this.used.add(found);
    return { reason: found.reason, ...(found.until ? { until: found.until } : {}) };
  }

  #related({ fichier, pointeur }: Origine, message: string): Finding['related'][number] {
    return { file: fichier, range: this.#library.get(fichier).locate.pointer(pointeur, 'value'), message };
  }
}

function fixOf(rule: Rule, message: string, spot: Spot): Pick<Finding, 'fix'> {
  const declared = rule.fix?.[message];
  const edits = declared?.edits(spot);
  if (!declared || !edits) return {};
  const safe = typeof declared.safe === 'boolean' ? declared.safe : declared.safe(spot.data);
  return { fix: { title: fill(declared.title, spot.data), safe, edits } };
}

/** Several findings of one rule at one place are told apart by their rank. */
function ranked(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const rank = seen.get(finding.identity) ?? 0;
    seen.set(finding.identity, rank + 1);
    return rank === 0 ? finding : { ...finding, identity: `${finding.identity}#${rank}` };
  });
}
