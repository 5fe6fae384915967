import { BooleanNumber } from '@univerjs/core';
import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Reply, SheetChange, SheetLayout } from '../../protocol';
import { cellData, styleData } from './cell';
import { localeOf } from './locales';
import { listRules } from './validation';

export const UNIT_ID = 'book';
const NOTE_SIZE = { width: 240, height: 90 };

function cellMatrix(change: SheetChange): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, cell] of change.cells) {
    if (cell) (matrix[row] ??= {})[column] = cellData(cell, String(cell.style));
  }
  return matrix;
}

function hiddenBy(indexes: readonly number[]): Record<number, { hd: BooleanNumber }> {
  return Object.fromEntries(indexes.map((index) => [index, { hd: BooleanNumber.TRUE }]));
}

function columnData(layout: SheetLayout): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = hiddenBy(layout.hiddenColumns);
  for (const [column, width] of Object.entries(layout.columnWidths)) {
    columns[Number(column)] = { ...columns[Number(column)], w: width };
  }
  return columns;
}

export function freezeOf({ frozenRows, frozenColumns }: SheetLayout): IWorksheetData['freeze'] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

/** A sheet as the view keeps it; notes and dropdowns are apart, in the workbook's resources. */
export function sheetData(change: SheetChange, layout: SheetLayout): Partial<IWorksheetData> {
  return {
    id: change.id,
    name: layout.name,
    hidden: layout.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: layout.rowCount,
    columnCount: layout.columnCount,
    freeze: freezeOf(layout),
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    rowData: hiddenBy(layout.hiddenRows) as Record<number, Partial<IRowData>>,
    columnData: columnData(layout),
    mergeData: layout.merges.map((area) => ({ ...area })),
    cellData: cellMatrix(change),
  };
}

/** A note as the view keeps it. */
export function noteOf(
  row: number,
  col: number,
  note: string,
): { id: string; row: number; col: number; note: string } & typeof NOTE_SIZE {
  return { id: `${row}:${col}`, row, col, note, ...NOTE_SIZE };
}

function notesOf(change: SheetChange): Record<number, Record<number, ReturnType<typeof noteOf>>> {
  const notes: Record<number, Record<number, ReturnType<typeof noteOf>>> = {};
  for (const [row, column, cell] of change.cells) {
    if (cell?.note) (notes[row] ??= {})[column] = noteOf(row, column, cell.note);
  }
  return notes;
}

/** The whole workbook of a full reply. */
export function snapshotOf(reply: Reply): IWorkbookData {
  const sheets = reply.sheets.flatMap((change) => (change.layout ? [{ change, layout: change.layout }] : []));
  const resource = (name: string, data: object) => ({ name, data: JSON.stringify(data) });
  return {
    id: UNIT_ID,
    name: reply.state.title,
    appVersion: '0.25.1',
    locale: localeOf[reply.state.language],
    styles: Object.fromEntries(
      reply.styles.map((style, index): [string, IStyleData] => [String(index), styleData(style)]),
    ),
    sheetOrder: [...reply.order],
    sheets: Object.fromEntries(sheets.map(({ change, layout }) => [change.id, sheetData(change, layout)])),
    resources: [
      resource('SHEET_NOTE_PLUGIN', Object.fromEntries(sheets.map(({ change }) => [change.id, notesOf(change)]))),
      resource(
        'SHEET_DATA_VALIDATION_PLUGIN',
        Object.fromEntries(sheets.map(({ change, layout }) => [change.id, listRules(layout)])),
      ),
    ],
  };
}
