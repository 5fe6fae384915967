import { describe, expect, test } from '@jest/globals';
import { rowSorter, totalsAmong } from '../../../src/domain/reading/passedOver';
import type { TableShape } from '../../../src/domain/reading/passedOver';
import type { RawCell } from '../../../src/domain/reading/rawCell';

type Row = readonly RawCell[];

/** Columns: a box that nobody maps, client, item, quantity, amount, the team's own profit, which nobody maps. */
const HEADERS = ['Клиент', 'Товар', 'Тоннаж, т', 'Сумма, ₽'];
const SHAPE: TableShape = {
  headerRow: 3,
  places: [0, 1, 2, 3, 4, 5],
  headers: HEADERS.map((text, at) => ({ at: at + 1, text })),
  names: [1, 2],
  isUnit: (text) => ['т', 'руб.', 'шт'].includes(text),
};
const NAMELESS: TableShape = { ...SHAPE, names: [] };
const sortOf = (cells: Row, row = 9, shape = SHAPE) => rowSorter(shape)(cells, row);
const june = new Date(Date.UTC(2026, 5, 1));

describe('a row by itself', () => {
  test.each<[string, Row, string]>([
    ['nothing', ['', '', '', '', '', ''], 'blank'],
    ['spaces and an unticked box', [false, ' ', '', '', '', ''], 'blank'],
    ['a text alone', ['', 'Июнь 2026', '', '', '', ''], 'separator'],
    ['a text alone in a column that nobody maps', ['Отгружено', '', '', '', '', ''], 'separator'],
    ['a date alone', ['', june, '', '', '', ''], 'separator'],
    ['a text beside an unticked box', [false, 'Июнь', '', '', '', ''], 'separator'],
    ['a total without figures', ['', 'Итого', '', '', '', ''], 'separator'],
    ['a figure alone', ['', '', '', '', 5, ''], 'figure'],
    ['an error alone', ['', '#REF!', '', '', '', ''], 'figure'],
    ['two texts', ['', 'Балка', 'Лист', '', '', ''], 'named'],
    ['a client and a sum', ['', 'Балка', '', '', 5, ''], 'named'],
    ['figures alone', ['', '', '', 5, 10, ''], 'unnamed'],
    ['a dash for the client', ['', '', '', '—', 10, ''], 'unnamed'],
  ])('%s', (_, cells, sort) => {
    expect(sortOf(cells)).toBe(sort);
  });

  // A row may end before the header does.
  test.each<[string, Row, string]>([
    ['nothing', [], 'blank'],
    ['a text', ['', 'Июнь 2026'], 'separator'],
    ['a total', ['', 'Итого', '', 22.5], 'total'],
    ['figures', ['', '', '', 5, 10], 'unnamed'],
    ['a ticked box and a client', [true, 'Балка'], 'named'],
  ])('%s and no more cells', (_, cells, sort) => {
    expect(sortOf(cells)).toBe(sort);
  });

  test('who is named past the end of a row is nobody', () => {
    expect(sortOf(['', 5, 10], 9, { ...SHAPE, names: [4] })).toBe('unnamed');
  });

  test('a total with the date until which it counts is a total', () => {
    expect(sortOf(['', 'Итого', june, 22.5, 1_220_000, ''])).toBe('total');
  });

  test.each([
    'Итого',
    'ИТОГО:',
    'Итог за июнь',
    'всего',
    'Total',
    'Totals',
    'Subtotal',
    'SUM',
    'Сумма  за месяц',
    '* Grand total',
  ])('«%s» with figures is a total', (word) => {
    expect(sortOf(['', word, '', 22.5, 1_220_000, ''])).toBe('total');
    expect(sortOf(['', word, '', '22,5 т', '1 220 000 руб.', '#DIV/0!'])).toBe('total');
    expect(sortOf(['', word, 'Лист', 22.5, 1_220_000, ''])).not.toBe('total');
  });

  test.each(['Иванов Итог', 'Иванов итого:', 'Acme Total', 'Лист 3 мм всего'])(
    '«%s» is the total of a group',
    (words) => {
      expect(sortOf(['', words, '', 22.5, 1_220_000, ''])).toBe('total');
      expect(sortOf(['', words, 'Лист', 22.5, 1_220_000, ''])).toBe('named');
      expect(sortOf(['', words, june, 22.5, 1_220_000, ''])).toBe('named');
    },
  );

  test.each(['ООО «Итог»', 'ООО "Total"', 'Неитого', 'Подытог'])('«%s» is a name', (word) => {
    expect(sortOf(['', word, '', 22.5, 1_220_000, ''])).toBe('named');
  });

  test.each(['Итоговая сделка', 'Сумма', 'Totalsteel', 'Суммарно'])('«%s» is a name like another', (word) => {
    expect(sortOf(['', word, '', 22.5, 1_220_000, ''])).toBe('named');
  });

  test('half of the headers again are a header, fewer are none', () => {
    expect(sortOf(['', ' КЛИЕНТ ', 'товар', '', '', 'Прибыль'])).toBe('header');
    expect(sortOf(['', 'Клиент', 'Лист', 10, 600, ''])).toBe('named');
    expect(sortOf(['', 'Балка', 'Лист', 'Тоннаж, т', 'Сумма, ₽', ''])).toBe('header');
    const spaced = { ...SHAPE, headers: SHAPE.headers.map(({ at, text }) => ({ at, text: ` ${text} ` })) };
    expect(sortOf(['', 'Клиент', 'Товар', '', '', 'Прибыль'], 9, spaced)).toBe('header');
    const two = { ...SHAPE, headers: SHAPE.headers.slice(0, 1) };
    expect(sortOf(['', 'Клиент', 'Товар', '', '', ''], 9, two)).toBe('named');
  });

  test.each<[string, Row, number, string]>([
    ['numbers of the columns', ['', 1, 2, 3, '4', ''], 4, 'header'],
    ['numbers up to where the row ends', ['', 1, 2, 3], 4, 'header'],
    ['units of measure', ['', '', 'шт', 'т', 'руб.', ''], 4, 'header'],
    ['numbers further down', ['', 1, 2, 3, 4, ''], 5, 'named'],
    ['numbers that do not count', ['', 1, 2, 2, 4, ''], 4, 'named'],
    ['a deal', ['', 'Балка', 'т', 1, 2, ''], 4, 'named'],
  ])('%s', (_, cells, row, sort) => {
    expect(sortOf(cells, row)).toBe(sort);
  });
});

describe('a row that names nobody', () => {
  const deal = (quantity: RawCell, amount: RawCell): Row => ['', 'Балка', 'Лист', quantity, amount, ''];
  const bare = (quantity: RawCell, amount: RawCell, profit: RawCell = ''): Row => [
    '',
    '',
    '',
    quantity,
    amount,
    profit,
  ];

  function totalsIn(rows: readonly Row[], shape = SHAPE): readonly number[] {
    const sorts = rows.map((cells, at) => sortOf(cells, shape.headerRow + 1 + at, shape));
    return [
      ...totalsAmong(
        rows,
        sorts.flatMap((sort, at) => (sort === 'unnamed' ? [at] : [])),
        shape,
      ),
    ];
  }

  test.each<[string, readonly Row[], readonly number[]]>([
    ['one sum of those above', [deal(10, 100), deal(5, 50), bare(7, 150)], [2]],
    ['one sum of those below', [bare('', 150, 3), deal(10, 100), deal(5, 50)], [0]],
    ['a sum of the last two only', [deal(1, 10), deal(2, 20), deal(3, 30), bare('', 50, 1)], [3]],
    ['a sum over a blank and a dash', [deal(1, 10), deal(2, ''), deal(2, '—'), deal(3, 30), bare('', 40, 1)], [4]],
    ['sums typed as text', [deal('', '610 000 руб.'), deal('', '610 000,50 ₽'), bare(1, '1 220 000,5')], [2]],
    ['kopecks as binary fractions have them', [deal('', 0.1), deal('', 0.2), bare(9, 0.3)], [2]],
    ['a sum of rows that end early', [deal('', 100).slice(0, 5), deal('', 50).slice(0, 5), ['', '', '', 7, 150]], [2]],
    ['a kopeck off', [deal(9, 0.1), deal(9, 0.2), bare(7, 0.31)], []],
    ['a text between', [deal(1, 10), deal(2, 'нал'), deal(3, 30), bare(9, 40)], []],
    ['one cell above', [deal(1, 10), bare(9, 10)], []],
    ['nothing but noughts', [deal(0, 0), deal(0, 0), bare(0, 0)], []],
    ['a deal whose client is known', [deal(1, 10), deal(2, 20), ['', 'Балка', '', 3, 30, '']], []],
    ['two totals one under another', [deal(1, 10), deal(2, 20), bare(3, 30), bare(9, 60)], [2, 3]],
  ])('with %s', (_, rows, totals) => {
    expect(totalsIn(rows)).toEqual(totals);
  });

  test('in a sheet that names nobody at all, all its figures have to be sums', () => {
    const rows = [bare(1, 10), bare(2, 20), bare(3, 31), bare(5, 51)];
    expect(totalsIn(rows, NAMELESS)).toEqual([3]);
    expect(totalsIn([bare(1, 10), bare(2, 20), bare(0, 0)], NAMELESS)).toEqual([]);
  });

  test('a column is summed in one pass, however many such rows there are', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => bare(at % 7, 100 + (at % 13)));
    let looks = 0;
    const watched = new Proxy(rows, {
      get(target, key, self) {
        looks += 1;
        return Reflect.get(target, key, self) as unknown;
      },
    });
    totalsIn(watched, NAMELESS);
    expect(looks).toBeLessThan(50 * rows.length);
  });
});
