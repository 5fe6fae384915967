import { describe, expect, test } from '@jest/globals';
import { bookData, evaluate, hostOf, sheetData } from './testHost';

const HOUR = 3_600_000;

describe('quotas of a day, on the clock that moves (documented: guides/services/quotas)', () => {
  test('the 50,001st property operation is refused, by account, until 24 hours after the first', () => {
    const code = `function use(n) { const store = PropertiesService.getDocumentProperties(); for (let i = 0; i < n; i += 1) store.getProperty('k'); return 'done'; }`;
    const h = hostOf({ code });
    const tenThousand = (): unknown => h.run('use', [10_000]);
    for (let run = 0; run < 5; run++) expect(tenThousand()).toBe('done');
    expect(() => h.run('use', [1])).toThrow('Service invoked too many times for one day: properties.');
    expect(h.run('use', [1], { as: 'head@firm.example' })).toBe('done');
    h.advanceTo(h.now() + 24 * HOUR);
    expect(h.run('use', [1])).toBe('done');
  });

  test('after 90 minutes of triggers a day no trigger of that person runs any more; menus do', () => {
    const code = `
function work() { Utilities.sleep(300000); Utilities.sleep(50000); console.log('ran'); }
function hourly() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create(); }`;
    const h = hostOf({ code });
    h.run('hourly');
    const fired = h.advanceTo(h.now() + 23 * HOUR);
    const refused = fired.filter(({ error }) => error?.message === 'Service using too much computer time for one day');
    expect([fired.length - refused.length, refused.length]).toEqual([16, 7]);
    h.run('work');
    expect(h.advanceTo(h.now() + 3 * HOUR).at(-1)?.error).toBeNull();
  });

  test('recipients of mails come back after a day', () => {
    const code = `function send() { MailApp.sendEmail(Array.from({ length: 50 }, (_, i) => 'a' + i + '@b.ru').join(), 's', 'b'); return MailApp.getRemainingDailyQuota(); }`;
    const h = hostOf({ code });
    expect([h.run('send'), h.run('send')]).toEqual([50, 0]);
    expect(() => h.run('send')).toThrow('Service invoked too many times for one day: email.');
    h.advanceTo(h.now() + 24 * HOUR);
    expect(h.run('send')).toBe(50);
  });
});

describe('limits at a moment (documented: guides/services/quotas)', () => {
  test('the 31st execution of an account at the same time is refused', () => {
    const h = hostOf({ code: 'function one() { SpreadsheetApp.flush(); return 1; }' });
    let [deepest, refusal] = [0, ''];
    h.failAt = () => {
      deepest += 1;
      try {
        h.run('one');
      } catch (error) {
        refusal ||= (error as Error).message;
      }
      return null;
    };
    h.run('one');
    expect([deepest, refusal]).toEqual([
      30,
      'There are too many scripts running simultaneously for this Google user account.',
    ]);
    h.failAt = null;
    expect(h.run('one')).toBe(1);
  });

  test.each([
    ['sheet.insertRowsAfter(1, 1000000)'],
    ['sheet.insertColumnsAfter(1, 500000)'],
    ["sheet.insertRowsAfter(1, 999970); return book.insertSheet('ещё');"],
  ])('%s would make more than 10,000,000 cells', (change) => {
    expect(() => evaluate(change)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  test('a person adds no rows past it either, and nothing of it is done', () => {
    const h = hostOf({ book: bookData([sheetData('A', [], { maxRows: 999_990 })]) });
    h.insertRows('A', 1, 10);
    expect(() => h.insertRows('A', 1)).toThrow('above the limit of 10000000 cells');
    expect(h.workbook.sheetNamed('A')?.maxRows).toBe(1_000_000);
  });

  test('an inserted sheet tells the installed onChange (documented: event objects)', () => {
    const code = `function changed(e) { console.log(e.changeType); }
function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }`;
    const h = hostOf({ code });
    h.run('install');
    h.insertSheet('B');
    expect([h.log, h.workbook.sheets.map(({ name }) => name)]).toEqual([['INSERT_GRID'], ['A', 'B']]);
  });

  test('a simple trigger and a custom function have 30 seconds, an installed trigger six minutes', () => {
    const code = `
function long() { Utilities.sleep(31000); SpreadsheetApp.flush(); return 1; }
function onEdit() { long(); }
function LONG() { Utilities.sleep(31000); return SpreadsheetApp.getActive().getSheets()[0].getLastRow(); }
function install() { ScriptApp.newTrigger('long').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`;
    const h = hostOf({ code });
    h.run('install');
    const told = h.typeInto('A', 'A1', 'x').map(({ handler, error }) => [handler, error?.message ?? null]);
    expect(told).toEqual([
      ['onEdit', 'Exceeded maximum execution time'],
      ['long', null],
    ]);
    expect(() => h.callCustomFunction('LONG', [])).toThrow('Exceeded maximum execution time');
  });

  test('a bound script has 20 triggers, each account its own (documented)', () => {
    const code = `function add() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create(); } function work() {}`;
    const h = hostOf({ code, addOn: false });
    for (let count = 0; count < 20; count++) h.run('add');
    expect(() => h.run('add')).toThrow('This script has too many triggers.');
    h.run('add', [], { as: 'head@firm.example' });
  });

  test.each([
    ['LockService.getDocumentLock().tryLock(0)', true],
    ['LockService.getDocumentLock().tryLock(-1)', false],
    [
      'const lock = LockService.getDocumentLock(); lock.waitLock(0); return [lock.tryLock(1), lock.hasLock(), lock.releaseLock(), lock.hasLock()];',
      [true, true, null, false],
    ],
  ])('%s is %p (observed: gas-fakes, test/testlock.js)', (lock, had) => {
    expect(JSON.parse(JSON.stringify(evaluate(lock), (_, value: unknown) => value ?? null))).toEqual(had);
  });

  test('waiting for less than nothing fails (observed)', () => {
    expect(() => evaluate('LockService.getScriptLock().waitLock(-1)')).toThrow('Lock timeout');
  });
});
