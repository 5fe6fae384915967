import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../src/services/runtime/fault';
import { bookData, hostOf, sheetData, shown } from './testHost';

const code = `
const cell = (a1) => SpreadsheetApp.getActive().getSheets()[0].getRange(a1);
function caught() {
  try { cell('A1').setValue('done'); } catch (e) { cell('A2').setValue(e.message); } finally { cell('A3').setValue('last'); }
}
function silent() { try { cell('A1').setValue('done'); } catch (e) { return 'went on'; } }
function held() { LockService.getDocumentLock().waitLock(1); cell('A1').setValue('done'); }
function tooLong() { for (;;) try { cell('A1').getValue(); } catch (e) { cell('A2').setValue('went on'); return; } }`;

const failing = (when: Fault['when']) => {
  const host = hostOf({ code, book: bookData([sheetData('A', [])]) });
  let writes = 0;
  host.failAt = (call) => (call === 'Range.setValue' && writes++ === 0 ? { error: new Error('no'), when } : null);
  return { host, cells: () => [1, 2, 3].map((row) => shown(host, 'A', row, 1)) };
};

describe('a service call that is made to fail (only a test can do it)', () => {
  test.each<[Fault['when'], string[]]>([
    ['before', ['', 'no', 'last']],
    ['after', ['done', 'no', 'last']],
  ])('%s it does its work: the script may catch it and go on', (when, cells) => {
    const { host, cells: seen } = failing(when);
    host.run('caught');
    expect(seen()).toEqual(cells);
  });

  test('an execution that is cut runs no catch and no finally, whatever they would call', () => {
    const { host, cells } = failing('cut');
    expect(() => host.run('caught')).toThrow('no');
    expect(cells()).toEqual(['', '', '']);
  });

  test('a script that catches its end does not live on', () => {
    expect(() => failing('cut').host.run('silent')).toThrow('no');
  });

  test('the next execution is a new one, and its locks are free', () => {
    const { host, cells } = failing('cut');
    expect(() => host.run('held')).toThrow('no');
    host.failAt = null;
    host.run('held');
    expect(cells()[0]).toBe('done');
  });

  test('an execution whose time is over ends like one that is cut (documented: six minutes)', () => {
    const { host, cells } = failing('before');
    expect(() => host.run('tooLong')).toThrow('Exceeded maximum execution time');
    expect(cells()[1]).toBe('');
  });
});
