import { createHost, type BookData, type Host, type HostOptions } from 'apps-script-host';
import { plainBook, plainSheet } from './plainBook';
import { HEADER, ROWS, salesSheet } from './salesBook';
import { builtBundle } from './builtBundle';

/** Wednesday 17 June 2026, 15:20 in Moscow. */
export const NOW_UTC = Date.UTC(2026, 5, 17, 12, 20);

export const OWNER = 'owner@example.com';
export const HEAD = 'head@example.com';
export const SELLER = 'kim@example.com';

export type Cells = readonly (readonly (string | number)[])[];

const STAGES = [
  ['Этап', 'Вид', 'Вероятность', 'Висяк через, дн.', 'Обязательные поля', 'Шаг через, дн.'],
  ['Лид', 'lead', 0.1, 0, '', ''],
  ['Контакт', 'contact', 0.2, 0, '', ''],
  ['КП', 'quote', 0.5, 0, '', 2],
  ['Сделка', 'deal', 0.8, 0, '', 3],
  ['Отгрузка', 'shipped', 0.9, 0, '', ''],
  ['Оплата', 'paid', 1, 0, '', ''],
  ['Проиграна', 'lost', 0, 0, '', ''],
] as const;

const TEAM = [
  ['Имя', 'Почта', 'Роль'],
  ['Хозяин', OWNER, 'собственник'],
  ['Орлова', HEAD, 'РОП'],
  ['Ким', SELLER, 'менеджер'],
] as const;

/** Tabs of rules by which the deals of the tests are judged; a tab that a test gives stands instead. */
export type RuleTabs = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

export function salesBook(rows: Cells = ROWS, tabs: RuleTabs = {}, header: readonly string[] = HEADER): BookData {
  const rules: RuleTabs = { Этапы: STAGES, Команда: TEAM, ...tabs };
  const sheets = Object.entries(rules).map(([name, cells]) => plainSheet(name, cells));
  const maxRows = Math.max(1000, rows.length + 1);
  return plainBook(salesSheet(rows, { maxRows }, header), ...sheets);
}

/** The built add-on over a workbook, with its owner at the keyboard. */
export function hostOf(book: BookData, options: Partial<HostOptions> = {}): Host {
  return createHost({
    bundle: builtBundle(),
    keepsWorlds: true,
    book,
    now: NOW_UTC,
    user: OWNER,
    owner: OWNER,
    ...options,
  });
}

/** A workbook that was set up and checked once, as on a first day; a seller sits down at it. */
export function checkedHost(rows: Cells = ROWS, tabs: RuleTabs = {}, header: readonly string[] = HEADER): Host {
  const host = hostOf(salesBook(rows, tabs, header));
  host.run('setUp');
  host.run('checkAll');
  host.user = SELLER;
  host.ledger.reset();
  return host;
}

/** The next look at a workbook whose cache went cold: only the file and what the document keeps are left. */
export function coldHost(host: Host): Host {
  const { user, properties } = host;
  const cold = hostOf(host.toBookData(), { now: host.now(), user, properties });
  cold.ledger.reset();
  return cold;
}

/** The same workbook after an import or a form wrote into a cell of the deals: no event told of it. */
export function changedOutside(host: Host, row: number, column: number, value: string | number): Host {
  const book = host.toBookData();
  const sheets = book.sheets.map((sheet) =>
    sheet.name !== 'Сделки'
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((cells, at) =>
            at === row - 1 ? cells.map((cell, place) => (place === column - 1 ? { ...cell, value } : cell)) : cells,
          ),
        },
  );
  const { user, properties } = host;
  const changed = hostOf({ ...book, sheets }, { now: host.now(), user, properties });
  changed.ledger.reset();
  return changed;
}

/** What a cell of the deals shows, by its row and its header. */
export function shown(host: Host, row: number, header: string): string {
  const sheet = host.workbook.sheetNamed('Сделки');
  if (sheet === null) throw new Error('there are no deals');
  for (let column = 0; column < sheet.maxColumns; column += 1)
    if (host.workbook.displayAt(sheet, 0, column) === header) return host.workbook.displayAt(sheet, row - 1, column);
  throw new Error(`there is no column «${header}»`);
}
