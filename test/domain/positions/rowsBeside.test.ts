import { describe, expect, test } from '@jest/globals';

import type { Deal } from '../../../src/domain/deal';
import { rowsBeside } from '../../../src/domain/positions/rowsBeside';
import { numbersShared } from '../../../src/domain/positions/sharedRows';
import { bareDeal } from '../../support/bareBook';

const typed = (id: string, row: number, client = 'Балка'): Deal => bareDeal({ id, row, client });

describe('the rows that may be one deal with a row', () => {
  const rows = [typed('1', 9), typed('1', 2), typed('2', 3), typed('', 4), typed('', 5), typed('1', 6, 'Гвоздь')];
  const besides = (deal: Deal, positions = true): number[] =>
    rowsBeside(rows, { positions })(deal).map(({ row }) => row);

  test.each<[string, Deal, number[]]>([
    ['are those of its number, in the order of the sheet', typed('1', 6), [2, 6, 9]],
    ['and itself where it was not among them', typed('1', 4), [2, 4, 6, 9]],
    ['are it alone where the number is its own', typed('2', 3), [3]],
    ['are it alone where nobody has the number', typed('7', 7), [7]],
    ['are it alone where it has no number', typed('', 4), [4]],
  ])('%s', (_, deal, expected) => {
    expect(besides(deal)).toEqual(expected);
    expect(besides(deal, false)).toEqual([deal.row]);
  });

  test('have the row as it is now in the place of what stood there', () => {
    const edited = { ...typed('1', 2), client: 'Скоба' };
    const [first] = rowsBeside(rows, { positions: true })(edited);
    expect(first).toBe(edited);
  });
});

describe('by what set-up proposes that one number is one deal', () => {
  /** So many numbers, the first `repeated` of which stand in two rows. */
  const book = (numbers: number, repeated: number): Deal[] =>
    Array.from({ length: numbers }, (_, at) => at)
      .flatMap((at) => Array.from({ length: at < repeated ? 2 : 1 }, () => String(at + 1)))
      .map((id, at) => typed(id, at + 2));

  test.each<[string, readonly Deal[], ReturnType<typeof numbersShared>]>([
    ['no deals', [], null],
    ['no number repeats', book(3, 0), null],
    ['rows without a number repeat none', [typed('', 2), typed('', 3)], null],
    ['a number repeats with another client alone', [typed('1', 2), typed('1', 3, 'Гвоздь')], null],
    ['one number in three rows is one', [typed('1', 2), typed('1', 3), typed('1', 4)], { repeated: 1, numbers: 1, isUsual: true }],
    ['one number of two clients, each in two rows, is one', [typed('1', 2), typed('1', 3), typed('1', 4, 'Гвоздь'), typed('1', 5, 'Гвоздь')], { repeated: 1, numbers: 1, isUsual: true }],
    ['a blank is no number', [...book(2, 1), typed('', 9)], { repeated: 1, numbers: 2, isUsual: true }],
    ['one of ten is how the team writes', book(10, 1), { repeated: 1, numbers: 10, isUsual: true }],
    ['one of eleven may be a slip', book(11, 1), { repeated: 1, numbers: 11, isUsual: false }],
    ['two of eleven are none', book(11, 2), { repeated: 2, numbers: 11, isUsual: true }],
  ])('%s', (_, deals, expected) => {
    expect(numbersShared(deals)).toEqual(expected);
  }); // prettier-ignore
});
