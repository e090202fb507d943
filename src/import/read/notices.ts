import type { Notice } from '../grid.ts';

/** « la cellule C4 de la feuille « Paie » » */
export const placeName = (sheet: string, address: string) =>
  `la cellule ${address} de la feuille « ${sheet} »`;

const EXCERPT = 80;

/** Gathers what a workbook reader left out; the same cause is said once, with its count. */
export class NoticeMaker {
  readonly #notices: Notice[] = [];
  #withoutResult = 0;
  #firstWithoutResult = '';
  #repeats = 0;
  #firstRepeat = '';

  add(notice: Notice): void {
    this.#notices.push(notice);
  }

  macros(): void {
    this.add({
      id: 'macros',
      message: 'Ce classeur contient des macros : elles n’ont été ni lues ni exécutées.',
    });
  }

  externalLinks(): void {
    const message =
      'Ce classeur dépend d’autres fichiers : ils n’ont pas été ouverts, seuls les résultats enregistrés sont lus.';
    this.add({ id: 'liens-externes', message });
  }

  /** Texts of the shapes of a sheet. */
  drawn(sheet: string, texts: readonly string[]): void {
    if (texts.length === 0) return;
    const count = texts.length === 1 ? 'un texte dessiné' : `${texts.length} textes dessinés`;
    const message = `La feuille « ${sheet} » porte ${count} par-dessus les cellules, qui ne sont pas importés : « ${excerpt(texts.join(' / '))} ».`;
    this.add({ id: 'objets', sheet, message });
  }

  /** A formula whose result the file does not hold. */
  withoutResult(place: string): void {
    if (this.#withoutResult === 0) this.#firstWithoutResult = place;
    this.#withoutResult += 1;
  }

  /** A cell repeated too often to be written out. */
  repeated(place: string): void {
    if (this.#repeats === 0) this.#firstRepeat = place;
    this.#repeats += 1;
  }

  all(): Notice[] {
    return [...this.#notices, ...this.#withoutResultNotice(), ...this.#repeatNotice()];
  }

  #withoutResultNotice(): Notice[] {
    if (this.#withoutResult === 0) return [];
    const formulas = this.#withoutResult === 1 ? 'Une formule n’a' : `${this.#withoutResult} formules n’ont`;
    const message = `${formulas} pas de résultat enregistré (d’abord ${this.#firstWithoutResult}) : ouvrez le classeur dans un tableur et enregistrez-le pour les calculer.`;
    return [{ id: 'valeurs-absentes', message }];
  }

  #repeatNotice(): Notice[] {
    if (this.#repeats === 0) return [];
    const cells = this.#repeats === 1 ? 'Une cellule est répétée' : `${this.#repeats} cellules sont répétées`;
    return [
      {
        id: 'repetition',
        message: `${cells} un très grand nombre de fois (d’abord ${this.#firstRepeat}) : une seule fois est lue.`,
      },
    ];
  }
}

function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= EXCERPT ? flat : `${flat.slice(0, EXCERPT)}…`;
}
