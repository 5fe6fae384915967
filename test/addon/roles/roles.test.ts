import { describe, expect, test } from '@jest/globals';
import { DOORS, isFormula } from './doors';
import { EXPECTED } from './expected';
import { bookFor, call, outcomesOf } from './outcomes';
import type { Person } from './people';

const entries = DOORS.filter((door) => !isFormula(door));

describe('every top-level name of the pushed script', () => {
  test('is in the table of roles', () => {
    expect(entries.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  test.each(entries)(
    '$name does for each person what the table says, and writes nothing where it refuses',
    ({ name }) => {
      const happened = outcomesOf(name);
      expect(Object.fromEntries(happened.map(([person, { outcome }]) => [person, outcome]))).toEqual(EXPECTED[name]);
      for (const [, { outcome, writes, said }] of happened) {
        if (outcome !== 'writes') expect(writes).toBe(0);
        expect(said).not.toMatch(/Непредвиденная|Error/);
      }
    },
  );

  test('that is a custom function writes nothing and asks nobody who they are', () => {
    const host = bookFor('');
    for (const { name, parameters } of DOORS.filter(isFormula)) {
      call(
        host,
        'stranger',
        name,
        parameters.map(() => 1000),
      );
      const { calls } = host.ledger.totals;
      expect(
        Object.keys(calls).filter(
          (each) => !/^Spreadsheet\.get(Spreadsheet)?(TimeZone|Locale)|getSpreadsheetLocale/.test(each),
        ),
      ).toEqual([]);
    }
  });
});

const HUGE = 'x'.repeat(1_000_000);
const POLLUTED: unknown = JSON.parse(
  '{"__proto__":{"role":"owner","key":"k"},"constructor":{"prototype":{"role":"owner"}},"key":"__proto__","row":"__proto__"}',
);
const EVENT = {
  authMode: 'FULL',
  triggerUid: '1',
  user: 'owner@example.com',
  range: { rowStart: 1, getSheet: 'Сделки' },
};

/** What no page of ours sends. */
const FORGED: readonly (readonly [title: string, args: readonly unknown[]])[] = [
  ['nothing', []],
  ['null', [null, null]],
  ['a huge text', [HUGE, HUGE]],
  ['numbers below the sheet', [-1, -1]],
  ['a list of lists', [[[]], [[null]]]],
  ['an object that would change all objects', [POLLUTED, POLLUTED]],
  ['an event', [EVENT]],
  [
    'claims of other types',
    [{ key: 7, text: [], fingerprint: {}, decision: true, step: null, day: 0, addColumns: '*' }],
  ],
  [
    'huge claims',
    [{ key: HUGE, text: HUGE, fingerprint: HUGE, decision: 'approved', comment: HUGE, addColumns: [HUGE] }],
  ],
  [
    'names that every object has',
    [{ addColumns: ['constructor', '__proto__'], language: 'constructor', from: 'toString' }],
  ],
];

describe.each<Person>(['owner', 'manager', 'signed out'])('what the %s forges', (person) => {
  const host = bookFor('');
  const doors = entries.filter(({ parameters }) => parameters.length > 0);
  test.each(FORGED)('%s: changes nothing, and meets a sentence of ours', (_, args) => {
    const before = JSON.stringify([host.toBookData(), host.properties]);
    for (const { name } of doors) {
      const { said, writes } = call(host, person, name, args);
      expect([name, said]).toEqual([name, expect.not.stringMatching(/Непредвиденная|Error|Exception/)]);
      expect([name, writes]).toEqual([name, 0]);
    }
    expect(JSON.stringify([host.toBookData(), host.properties])).toBe(before);
    expect(host.outbox).toEqual([]);
  });
});
