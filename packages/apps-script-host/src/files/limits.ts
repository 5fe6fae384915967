import { FileFault } from './fileError';

const MEGABYTE = 1024 * 1024;

/** What a person's workbook never reaches and a hostile one does. Cells and characters are Google's own limits. */
export const LIMITS = {
  fileBytes: 200 * MEGABYTE,
  /** All parts of a workbook together once inflated: 100,000 rows by 40 columns take about 250 MB. */
  inflatedBytes: 1024 * MEGABYTE,
  /** A part that is read whole: styles, relations, comments. */
  wholePartBytes: 32 * MEGABYTE,
  zipEntries: 5_000,
  xmlDepth: 64,
  /** Elements of a part beside its cells: validations, merges, styles. */
  xmlElements: 2_000_000,
  rows: 1_048_576,
  columns: 16_384,
  /** Places in the rectangle of all rows, blanks to the left of a filled cell included. */
  cells: 20_000_000,
  cellCharacters: 50_000,
} as const;

export function demandCellLength(text: string, address: () => string): string {
  if (text.length <= LIMITS.cellCharacters) return text;
  throw new FileFault(`holds more than 50,000 characters in the cell ${address()}`);
}

/** Counts the places that rows take, and refuses a file whose rows would not fit into memory. */
export function cellBudget(): (places: number) => void {
  let taken = 0;
  return (places) => {
    taken += places;
    if (taken > LIMITS.cells) throw new FileFault('is too large: it has more than 20 million cells');
  };
}
