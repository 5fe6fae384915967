import type { Deal, DealColumn } from '../domain/deal';
import type { Day, Instant } from '../domain/calendar/time';
import { PEOPLE_COLUMNS } from '../sheets/tables/deals';
import type { ColumnType } from '../sheets/tables/table';
import { snakeCase } from './names';
import { MONEY, putValue, QUANTITY } from './table';
import type { OpenLine, SqlType, Value, WarehouseColumn } from './table';
import { dateText, finite, momentText, roubles, units, wholeNumber } from './values';

const TYPES: Readonly<Record<ColumnType, SqlType>> = {
  text: 'STRING',
  longText: 'STRING',
  choice: 'STRING',
  hours: 'STRING',
  money: MONEY,
  limitMoney: MONEY,
  quantity: QUANTITY,
  share: 'FLOAT64',
  limitShare: 'FLOAT64',
  number: 'FLOAT64',
  integer: 'INT64',
  date: 'DATE',
  datetime: 'DATETIME',
  yesNo: 'BOOL',
};

const COLUMNS = Object.entries(PEOPLE_COLUMNS).map(([id, { type, titles }]) => ({
  id: id as DealColumn,
  type: TYPES[type],
  name: snakeCase(id),
  meaning: titles.en,
}));

/** What people typed, a column for each of the table of deals: a new one there arrives here by itself. */
export const cellColumns: readonly WarehouseColumn[] = COLUMNS.map(({ name, type, meaning }) => ({
  name,
  type,
  meaning,
}));

const blankless = (text: string): string | null => (text === '' ? null : text);

const READERS: Readonly<Record<SqlType, (value: never) => Value>> = {
  STRING: (value: string) => blankless(value),
  [MONEY]: roubles,
  [QUANTITY]: units,
  FLOAT64: finite,
  INT64: wholeNumber,
  DATE: (value: Day | null) => dateText(value),
  DATETIME: (value: Instant | null) => momentText(value),
  BOOL: (value: boolean) => value,
};

/** Puts the cells of a deal, as they were read, into a line; a stage is the words that stand there. */
export function putCells(line: OpenLine, deal: Deal): void {
  for (const { id, type, name } of COLUMNS) {
    // The type of a column says what its field of a deal holds.
    putValue(line, name, id === 'stage' ? blankless(deal.stageText) : READERS[type](deal[id] as never));
  }
}
