import fc from 'fast-check';
import type { BookData, SheetData } from 'apps-script-host';
import type { RawCell } from '../../src/domain/reading/rawCell';
import { dealsTable, PEOPLE_COLUMNS } from '../../src/sheets/tables/deals';
import { tables } from '../../src/sheets/tables';
import { SETTINGS } from '../../src/sheets/tables/settingDefs';
import type { ColumnDef, TableDef } from '../../src/sheets/tables/table';
import { plainBook, plainSheet } from '../support/plainBook';
import { HEAD, OWNER, SELLER } from '../support/salesHost';
import { anyCell, anyText, plausible } from './cells';

type Rows = readonly (readonly RawCell[])[];

/** A header as people write it: in either language, by a synonym, in capitals, with spaces, or something else. */
function anyHeader({ titles, synonyms }: ColumnDef): fc.Arbitrary<string> {
  const known = fc.constantFrom(titles.ru, titles.en, ...synonyms);
  const twisted = known.chain((title) =>
    fc.constantFrom(title.toUpperCase(), ` ${title} `, title.replace(/ /g, '\n'), `${title}, ₽`, `${title} (2)`),
  );
  return fc.oneof(
    { weight: 8, arbitrary: known },
    { weight: 2, arbitrary: twisted },
    { weight: 1, arbitrary: anyText },
  );
}

function cellOf({ type }: ColumnDef): fc.Arbitrary<RawCell> {
  return fc.oneof(
    { weight: 5, arbitrary: plausible(type) as fc.Arbitrary<RawCell> },
    { weight: 2, arbitrary: anyCell },
    { weight: 1, arbitrary: fc.constant('') },
  );
}

/** Some columns of a table in any order, one twice now and then; a header row somewhere above any rows. */
function anyRows(columns: readonly ColumnDef[], most: number): fc.Arbitrary<Rows> {
  const chosen = fc.oneof(
    { weight: 3, arbitrary: fc.shuffledSubarray([...columns], { minLength: Math.min(3, columns.length) }) },
    { weight: 2, arbitrary: fc.constant([...columns]) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...columns), { maxLength: 8 }) },
  );
  return chosen.chain((picked) =>
    fc
      .tuple(
        fc.oneof(
          { weight: 6, arbitrary: fc.constant([]) },
          fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 3 }),
        ),
        fc.tuple(...picked.map(anyHeader)),
        fc.array(fc.tuple(...picked.map(cellOf)), { maxLength: most }),
      )
      .map(([above, header, rows]) => [...above, header, ...rows]),
  );
}

/** Deals as a team keeps them, our own columns among them now and then. */
export const anyDeals: fc.Arbitrary<Rows> = fc.oneof(
  {
    weight: 3,
    arbitrary: anyRows(
      dealsTable.columns.filter(({ id }) => id in PEOPLE_COLUMNS),
      12,
    ),
  },
  { weight: 1, arbitrary: anyRows(dealsTable.columns, 6) },
);

const anySettings: fc.Arbitrary<Rows> = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...Object.values(SETTINGS).map(({ ru }) => ru), ...Object.keys(SETTINGS)), anyText),
      fc.oneof(fc.constantFrom(...Object.values(SETTINGS).map(({ shown }) => shown.ru)), anyCell),
    ),
    { maxLength: 10 },
  )
  .map((rows) => [['Правило', 'Значение'], ...rows]);

/** The three people of the tests always, whoever else stands there. */
const anyTeam: fc.Arbitrary<Rows> = fc
  .array(fc.tuple(anyText, anyText, anyText, anyCell, anyCell, anyCell), { maxLength: 4 })
  .map((rows) => [
    ['Имя', 'Почта', 'Роль', 'Начал', 'Скидка до', 'Маржа от'],
    ['Хозяин', OWNER, 'собственник', '', '', ''],
    ['Орлова', HEAD, 'РОП', '', '', ''],
    ['Ким', SELLER, 'менеджер', '', '', ''],
    ...rows,
  ]);

const OTHERS: readonly TableDef[] = tables.filter(({ id }) => !['deals', 'settings', 'team', 'summary'].includes(id));

const anyTab = (table: TableDef): fc.Arbitrary<readonly [string, Rows] | null> =>
  fc.option(fc.tuple(fc.constantFrom(table.titles.ru, table.titles.en), anyRows(table.columns, 5)), { freq: 1 });

const serialOf = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

/** As a file holds it: a date is a serial number with a date format. */
export function sheetFrom(name: string, rows: Rows): SheetData {
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (cell instanceof Date) return { value: serialOf(cell), numberFormat: 'dd.mm.yyyy hh:mm' };
      if (cell === '') return null;
      return typeof cell === 'string' ? { value: cell, numberFormat: '@' } : cell;
    }),
  );
  return plainSheet(name, cells, { maxRows: 200, maxColumns: Math.max(26, ...rows.map((row) => row.length)) });
}

/** A workbook with deals, a team, any settings, and any of the other tabs with anything in them. */
export const anyBook: fc.Arbitrary<BookData> = fc
  .tuple(anyDeals, anyTeam, fc.option(anySettings), fc.tuple(...OTHERS.map(anyTab)))
  .map(([deals, team, settings, others]) =>
    plainBook(
      sheetFrom('Сделки', deals),
      sheetFrom('Команда', team),
      ...(settings === null ? [] : [sheetFrom('Правила', settings)]),
      ...others.flatMap((tab) => (tab === null ? [] : [sheetFrom(...tab)])),
    ),
  );

/** The ranges of `ROP_CHECK`. */
export const anyRanges = (table: TableDef): fc.Arbitrary<Rows> => anyRows(table.columns, 6);
