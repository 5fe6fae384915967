import type { SheetData } from './bookData';

/** A sheet as Google makes a new one: 1000 rows, columns A to Z, nothing in them. */
export function blankSheet(name: string): SheetData {
  return {
    name,
    hidden: false,
    maxRows: 1000,
    maxColumns: 26,
    rows: [],
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    hiddenColumns: [],
    hiddenRows: [],
    merges: [],
    validations: [],
    conditionalRules: [],
    protections: [],
  };
}
