import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rowBlocks } from '../../../src/sheets/dealRows/rowBlocks';

const hashes = (count: number, seed = 0): string[] =>
  Array.from({ length: count }, (_, at) => `h${(at * 7919 + seed).toString(36)}.${at}.КП`);

const prints = (cells: readonly string[]) => rowBlocks(cells, 2).map(({ print }) => print);

/** Blocks of `after` that `before` has not. */
function changed(before: readonly string[], after: readonly string[]): number {
  const known = new Set(prints(before));
  return prints(after).filter((print) => !known.has(print)).length;
}

describe('blocks of rows', () => {
  test('cover every row down to the last that has a hash, once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(''), fc.string()), { maxLength: 60 }), (cells) => {
        const rows = rowBlocks(cells, 5).flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, at) => first + at),
        );
        const filled = cells.reduce((last, cell, at) => (cell === '' ? last : at + 1), 0);
        expect(rows).toEqual(Array.from({ length: filled }, (_, at) => 5 + at));
      }),
    );
  });

  test.each<[string, (cells: string[]) => string[], number]>([
    ['nothing', (cells) => cells, 0],
    ['one row', (cells) => cells.map((cell, at) => (at === 3000 ? 'hother' : cell)), 2],
    ['a row put in', (cells) => [...cells.slice(0, 3000), 'hnew', ...cells.slice(3000)], 2],
    ['a blank row put in', (cells) => [...cells.slice(0, 3000), '', ...cells.slice(3000)], 2],
    ['a row taken out', (cells) => cells.filter((_, at) => at !== 3000), 2],
    [
      'two rows that changed places',
      (cells) => cells.map((cell, at) => (at === 10 ? cells[3000] : at === 3000 ? cells[10] : cell) ?? ''),
      4,
    ],
    ['blank rows below', (cells) => [...cells, '', '', ''], 0],
  ])('%s changes no more than the blocks around it', (_, change, most) => {
    const before = hashes(6000);
    const after = changed(before, change([...before]));
    expect(after).toBeLessThanOrEqual(most);
    if (most > 0) expect(after).toBeGreaterThan(0);
  });

  test('are some hundreds of rows long, also where all rows are alike', () => {
    expect(prints(hashes(20_000)).length).toBeGreaterThan(40);
    expect(
      rowBlocks(
        Array.from({ length: 5000 }, () => 'hsame.0.'),
        2,
      ).every(({ first, last }) => last - first < 1024),
    ).toBe(true);
  });
});
