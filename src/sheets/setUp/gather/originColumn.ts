import type { Language } from '../../../domain/language';
import { besideTitles } from '../../reading/findSheets';
import { valuesOf } from '../../reading/sheetValues';
import { headerKey } from '../../headers/headerKey';
import { byPeople } from '../../tables/table';
import type { ColumnDef } from '../../tables/table';
import type { DealsPlace } from '../../dealRows/dealsPlace';
import { dressColumns } from '../../tabs/tabLook';
import { roomForColumns } from '../addDealColumns';
import type { HeaderRow } from './tabShape';

const TITLES = { ru: 'Вкладка', en: 'Tab' };
const HINT = { ru: 'Откуда строка перенесена при настройке', en: 'From where set-up moved the row' };
/** Where people have a column of that title for something else, ours is called apart. */
const ALL_TITLES = [TITLES, besideTitles({ titles: TITLES })];

/** The column that tells from which tab a row was moved. */
export interface OriginColumn {
  /** 0-based. */
  readonly at: number;
  /** What it says, from the first row under the header on. */
  readonly marks: readonly string[];
}

export function headerRowOf({ sheet, headerRow }: Pick<DealsPlace, 'sheet' | 'headerRow'>): HeaderRow {
  return valuesOf(sheet.getRange(`${headerRow}:${headerRow}`))[0] ?? [];
}

/** The headers of people's columns; a blank stands for one of ours and for that of the origin. */
export function peoplesHeaders({ headers }: DealsPlace, row: HeaderRow, origin: number | null): HeaderRow {
  const ours = new Set(Object.values(headers.own));
  return row.map((cell, at) => (ours.has(at) || at === origin ? '' : cell));
}

/** The column as it stands: told from one of people's by its cells, which name nothing but tabs. Null without it. */
export function originColumn(
  { sheet, headerRow }: Pick<DealsPlace, 'sheet' | 'headerRow'>,
  row: HeaderRow,
  tabs: ReadonlySet<string>,
): OriginColumn | null {
  for (const { ru, en } of ALL_TITLES) {
    const at = row.findIndex((cell) => [ru, en].some((title) => headerKey(title) === headerKey(String(cell))));
    if (at < 0) continue;
    const rows = sheet.getLastRow() - headerRow;
    const marks =
      rows > 0 ? valuesOf(sheet.getRange(headerRow + 1, at + 1, rows, 1)).map(([cell]) => String(cell)) : [];
    if (marks.every((mark) => mark === '' || tabs.has(mark))) return { at, marks };
  }
  return null;
}

/** Adds the column at the right end of people's; returns its place, 0-based. */
export function addOriginColumn(place: DealsPlace, row: HeaderRow, language: Language): number {
  const standing = new Set(row.map((cell) => headerKey(String(cell))));
  const [titles = TITLES] = ALL_TITLES.filter(
    ({ ru, en }) => ![ru, en].some((title) => standing.has(headerKey(title))),
  );
  const column: ColumnDef = { ...byPeople('text', titles.ru, titles.en, { hint: HINT }), id: 'origin' };
  const firstColumn = roomForColumns(place, 1);
  dressColumns({ ...place, firstColumn, columns: [column] }, language);
  return firstColumn;
}
