import { describe, expect, test } from '@jest/globals';
import type { BookData, Host, SheetData } from 'apps-script-host';
import type { SetUpProposal } from '../../../src/addon/setUp/setUpState';
import { june } from '../../support/salesBook';
import { liveSheet } from '../../support/look';
import { plainBook, plainSheet } from '../../support/plainBook';
import { hostOf } from '../../support/salesHost';
import { begin, choiceFor, planned, proposalOf, setUpBy, undo } from './setUpCalls';

type Cell = string | number;
const SIZE = { maxColumns: 20, maxRows: 12 };
const HEADER = ['Клиент', 'Менеджер', 'Этап', 'Цена', 'Закупка', 'Дата отгрузки'];

/** Days as people's cells show them, the first column bold. */
function month(name: string, rows: readonly (readonly Cell[])[]): SheetData {
  const cells = rows.map((row) =>
    row.map((value, at) => {
      if (value === '') return null;
      if (typeof value === 'number' && value > june(0) - 100 && value < june(31))
        return { value, numberFormat: 'dd.mm.yy' };
      return at === 0 ? { value, bold: true } : value;
    }),
  );
  return plainSheet(name, cells, SIZE);
}

const JUNE = month('Июнь', [
  HEADER,
  ['Балка', 'Ким', 'Отгружено', 100, 80, june(16)],
  ['Гвоздь', 'Ли', 'КП', 90, 70, ''],
]);
const MAY = month('Май', [
  ['Продажи мая'],
  HEADER,
  ['Майский', 'Ким', 'Оплачено', 300, 200, june(-20)],
  ['Первая половина'],
  ['Второй', 'Ли', 'думает', 400, 250, ''],
  ['Третий', 'Ли', 'Отказ', '', '', ''],
  ['Итого', '', '', 700, 450, ''],
]);
const APRIL = month('Апрель', [
  ['Этап', 'Клиент', 'Закупка', 'Цена', 'Менеджер', 'Дата отгрузки'],
  ['Оплачено', 'Апрельский', 50, 60, 'Ким', june(-50)],
]);
const OTHER = month('Март', [
  ['Клиент', 'Цена', 'Этап'],
  ['Мартовский', 5, 'КП'],
]);
const book = (): BookData => plainBook(JUNE, MAY, APRIL, OTHER);

const sheetIn = (host: Host, name: string): SheetData => {
  const found = host.toBookData().sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no tab ${name}`);
  return found;
};
/** What stands in the first seven columns, blank rows left out. */
const rowsOf = (host: Host, name = 'Июнь'): unknown[][] =>
  sheetIn(host, name)
    .rows.map((cells) => Array.from({ length: 7 }, (_, at) => cells[at]?.value ?? ''))
    .filter((cells) => cells.some((value) => value !== ''));

const GATHER = ['Май', 'Апрель'];
const MOVED = [
  ['Майский', 'Ким', 'Оплачено', 300, 200, june(-20), 'Май'],
  ['Второй', 'Ли', 'думает', 400, 250, '', 'Май'],
  ['Третий', 'Ли', 'Отказ', '', '', '', 'Май'],
  ['Апрельский', 'Ким', 'Оплачено', 60, 50, june(-50), 'Апрель'],
];

describe('tabs of one shape', () => {
  const host = hostOf(book());
  const before = host.toBookData();

  test('are offered: those with the same headers, in whatever order', () => {
    expect(proposalOf(host)).toMatchObject({
      tab: 'Июнь',
      tabs: ['Июнь', 'Май', 'Апрель', 'Март'],
      shaped: [
        { title: 'Май', rows: 5 },
        { title: 'Апрель', rows: 1 },
      ],
    });
  });

  test('are asked about with the deals: what they name beside', () => {
    const seen = host.callServer('setUpProposal', [{ tab: 'Июнь', headers: [], gather: ['Май'] }]) as SetUpProposal;
    expect(seen.met).toContainEqual({ name: 'думает', deals: 1 });
    expect(seen.met).toContainEqual({ name: 'Ли', deals: 3 });
  });

  test('one of another shape is refused, and nothing is written', () => {
    expect(() => begin(host, choiceFor(host, { gather: ['Март'] }))).toThrow(/обновите панель/);
    expect(host.toBookData()).toEqual(before);
  });

  test('come under the deals, row by row, each with its origin; totals and separators stay behind', () => {
    const { said } = setUpBy(host, choiceFor(host, { gather: GATHER }));
    expect(said).toContain('Перенесено строк — 4');
    expect(rowsOf(host)).toEqual([
      [...HEADER, 'Вкладка'],
      ['Балка', 'Ким', 'Отгружено', 100, 80, june(16), ''],
      ['Гвоздь', 'Ли', 'КП', 90, 70, '', ''],
      ...MOVED,
    ]);
    const [, , , first] = sheetIn(host, 'Июнь').rows;
    expect(first?.[0]).toMatchObject({ bold: true });
    expect(first?.[5]).toMatchObject({ numberFormat: 'dd.mm.yy' });
  });

  test('stay as they were', () => {
    for (const name of ['Май', 'Апрель', 'Март'])
      expect(sheetIn(host, name)).toEqual(before.sheets.find((sheet) => sheet.name === name));
  });

  test('are never moved again, also in a copy that lost what the document kept', () => {
    expect(proposalOf(host).shaped).toEqual([]);
    expect(() => begin(host, choiceFor(host, { gather: ['Май'] }))).toThrow(/обновите панель/);
    expect(proposalOf(hostOf(host.toBookData())).shaped).toEqual([]);
  });

  test('are counted as deals', () => {
    expect(host.callServer('report', [{ language: 'ru', from: '', to: '' }])).toMatchObject({ deals: 6, tab: 'Июнь' });
  });

  test('go with the set-up when it is undone, but for rows that somebody changed since', () => {
    const undone = hostOf(host.toBookData(), { user: host.user, properties: host.properties });
    undo(undone);
    expect(sheetIn(undone, 'Июнь').rows.slice(0, 3)).toEqual(JUNE.rows.slice(0, 3));
    expect(rowsOf(undone)).toHaveLength(3);
    host.typeInto('Июнь', 'D5', '410');
    expect(undo(host).said).toContain('Май');
    expect(rowsOf(host).slice(3)).toEqual([['Второй', 'Ли', 'думает', 410, 250, '', 'Май']]);
  });
});

test('a move that is cut goes on where it stopped: nothing is lost, doubled or written elsewhere', () => {
  const first = hostOf(book());
  const choice = choiceFor(first, { gather: ['Май'] });
  const { seen } = planned(first, choice);
  /** What the move comes to when it is gone on with after a cut at that call among those that write; how many these are. */
  const movedAfterCut = (cutAt: number): readonly [cells: unknown[][], writes: number] => {
    const host = hostOf(book());
    let writes = 0;
    host.failAt = (call) =>
      /copyTo|setValue|setProperties|insert/.test(call) && writes++ === cutAt
        ? { error: new Error('cut'), when: 'cut' }
        : null;
    try {
      host.callServer('applySetUp', [choice, seen]);
    } catch {
      host.callServer('continueSetUp');
    }
    return [rowsOf(host), writes];
  };
  const [whole, writes] = movedAfterCut(Infinity);
  expect(whole.slice(3)).toEqual(MOVED.slice(0, 3));
  // The first writes keep the choice and the job: until then nothing has begun.
  for (let at = 2; at < writes; at += 1) expect([at, movedAfterCut(at)[0]]).toEqual([at, whole]);
});

test('rows that a filter hides are told of, and moved once it is taken away', () => {
  const host = hostOf(book());
  const choice = choiceFor(host, { gather: ['Май'] });
  const { seen } = planned(host, choice);
  let isCopied = false;
  host.failAt = (call) => {
    isCopied ||= call === 'Range.copyTo';
    // As if the copy had left the second row out.
    if (isCopied && call === 'Range.getValues')
      liveSheet(host, 'Июнь').values.clear({ row: 4, column: 0, rows: 1, columns: 6 });
    return null;
  };
  expect(() => host.callServer('applySetUp', [choice, seen])).toThrow(/часть строк скрыта/);
  host.failAt = null;
  host.callServer('continueSetUp');
  expect(rowsOf(host).slice(3)).toEqual(MOVED.slice(0, 3));
});
