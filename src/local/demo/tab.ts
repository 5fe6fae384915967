import { blankSheet, type CellData, type Scalar, type SheetData } from 'apps-script-host';

const HEADER_STYLE = { bold: true, background: '#F3F3F3', wrap: true } as const;

/** A tab from plain rows, the first of them its header. */
export function tabOf(
  name: string,
  rows: readonly (readonly (CellData | Scalar)[])[],
  widths: readonly number[],
): SheetData {
  const cellOf = (cell: CellData | Scalar): CellData | null => {
    if (cell === null) return null;
    return typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
  };
  const cells = rows.map((row, index) =>
    row.map((cell) => {
      const data = cellOf(cell);
      return index === 0 && data !== null ? { ...data, ...HEADER_STYLE } : data;
    }),
  );
  return {
    ...blankSheet(name),
    maxRows: Math.max(1000, rows.length + 100),
    maxColumns: Math.max(26, widths.length),
    rows: cells,
    frozenRows: 1,
    columnWidths: Object.fromEntries(widths.map((width, column) => [column, width])),
  };
}
