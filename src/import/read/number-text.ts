/** A number as a spreadsheet program shows it in a French cell without a format; every digit of an integer. */
export function numberText(number: number): string {
  const rounded = Number.isSafeInteger(number) ? number : Number(number.toPrecision(11));
  return String(rounded).replace('.', ',');
}
