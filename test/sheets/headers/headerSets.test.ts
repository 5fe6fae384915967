import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headerSets, mapOfStranger, takenIn } from './headerSets';
import type { Labelled } from './headerSets';

const folder = join(__dirname, '../../examples/words');
const known = headerSets(join(folder, 'headers.tsv'));
const heldOut = headerSets(join(folder, 'headers-held-out.tsv'));

function judged(sets: ReadonlyMap<string, readonly Labelled[]>) {
  return [...sets].flatMap(([set, labelled]) => {
    const taken = takenIn(labelled.map(({ header }) => header));
    return labelled.map((label, at) => ({ set, ...label, taken: taken[at] ?? '-' }));
  });
}

describe.each([
  ['sheets and exports of the contract', known],
  ['invented sheets of other trades', heldOut],
])('the headers of %s', (_, sets) => {
  const all = judged(sets);
  const certain = all.filter(({ isCertain }) => isCertain);

  test('nineteen of twenty certain ones map right', () => {
    const right = certain.filter(({ column, taken }) => column === taken);
    expect(right.length / certain.length).toBeGreaterThanOrEqual(0.95);
  });

  test('none is taken for another column, and one that is no column never', () => {
    const wrong = all.filter(({ column, taken }) => taken !== '-' && taken !== column);
    expect(wrong.map(({ set, header, taken }) => `${set}: ${header} = ${taken}`)).toEqual([]);
  });
});

test('a doubtful header is left to be asked about by name', () => {
  const { index, asked } = mapOfStranger(['№ накладной', 'Контрагент', 'Сумма, тыс. руб.']);
  expect(index).toEqual({ client: 1 });
  expect(asked).toEqual([
    { column: 'id', header: '№ накладной', at: 0 },
    { column: 'amount', header: 'Сумма, тыс. руб.', at: 2 },
  ]);
});

describe('how a header row is written', () => {
  const anyRow = fc.constantFrom(...[...known.values()].map((labelled) => labelled.map(({ header }) => header)));

  test('case, ё and spaces change nothing', () => {
    const change = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.replace(/ё/g, 'е'),
      (text: string) => `  ${text.replace(/ /g, ' \u00a0\n')} `,
    );
    fc.assert(
      fc.property(anyRow, change, (row, changed) => {
        expect(takenIn(row.map(changed))).toEqual(takenIn(row));
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the columns changes nothing', () => {
    const shuffled = anyRow.chain((row) =>
      fc.tuple(fc.constant(row), fc.shuffledSubarray(row, { minLength: row.length })),
    );
    fc.assert(
      fc.property(shuffled, ([row, other]) => {
        const mapped = (headers: readonly string[]) => mapOfStranger(headers).mapped;
        expect(mapped(other)).toEqual(mapped(row));
      }),
      { numRuns: 60 },
    );
  });
});
