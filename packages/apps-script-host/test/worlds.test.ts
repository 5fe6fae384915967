import { describe, expect, test } from '@jest/globals';
import type { Host } from '../src/host';
import { bookData, hostOf, sheetData } from './testHost';

const CODE = `
'use strict';
let times = 0;
const seen = [];
function count() { seen.push(times); times += 1; return String([times, ...seen]); }
function leave() { globalThis.left = 1; return typeof left; }
function look() { return typeof globalThis.left; }
function spoil() { globalThis.Math = { max: () => 7 }; return globalThis.Math.max(1, 2); }
function greatest() { return globalThis.Math.max(1, 2) + ' ' + Math.max(1, 2); }
function fail() { throw new Error('no'); }
function moment() { return new Date().toString().slice(0, 24) + ' ' + (Date.now() === new Date().getTime()); }
function rows() {
  const values = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').getValues();
  return String([values instanceof Array, values[0] instanceof Array, values[1][0] instanceof Date, [].concat(values).length]);
}
function TWICE(x) { times += 1; return x * 2 + times; }
function write() {
  times = 40;
  const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('C1');
  cell.setFormula('=TWICE(4)');
  SpreadsheetApp.flush();
  return cell.getValue() + ' ' + times;
}
function onOpen() { times = 9; }
`;
const day = { value: 46190.5, numberFormat: 'dd.mm.yyyy' };

const kept = (more: Partial<Parameters<typeof hostOf>[0]> = {}): Host =>
  hostOf({
    code: CODE,
    keepsWorlds: true,
    book: bookData([
      sheetData('A', [
        [1, 2],
        [day, 4],
      ]),
    ]),
    ...more,
  });

describe('executions that take turns in a world', () => {
  test('begin with the script’s variables as it declares them, after one that failed too', () => {
    const host = kept();
    host.open();
    expect(() => host.run('fail')).toThrow('no');
    expect([host.run('count'), host.run('count')]).toEqual(['1,0', '1,0']);
  });

  test('do not meet a global that an earlier one left', () => {
    const host = kept();
    expect(host.run('leave')).toBe('number');
    expect(host.run('look')).toBe('undefined');
  });

  test('do not meet what an earlier one did to the language', () => {
    const host = kept();
    expect(host.run('spoil')).toBe(7);
    expect(host.run('greatest')).toBe('2 2');
  });

  test('read the clock of their own host, in the zone of their own script', () => {
    const host = kept();
    expect(host.run('moment')).toBe('Tue Jun 30 2026 18:00:00 true');
    host.advanceTo(host.now() + 3_600_000);
    expect(host.run('moment')).toBe('Tue Jun 30 2026 19:00:00 true');
    expect(kept({ scriptTimeZone: 'Asia/Vladivostok' }).run('moment')).toBe('Wed Jul 01 2026 01:00:00 true');
  });

  test('get arrays and dates of their own kind', () => {
    const host = kept();
    expect([host.run('rows'), host.run('rows')]).toEqual(['true,true,true,2', 'true,true,true,2']);
  });

  test('stand apart when one begins within another: a custom function has variables of its own', () => {
    const host = kept();
    expect([host.run('write'), host.run('write')]).toEqual(['9 40', '9 40']);
  });

  test('tell places of the script alone in a stack', () => {
    const host = kept();
    let stack = '';
    try {
      host.run('fail');
    } catch (error) {
      stack = (error as { readonly scriptStack: string }).scriptStack;
    }
    expect(stack).toMatch(/^Error: no\n {4}at fail \(Code\.js:10:\d+\)/);
    expect(stack).not.toContain('node:');
  });

  test('are not for a project of several files, whose variables are global', () => {
    const scripts = [
      { name: 'A.js', code: 'let times = 0;' },
      { name: 'B.js', code: 'function count() { return (times += 1); }' },
    ];
    const host = kept({ bundle: { scripts, manifest: {}, html: {} } });
    expect([host.run('count'), host.run('count')]).toEqual([1, 1]);
  });
});
