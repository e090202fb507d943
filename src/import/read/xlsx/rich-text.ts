import { addRun, type Run } from '../content.ts';
import type { XmlElement } from '../xml.ts';

/** Collects the runs of a text: shared, inline, or a comment. Fed with what is inside its element. */
export class RichText {
  #runs: Run[] = [];
  #strong = false;
  #struck = false;
  #inText = false;
  /** Inside the reading of Asian texts, which repeats what the text says. */
  #inPhonetic = false;

  open(element: XmlElement): void {
    if (element.name === 'rPh') this.#inPhonetic = true;
    else if (element.name === 't') this.#inText = !this.#inPhonetic;
    else if (element.name === 'r') this.#plain();
    else if (element.name === 'b') this.#strong = isOn(element.attribute('val'));
    else if (element.name === 'strike') this.#struck = isOn(element.attribute('val'));
  }

  text(text: string): void {
    if (this.#inText)
      addRun(this.#runs, { text: unescaped(text), strong: this.#strong, struck: this.#struck });
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'r') this.#plain();
  }

  /** What was collected; starts anew. */
  take(): Run[] {
    const runs = this.#runs;
    this.#runs = [];
    this.#plain();
    return runs;
  }

  #plain(): void {
    this.#strong = false;
    this.#struck = false;
  }
}

const isOn = (value: string | undefined) => value !== '0' && value !== 'false';

/** « _x000D_ » stands for a character that XML does not allow; « _x005F_ » for the underscore itself. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
