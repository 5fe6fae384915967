import { fireAll, fireEdit, type EventFields, type Handled } from './events';
import { requireEditable, requireSheetEditable } from './services/spreadsheet/editing';
import type { HostState } from './services/runtime/hostState';
import { rectOfA1 } from './services/spreadsheet/gridRange';
import { deleteSheet, insertSheet, renameSheet } from './workbook/sheetList';
import type { SheetModel } from './workbook/sheetModel';
import { sortRows } from './workbook/sortRows';
import { insert, remove } from './workbook/structure';
import { moveColumns } from './workbook/moveColumns';
import { submitForm } from './form';
import { typeCells } from './typing';

/** What a person does at the keyboard. Rows and columns are 1-based. Each returns the handlers that ran. */
export interface Person {
  /** Types a text into one cell or a whole range, or pastes a table whose upper left corner is at `a1`. */
  typeInto(sheet: string, a1: string, content: string | readonly (readonly unknown[])[]): Handled[];
  insertRows(sheet: string, before: number, count?: number): Handled[];
  deleteRows(sheet: string, first: number, count?: number): Handled[];
  insertColumns(sheet: string, before: number, count?: number): Handled[];
  deleteColumns(sheet: string, first: number, count?: number): Handled[];
  /** Moves columns so that they stand before the column now at `before`. */
  moveColumns(sheet: string, first: number, count: number, before: number): Handled[];
  sortRange(sheet: string, a1: string, column: number, ascending?: boolean): Handled[];
  insertSheet(name: string): Handled[];
  renameSheet(sheet: string, name: string): Handled[];
  deleteSheet(sheet: string): Handled[];
  /** A form adds a row below the last; values are texts in the order of the columns. */
  submitForm(sheet: string, values: readonly unknown[]): Handled[];
  select(sheet: string, a1: string): void;
}

/** Who sits there, and what brings the formulas up to date afterwards. */
export interface Keyboard {
  user(): string;
  settled<T>(result: T): T;
}

export function person(state: HostState, { user, settled }: Keyboard): Person {
  const sheetOf = (name: string): SheetModel => {
    const sheet = state.book.sheetNamed(name);
    if (!sheet) throw new Error(`There is no sheet "${name}"`);
    return sheet;
  };
  const changed = (changeType: string): Handled[] => settled(fireAll(state, 'ON_CHANGE', () => ({ changeType })));

  /** Changes rows or columns when no protection stands against it. */
  const lines = (
    name: string,
    axis: 'rows' | 'columns',
    at: number,
    count: number,
    by: 'insert' | 'remove',
  ): Handled[] => {
    const sheet = sheetOf(name);
    const whole = sheet.everything;
    const rect = axis === 'rows' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
    requireEditable(sheet, rect, user(), state);
    if (by === 'insert') insert(state.book, sheet, axis, at, count, false);
    else remove(state.book, sheet, axis, at, count);
    return changed(`${by === 'insert' ? 'INSERT' : 'REMOVE'}_${axis === 'rows' ? 'ROW' : 'COLUMN'}`);
  };

  return {
    typeInto(name, a1, content) {
      const sheet = sheetOf(name);
      const edit = typeCells(state, sheet, a1, content, user());
      return settled([...fireEdit(state, user(), edit), ...changed('EDIT')]);
    },
    insertRows: (name, before, count = 1) => lines(name, 'rows', before - 1, count, 'insert'),
    deleteRows: (name, first, count = 1) => lines(name, 'rows', first - 1, count, 'remove'),
    insertColumns: (name, before, count = 1) => lines(name, 'columns', before - 1, count, 'insert'),
    deleteColumns: (name, first, count = 1) => lines(name, 'columns', first - 1, count, 'remove'),
    moveColumns(name, first, count, before) {
      const sheet = sheetOf(name);
      requireEditable(sheet, sheet.everything, user(), state);
      moveColumns(state.book, sheet, first - 1, count, before - 1);
      return changed('OTHER');
    },
    sortRange(name, a1, column, ascending = true) {
      const sheet = sheetOf(name);
      const rect = rectOfA1(sheet, a1);
      requireEditable(sheet, rect, user(), state);
      state.book.settle();
      sortRows(state.book, sheet, rect, [{ column: column - 1, ascending }]);
      return changed('OTHER');
    },
    insertSheet(name) {
      insertSheet(state.book, name, state.book.sheets.length);
      return changed('INSERT_GRID');
    },
    renameSheet(name, to) {
      requireSheetEditable(sheetOf(name), user(), state);
      renameSheet(state.book, sheetOf(name), to);
      return changed('OTHER');
    },
    deleteSheet(name) {
      requireSheetEditable(sheetOf(name), user(), state);
      deleteSheet(state.book, sheetOf(name));
      return changed('REMOVE_GRID');
    },
    submitForm(name, values) {
      const fields: EventFields = submitForm(state, sheetOf(name), values);
      return settled([...fireAll(state, 'ON_FORM_SUBMIT', fields), ...changed('OTHER')]);
    },
    select(name, a1) {
      const sheet = sheetOf(name);
      state.book.selection = rectOfA1(sheet, a1);
      state.book.active = sheet;
    },
  };
}
