import { describe, expect, test } from '@jest/globals';
import { ROLES } from '../../../src/domain/role';
import { DECLARED } from './declared';
import { DOORS, isFormula } from './doors';
import { EXPECTED } from './expected';
import { bookFor, call, outcomesOf } from './outcomes';
import { PERSONS } from './people';
import type { Person } from './people';

/** A head's, unless tabs are closed, as the table's workbook has them: then it is the owner's to open them. */
const OWNERS_WHERE_CLOSED: readonly string[] = ['undoSetUp', 'switchOff'];

const entries = DOORS.filter((door) => !isFormula(door));

describe('every top-level name of the pushed script', () => {
  test('is in the table of roles', () => {
    expect(entries.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  test('declares whom it lets in, unless it is a custom function', () => {
    expect(Object.keys(DECLARED).sort()).toEqual(entries.map(({ name }) => name).sort());
  });

  test.each(entries)('$name declares of itself what the table expects of it', ({ name }) => {
    const { lowest, locks } = DECLARED[name] ?? { lowest: '', locks: '' };
    const row = EXPECTED[name];
    const isLetIn = (person: Person): boolean => row?.[person] !== 'refused';
    if (lowest === 'anyone' || lowest === 'platform') expect(PERSONS.filter(isLetIn)).toEqual(PERSONS);
    else {
      const below = ROLES.slice(0, ROLES.indexOf(lowest as (typeof ROLES)[number]));
      expect(below.filter(isLetIn)).toEqual([]);
      expect(OWNERS_WHERE_CLOSED.includes(name) || isLetIn(lowest as Person)).toBe(true);
      expect([isLetIn('stranger'), isLetIn('signed out')]).toEqual([false, false]);
    }
    if (row?.owner === 'writes') expect(locks).not.toBe(false);
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
