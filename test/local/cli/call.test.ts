import { describe, expect, test } from '@jest/globals';
import { rop } from './rop';

const CASES: readonly (readonly [title: string, line: unknown, answer: unknown])[] = [
  ['a number', { fn: 'ROP_MARGIN', args: [100, 80] }, { result: 0.2 }],
  ['a blank', { fn: 'ROP_MARGIN', args: [0, 80] }, { result: '' }],
  ['null as a blank cell', { fn: 'ROP_GROSS_PROFIT', args: [100, 80, null, 5] }, { result: 15 }],
  ['a range as rows', { fn: 'ROP_DISCOUNT', args: [[[100], ['x']], 90] }, { result: [[0.1], ['не читается']] }],
  [
    'a date out',
    { fn: 'ROP_WORK_DEADLINE', args: [{ date: '2026-06-26T17:50:00' }, 30, 'пн-пт 09:00-18:00'] },
    { result: { date: '2026-06-29T09:20:00' } },
  ],
  [
    'the wall clock of a far zone',
    { fn: 'ROP_VAT_RATE', args: [{ date: '2025-12-31T23:30:00' }], zone: 'Pacific/Auckland' },
    { result: 0.2 },
  ],
  [
    'words of the language',
    { fn: 'ROP_NEXT_STEP', args: ['call', '', { date: '2026-06-17' }], locale: 'en' },
    { result: 'no date' },
  ],
  [
    'a sentence when a cell cannot be read',
    { fn: 'ROP_MARGIN', args: ['12.500', 1] },
    { error: 'Аргумент 1 не читается' },
  ],
  ['an unknown function', { fn: 'ROP_MAGIC', args: [] }, { error: 'Unknown function: ROP_MAGIC' }],
  ['an entry that is no function of the sheet', { fn: 'checkAll', args: [] }, { error: 'Unknown function: checkAll' }],
  ['an unknown language', { fn: 'ROP_MARGIN', args: [1, 1], locale: 'de' }, { error: expect.stringContaining('"de"') }],
  [
    'an unknown zone',
    { fn: 'ROP_MARGIN', args: [1, 1], zone: 'Mars/Base' },
    { error: expect.stringContaining('Mars') },
  ],
  ['a date that is none', { fn: 'ROP_VAT_RATE', args: [{ date: 'soon' }] }, { error: 'Not a date: soon' }],
  [
    'a day that no month has',
    { fn: 'ROP_VAT_RATE', args: [{ date: '2026-02-30T00:00:00' }] },
    { error: 'Not a date: 2026-02-30T00:00:00' },
  ],
  ['a list that is no range', { fn: 'ROP_MARGIN', args: [[100, 90], 80] }, { error: expect.stringContaining('rows') }],
  [
    'a thing that no cell holds',
    { fn: 'ROP_VAT_RATE', args: [{ date: 5 }] },
    { error: expect.stringContaining('date') },
  ],
  [
    'a language named as what every object has',
    { fn: 'ROP_MARGIN', args: [1, 1], locale: 'toString' },
    { error: expect.stringContaining('"toString"') },
  ],
  ['a call without a function', { args: [] }, { error: expect.stringContaining('"fn"') }],
  ['nothing', null, { error: expect.stringContaining('"fn"') }],
];

const { status, out, err } = rop(
  ['call'],
  [...CASES.map(([, line]) => JSON.stringify(line)), '', 'this is not JSON'].join('\n'),
);
const answers = out
  .trim()
  .split('\n')
  .map((line): unknown => JSON.parse(line));

describe('rop call', () => {
  test.each(CASES.map(([title, , answer], index) => [title, answer, answers[index]] as const))(
    'answers with a line of JSON: %s',
    (_, answer, given) => {
      expect(given).toEqual(answer);
    },
  );

  test('answers every line but blank ones, a broken one too, and exits well', () => {
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(answers).toHaveLength(CASES.length + 1);
    expect(answers[CASES.length]).toEqual({ error: expect.stringContaining('JSON') });
  });
});
