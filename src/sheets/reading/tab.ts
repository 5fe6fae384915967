import type { RawCell } from '../../domain/reading/rawCell';
import { headerMatcher } from '../headers/headerMatcher';
import { findHeader, mapHeaders } from '../headers/headers';
import { doubledNotes } from './headerNotes';
import type { TableDef } from '../tables/table';
import type { FoundSheet } from './findSheets';
import type { ProblemNote } from './problemNotes';
import { sheetValues } from './sheetValues';

/** A tab as it stands: its rows under the header, and where each declared column is. */
export interface Tab<ColumnId extends string = string> {
  readonly title: string;
  /** 0-based; a column that the tab lacks is not there. */
  readonly index: Readonly<Partial<Record<ColumnId, number>>>;
  readonly rows: readonly TabRow[];
}

export interface TabRow {
  /** The sheet's row number, 1-based. */
  readonly row: number;
  readonly cells: readonly RawCell[];
}

/** Reads a tab in one call; null for a tab that is not there, and, noted, when none of its first rows is a header. */
export function readTab<ColumnId extends string>(
  found: FoundSheet | null,
  table: TableDef<string, ColumnId>,
  notes: ProblemNote[],
): Tab<ColumnId> | null {
  return found && tabFrom(found.title, sheetValues(found.sheet), table, notes);
}

/** Values from row 1 and column A on, as a tab; blank rows are left out. */
export function tabFrom<ColumnId extends string>(
  title: string,
  values: readonly (readonly RawCell[])[],
  { columns }: Pick<TableDef<string, ColumnId>, 'columns'>,
  notes: ProblemNote[],
): Tab<ColumnId> | null {
  const match = headerMatcher(columns);
  const header = findHeader(values, match);
  if (header === null) {
    if (values.some((cells) => cells.some((cell) => cell !== '')))
      notes.push({ code: 'header-missing', say: (messages) => messages.tabWithoutHeader(title) });
    return null;
  }
  const { index, doubled } = mapHeaders(values[header.at] ?? [], match);
  notes.push(...doubledNotes(doubled, columns));
  const places = Object.values(index) as number[];
  const rows = values.map((cells, at) => ({ row: at + 1, cells })).slice(header.at + 1);
  return { title, index, rows: rows.filter(({ cells }) => places.some((at) => (cells[at] ?? '') !== '')) };
}
