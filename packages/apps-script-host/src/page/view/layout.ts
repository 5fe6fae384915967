import type { Rect } from '../../workbook/rect';
import type { SheetModel } from '../../workbook/sheetModel';
import type { WorkbookModel } from '../../workbook/workbookModel';
import type { Area, SheetLayout } from '../protocol';
import { drawnRows } from './cells';
import { chartViews } from './charts';
import { validationViews } from './validations';

export function areaOf({ row, column, rows, columns }: Rect): Area {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function rectOf({ startRow, startColumn, endRow, endColumn }: Area): Rect {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

const ascending = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);

/** Everything of a sheet but its cells. */
export function layoutOf(book: WorkbookModel, sheet: SheetModel): SheetLayout {
  const rows = drawnRows(sheet);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rowCount: rows,
    missingRows: sheet.maxRows - rows,
    columnCount: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: Object.fromEntries(sheet.columnWidths),
    hiddenColumns: ascending(sheet.hiddenColumns),
    hiddenRows: ascending(sheet.hiddenRows).filter((row) => row < rows),
    merges: sheet.merges.map(areaOf),
    validations: validationViews(book, sheet, rows),
    charts: chartViews(book, sheet),
  };
}
