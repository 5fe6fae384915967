import { blankSheet, type BookData, type CellData, type Scalar, type SheetData } from 'apps-script-host';

type Cell = Scalar | CellData;

function cellOf(cell: Cell): CellData | null {
  if (cell === null) return null;
  return typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
}

/** A tab of plain cells, with a grid of Google's usual size. */
export function plainSheet(
  name: string,
  rows: readonly (readonly Cell[])[],
  changes: Partial<SheetData> = {},
): SheetData {
  return {
    ...blankSheet(name),
    maxColumns: 40,
    rows: rows.map((row) => row.map(cellOf)),
    ...changes,
  };
}

export function plainBook(...sheets: readonly SheetData[]): BookData {
  return { title: 'Продажи', locale: 'ru_RU', timeZone: 'Europe/Moscow', sheets, namedRanges: [] };
}
