import type { CellValue } from './cellValue';

/** What a text becomes when it is put into a cell whose format does not hold it as text. */
export interface Typed {
  readonly value: CellValue;
  /** What an automatic format becomes. */
  readonly numberFormat?: string;
  readonly formula?: string;
}
