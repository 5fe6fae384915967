import type { IMutationInfo, IRange } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Area, SheetLayout } from '../../protocol';
import { freezeOf } from './snapshot';
import { listRules } from './validation';

type Part = (before: SheetLayout, after: SheetLayout) => readonly { readonly id: string; readonly params: object }[];

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
const missingFrom = (all: readonly number[], kept: readonly number[]): number[] => all.filter((x) => !kept.includes(x));
const ranges = (areas: readonly Area[]): IRange[] => areas.map((area) => ({ ...area }));

const columnsOf = (layout: SheetLayout, columns: readonly number[]): IRange[] =>
  columns.map((column) => ({ startRow: 0, endRow: layout.rowCount - 1, startColumn: column, endColumn: column }));
const rowsOf = (layout: SheetLayout, rows: readonly number[]): IRange[] =>
  rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: layout.columnCount - 1 }));

function widths(before: SheetLayout, after: SheetLayout): ReturnType<Part> {
  const changed = Object.entries(after.columnWidths).filter(
    ([column, width]) => before.columnWidths[Number(column)] !== width,
  );
  return changed.map(([column, colWidth]) => ({
    id: SetWorksheetColWidthMutation.id,
    params: { ranges: columnsOf(after, [Number(column)]), colWidth },
  }));
}

function hidden(id: string, areas: IRange[]): ReturnType<Part> {
  return areas.length > 0 ? [{ id, params: { ranges: areas } }] : [];
}

function rules(before: SheetLayout, after: SheetLayout): ReturnType<Part> {
  if (!differ(before.validations, after.validations)) return [];
  const remove = { id: RemoveDataValidationMutation.id, params: { ruleId: listRules(before).map(({ uid }) => uid) } };
  return [remove, { id: AddDataValidationMutation.id, params: { rule: listRules(after) } }];
}

function merges(before: SheetLayout, after: SheetLayout): ReturnType<Part> {
  if (!differ(before.merges, after.merges)) return [];
  return [
    { id: RemoveWorksheetMergeMutation.id, params: { ranges: ranges(before.merges) } },
    { id: AddWorksheetMergeMutation.id, params: { ranges: ranges(after.merges) } },
  ];
}

const when = (changed: boolean, id: string, params: object): ReturnType<Part> => (changed ? [{ id, params }] : []);

const PARTS: readonly Part[] = [
  (before, after) => when(before.name !== after.name, SetWorksheetNameMutation.id, { name: after.name }),
  (before, after) =>
    when(before.rowCount !== after.rowCount, SetWorksheetRowCountMutation.id, { rowCount: after.rowCount }),
  (before, after) =>
    when(before.columnCount !== after.columnCount, SetWorksheetColumnCountMutation.id, {
      columnCount: after.columnCount,
    }),
  (before, after) =>
    when(before.hidden !== after.hidden, SetWorksheetHideMutation.id, {
      hidden: after.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    }),
  widths,
  (before, after) =>
    hidden(SetColVisibleMutation.id, columnsOf(after, missingFrom(before.hiddenColumns, after.hiddenColumns))),
  (before, after) =>
    hidden(SetColHiddenMutation.id, columnsOf(after, missingFrom(after.hiddenColumns, before.hiddenColumns))),
  (before, after) => hidden(SetRowVisibleMutation.id, rowsOf(after, missingFrom(before.hiddenRows, after.hiddenRows))),
  (before, after) => hidden(SetRowHiddenMutation.id, rowsOf(after, missingFrom(after.hiddenRows, before.hiddenRows))),
  merges,
  (before, after) => when(differ(freezeOf(before), freezeOf(after)), SetFrozenMutation.id, freezeOf(after)),
  rules,
];

/** The view's mutations that turn one layout of a sheet into another. */
export function layoutMutations(
  sheet: { readonly unitId: string; readonly subUnitId: string },
  before: SheetLayout,
  after: SheetLayout,
): IMutationInfo[] {
  return PARTS.flatMap((part) => part(before, after)).map(({ id, params }) => ({
    id,
    params: { ...sheet, ...params },
  }));
}
