/** The letters of a column by its 0-based index: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** `Лестница!C3`: `row` is the sheet's, 1-based; `index` is the column's, 0-based. */
export function cellAddress(tab: string, row: number, index: number): string {
  return `${tab}!${columnLetters(index)}${row}`;
}
