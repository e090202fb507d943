import type { SectionsLues } from '../register/section-lue.ts';

/** Where questions are that have read the same so far. Each of them is in one of these, or its answer is `undefined`. */
interface Branch<Q, T> {
  said: Said<Q, T>[];
  /** Never followed from here. */
  unknown: Q[];
  nodes: Node<Q, T>[];
}

interface Said<Q, T> {
  readonly question: Q;
  readonly answer: T;
}

/** The questions that read one key next, and what follows by the number of its section; 0: there is none. */
interface Node<Q, T> {
  readonly key: string;
  questions: Q[];
  readonly next: Map<number, Branch<Q, T>>;
}

/** Ways remembered for one question. */
const WAYS = 500;
/** Fiches of which a question is asked before it has to be known of every other one. */
const PATIENCE = 100;

/**
 * What questions asked of every fiche read of it before they answer. A rule depends on the fiche and on what the whole
 * run shares: where the keys it read are written the same, it does the same, and need not be asked.
 */
export class Habits<Q, T> {
  readonly #root: Branch<Q, T>;
  readonly #asked = new Map<Q, number>();
  /** Those that no habit serves. */
  readonly #always = new Set<Q>();
  #fiches = 0;

  constructor(questions: readonly Q[]) {
    this.#root = { said: [], unknown: [...questions], nodes: [] };
  }

  /** The questions to be asked of a fiche with these sections; `tell` receives what is known of the others, but for `undefined`. */
  toAsk(sections: SectionsLues, tell?: (question: Q, answer: T) => void): readonly Q[] {
    this.#fiches++;
    const asked = [...this.#always];
    const branches = [this.#root];
    for (let branch = branches.pop(); branch; branch = branches.pop()) {
      if (tell) for (const { question, answer } of branch.said) tell(question, answer);
      for (const question of branch.unknown) asked.push(question);
      for (const { key, questions, next } of branch.nodes) {
        const known = next.get(numberOf(key, sections));
        if (known) branches.push(known);
        else asked.push(...questions);
      }
    }
    return asked;
  }

  /** Remembers what was answered once these keys were read, in this order; `undefined` for keys: another fiche may have another answer. */
  learn(question: Q, keys: ReadonlySet<string> | undefined, sections: SectionsLues, answer?: T): void {
    // The first fiche is often the only one.
    if (this.#fiches === 1 || this.#always.has(question)) return;
    const asked = (this.#asked.get(question) ?? 0) + 1;
    this.#asked.set(question, asked);
    const serves = asked <= WAYS && 2 * asked <= PATIENCE + this.#fiches;
    const branch = serves ? keys && follow(this.#root, question, keys, sections) : undefined;
    if (branch && answer !== undefined) branch.said.push({ question, answer });
    if (!serves || (keys && !branch)) this.#giveUp(question);
  }

  #giveUp(question: Q): void {
    this.#always.add(question);
    const branches = [this.#root];
    for (let branch = branches.pop(); branch; branch = branches.pop()) {
      branch.said = branch.said.filter((one) => one.question !== question);
      branch.unknown = without(branch.unknown, question);
      branch.nodes = branch.nodes.filter(
        (node) => node.questions.length > 1 || node.questions[0] !== question,
      );
      for (const node of branch.nodes) {
        node.questions = without(node.questions, question);
        branches.push(...node.next.values());
      }
    }
  }
}

/** Where a question gets by the keys it read, no longer unknown there; `undefined` when it once got elsewhere by them. */
function follow<Q, T>(root: Branch<Q, T>, question: Q, keys: Iterable<string>, sections: SectionsLues) {
  let branch = root;
  for (const key of keys) {
    const node = nodeOf(branch, question, key);
    if (!node) return undefined;
    const number = numberOf(key, sections);
    const next = node.next.get(number) ?? { said: [], unknown: [...node.questions], nodes: [] };
    node.next.set(number, next);
    branch = next;
  }
  return leaveUnknown(branch, question) ? branch : undefined;
}

/** Where a question stands that reads a key next. */
function nodeOf<Q, T>(branch: Branch<Q, T>, question: Q, key: string): Node<Q, T> | undefined {
  const known = branch.nodes.find((node) => node.key === key);
  if (known?.questions.includes(question)) return known;
  if (!leaveUnknown(branch, question)) return undefined;
  const node: Node<Q, T> = known ?? { key, questions: [], next: new Map() };
  if (!known) branch.nodes.push(node);
  node.questions.push(question);
  for (const next of node.next.values()) next.unknown.push(question);
  return node;
}

/** Whether a question is unknown at a branch; it no longer is. */
function leaveUnknown<Q, T>(branch: Branch<Q, T>, question: Q): boolean {
  const { length } = branch.unknown;
  branch.unknown = without(branch.unknown, question);
  return branch.unknown.length < length;
}

const numberOf = (key: string, sections: SectionsLues): number => sections.get(key)?.numero ?? 0;

const without = <Q>(questions: readonly Q[], question: Q): Q[] => questions.filter((one) => one !== question);
