/** A text to read, and how messages name it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}
