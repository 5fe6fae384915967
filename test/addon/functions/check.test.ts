import { describe, expect, test } from '@jest/globals';
import { call, ENGLISH, type Json } from './sheet';

const TODAY: Json = { date: '2026-06-17' };
const HEADER: Json = [
  '№',
  'Клиент',
  'Этап',
  'Цена прайс, ₽/т',
  'Цена, ₽/т',
  'Закупка, ₽/т',
  'Следующий шаг',
  'Дата шага',
];
const STEP: readonly Json[] = ['Позвонить', { date: '2026-06-18' }];
const CLEAN: Json = ['М-1', 'ООО Балка', 'КП', 60000, 60000, 50000, ...STEP];
const CHEAP: Json = ['М-2', 'ООО Балка', 'КП', 60000, 52000, 50000, ...STEP];
const STEPLESS: Json = ['М-3', 'ООО Балка', 'КП', 60000, 60000, 50000, '', ''];
const LADDER: Json = [
  ['менеджер', 0.03, 0.08],
  ['РОП', 0.07, 0.05],
  ['собственник', '', ''],
];

describe('ROP_CHECK says of each row of a range what stands in «Проверка»', () => {
  test('a clean row says nothing, a blank row too', () => {
    expect(call('ROP_CHECK', [[HEADER, CLEAN, ['', '', '', '', '', '', '', '']], TODAY])).toEqual([[''], ['']]);
  });

  test('a month, a total and the header again say nothing, whatever stands between them', () => {
    const rows: Json[] = [
      ['', 'Июнь 2026', '', '', '', '', '', ''],
      STEPLESS,
      CHEAP,
      ['Итого', '', '', '', 112_000, '', '', ''],
    ];
    const sums: Json = ['', '', '', 120_000, 112_001, '', '', ''];
    const said = call('ROP_CHECK', [[HEADER, ...rows, HEADER, CLEAN, CLEAN, sums], TODAY]) as string[][];
    expect(said.map(([text]) => text !== '')).toEqual([false, true, false, false, false, false, true, false]);
  });

  test('a deal without a step does not count', () => {
    expect(call('ROP_CHECK', [[HEADER, STEPLESS], TODAY])).toEqual([
      ['Нет следующего шага и даты: сделка не считается'],
    ]);
  });

  test('the ladder is judged only when it is given, with or without a header', () => {
    expect(call('ROP_CHECK', [[HEADER, CHEAP], TODAY])).toEqual([['']]);
    const verdict = [[expect.stringMatching(/^Маржа 3,8\s% ниже 8\s%: согласует собственник\. Цена от/)]];
    expect(call('ROP_CHECK', [[HEADER, CHEAP], TODAY, LADDER])).toEqual(verdict);
    const headed: Json = [['Роль', 'Скидка до', 'Маржа от'], ...LADDER];
    expect(call('ROP_CHECK', [[HEADER, CHEAP], TODAY, headed])).toEqual(verdict);
  });

  test.each([
    ['Цена, ₽/кг', /Цена от 54\s347,84\s₽\/кг держит/],
    ['Цена, руб./шт.', /Цена от 54\s347,84\s₽\/шт держит/],
    ['Цена, ₽', /Цена от 54\s347,84\s₽ держит/],
  ])('the floor is per what the header of the price says, or per nothing: %s', (price, said) => {
    const header: Json = ['№', 'Клиент', 'Этап', 'Цена прайс', price, 'Закупка', 'Следующий шаг', 'Дата шага'];
    expect(call('ROP_CHECK', [[header, CHEAP], TODAY, LADDER])).toEqual([[expect.stringMatching(said)]]);
  });

  test('quantities are read in the unit of their header', () => {
    const header: Json = ['№', 'Клиент', 'Этап', 'Вес, кг', 'Цена', 'Закупка', 'Следующий шаг', 'Дата шага'];
    const of = (quantity: string): Json => ['М-1', 'ООО Балка', 'КП', quantity, 60000, 50000, ...STEP];
    const [kilograms, tonnes] = ['120 кг', '3 т'].map((text) => call('ROP_CHECK', [[header, of(text)], TODAY]));
    expect(kilograms).toEqual([['']]);
    expect(tonnes).toEqual([['Не читается: Вес, кг']]);
  });

  test('a ladder of titles only is none, and one of which no rung can be read is an error', () => {
    const check = (ladder: Json): unknown => call('ROP_CHECK', [[HEADER, CHEAP], TODAY, ladder]);
    expect(check([['Роль', 'Скидка до', 'Маржа от']])).toEqual([['']]);
    expect(check([['', '', '']])).toEqual([['']]);
    expect(() => check([['менеджер', '3,O %', '8 %']])).toThrow('Аргумент 3 не читается');
  });

  test('a table passed over is not given: its checks are off', () => {
    const silent: Json = ['М-5', 'ООО Балка', 'Чудо', 60000, 60000, 50000, ...STEP];
    expect(call('ROP_CHECK', [[HEADER, silent], TODAY, '', ''])).toEqual([['']]);
    expect(call('ROP_CHECK', [[HEADER, CHEAP], TODAY, '', ''])).toEqual([['']]);
  });

  test('a client on stop is known from the clients that are given', () => {
    const clients: Json = [
      ['Клиент', 'Отсрочка, дн.', 'Лимит, ₽', 'Стоп'],
      ['ООО Балка', '', '', 'да'],
    ];
    expect(call('ROP_CHECK', [[HEADER, CLEAN], TODAY, '', '', clients])).toEqual([
      [expect.stringContaining('Клиент на стопе')],
    ]);
  });

  test('stages are judged by the tab that is given', () => {
    const stages: Json = [
      ['Этап', 'Вид', 'Вероятность', 'Висяк через, дн.', 'Обязательные поля'],
      ['КП', 'quote', 0.5, 5, 'Клиент, Цена, Запрос'],
    ];
    const blankPrice: Json = ['М-4', '', 'КП', 60000, 60000, 50000, ...STEP];
    expect(call('ROP_CHECK', [[HEADER, blankPrice], TODAY, '', stages])).toEqual([['Не заполнено: Клиент']]);
  });

  test('an English sheet is answered in English', () => {
    expect(call('ROP_CHECK', [[HEADER, STEPLESS], TODAY], ENGLISH)).toEqual([
      ['No next step or date: the deal does not count'],
    ]);
  });

  test('a range without a header of deals is an error, not silence', () => {
    expect(() => call('ROP_CHECK', [[CLEAN, CLEAN], TODAY])).toThrow('Аргумент 1 не читается');
  });

  test('an unreadable day is an error', () => {
    expect(() => call('ROP_CHECK', [[HEADER, CLEAN], 'скоро'])).toThrow();
  });
});
