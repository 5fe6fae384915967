import { describe, expect, test } from '@jest/globals';
import { makeScriptState } from '../src/host';
import { bookData, hostOf, sheetData, shown } from './testHost';

describe('two workbooks under one add-on (documented: PropertiesService, CacheService, LockService)', () => {
  const code = `
const stores = { Document: () => PropertiesService.getDocumentProperties(), Script: () => PropertiesService.getScriptProperties(), User: () => PropertiesService.getUserProperties() };
const caches = { Document: () => CacheService.getDocumentCache(), Script: () => CacheService.getScriptCache(), User: () => CacheService.getUserCache() };
const locks = { Document: () => LockService.getDocumentLock(), Script: () => LockService.getScriptLock(), User: () => LockService.getUserLock() };
function put(owner) { stores[owner]().setProperty('k', owner); caches[owner]().put('k', owner); }
function get(owner) { return [stores[owner]().getProperty('k'), caches[owner]().get('k')]; }
function tryLock(owner) { return locks[owner]().tryLock(1); }
function hold(owner) { locks[owner]().waitLock(1); SpreadsheetApp.flush(); }`;
  const two = () => {
    const script = makeScriptState();
    return [
      hostOf({ code, script }),
      hostOf({ code, script, book: bookData([sheetData('B', [])], { title: 'Other' }) }),
    ] as const;
  };

  test.each([
    ['Document', [null, null]],
    ['Script', ['Script', 'Script']],
    ['User', ['User', 'User']],
  ])('%s properties and cache', (owner, seen) => {
    const [one, other] = two();
    one.run('put', [owner]);
    expect(one.run('get', [owner])).toEqual([owner, owner]);
    expect(other.run('get', [owner])).toEqual(seen);
  });

  test.each([
    ['Document', true],
    ['Script', false],
    ['User', false],
  ])('a %s lock that one holds: the other gets it is %p', (owner, gets) => {
    const [one, other] = two();
    const inside: unknown[] = [];
    one.failAt = (call) => {
      if (call === 'SpreadsheetApp.flush') inside.push(other.run('tryLock', [owner]));
      return null;
    };
    one.run('hold', [owner]);
    expect([...inside, other.run('tryLock', [owner])]).toEqual([gets, true]);
  });

  test("one person's properties and lock are not another's", () => {
    const [one, other] = two();
    one.run('put', ['User']);
    expect(other.run('get', ['User'], { as: 'head@firm.example' })).toEqual([null, null]);
  });

  test('what is kept beside a workbook goes on in the next host, each in its own store', () => {
    const [one] = two();
    for (const owner of ['Document', 'Script', 'User']) one.run('put', [owner]);
    const again = hostOf({ code, properties: one.properties });
    expect(['Document', 'Script', 'User'].map((owner) => (again.run('get', [owner]) as unknown[])[0])).toEqual([
      'Document',
      'Script',
      'User',
    ]);
  });
});

describe('two executions over one workbook (documented: LockService)', () => {
  const code = `
function read() { return Number(SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue()); }
function write(n) { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(n); }
function add() { const n = read(); SpreadsheetApp.flush(); write(n + 1); return true; }
function addLocked() {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(1000)) return false;
  const n = read(); SpreadsheetApp.flush(); write(n + 1); SpreadsheetApp.flush();
  lock.releaseLock();
  return true;
}`;
  /** Runs `entry` while another run of it stands between its read and its write; gives back what that one answered. */
  const interleaved = (entry: string) => {
    const h = hostOf({ code, book: bookData([sheetData('A', [[0]])]) });
    const second: unknown[] = [];
    let begun = false;
    h.failAt = (call) => {
      if (call !== 'SpreadsheetApp.flush' || begun) return null;
      begun = true;
      second.push(h.run(entry, [], { as: 'head@firm.example' }));
      return null;
    };
    h.run(entry);
    return { h, second };
  };

  test('without a lock one of two writes is lost', () => {
    const { h, second } = interleaved('add');
    expect([second, shown(h, 'A', 1, 1)]).toEqual([[true], '1']);
  });

  test('with the lock the second is kept out, and when it comes again nothing is lost', () => {
    const { h, second } = interleaved('addLocked');
    expect(second).toEqual([false]);
    expect(h.run('addLocked')).toBe(true);
    expect(shown(h, 'A', 1, 1)).toBe('2');
  });

  test('a lock goes free when its execution fails', () => {
    const h = hostOf({
      code: `${code}
function fail() { LockService.getDocumentLock().waitLock(1); throw new Error('no'); }`,
    });
    expect(() => h.run('fail')).toThrow('no');
    expect(h.run('addLocked')).toBe(true);
  });

  test('every execution has locks of its own kind: document, script and user do not stand in for one another', () => {
    const h = hostOf({ code });
    const releases = ['script', 'user:owner@firm.example'].map((name) => h.holdLock(name));
    expect(h.run('addLocked')).toBe(true);
    releases.forEach((release) => release());
  });
});
