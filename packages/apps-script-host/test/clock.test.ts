import { describe, expect, test } from '@jest/globals';
import { hostOf } from './testHost';

const code = `
function daily() { ScriptApp.newTrigger('work').timeBased().everyDays(1).atHour(8).inTimezone('Europe/Moscow').create(); }
function exact() { ScriptApp.newTrigger('work').timeBased().everyDays(1).atHour(8).nearMinute(15).create(); }
function hourly() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create(); }
function minutes() { ScriptApp.newTrigger('work').timeBased().everyMinutes(5).create(); }
function weekly() { ScriptApp.newTrigger('work').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).nearMinute(0).create(); }
function once() { ScriptApp.newTrigger('work').timeBased().after(60000).create(); }
function work(e) { console.log([new Date().toISOString(), Session.getEffectiveUser().getEmail(), e.hour].join(' ')); }
function remove() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
function mine() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), t.getEventType()]); }
function ui() { SpreadsheetApp.getActive().toast('hi'); SpreadsheetApp.getUi(); }
function uiHourly() { ScriptApp.newTrigger('ui').timeBased().everyHours(1).create(); }
function put() { CacheService.getDocumentCache().put('k', 'v', 60); }
function get() { return CacheService.getDocumentCache().get('k'); }
`;
const july = (date: number, hour: number, minute = 0): number => Date.UTC(2026, 6, date, hour - 3, minute);

describe('clock triggers', () => {
  test('"at 8" fires once a day at one minute between 8 and 9 (documented)', () => {
    const h = hostOf({ code });
    h.run('daily');
    const fired = h.advanceTo(july(3, 12));
    expect(fired.map(({ at }) => new Date(at).getUTCDate())).toEqual([1, 2, 3]);
    expect(new Set(fired.map(({ at }) => at % 86_400_000)).size).toBe(1);
    expect(fired.every(({ at }) => new Date(at).getUTCHours() === 5)).toBe(true);
  });

  test('it runs at its own time as its creator, and the event tells the hour', () => {
    const h = hostOf({ code });
    h.run('exact');
    h.user = 'manager@firm.example';
    h.advanceTo(july(1, 8, 15));
    expect(h.log).toEqual(['2026-07-01T05:15:00.000Z owner@firm.example 8']);
  });

  test.each([
    ['hourly', july(1, 0), 6],
    ['weekly', july(14, 0), 2],
    ['once', july(2, 0), 1],
  ])('%s fires as often as it should', (entry, until, times) => {
    const h = hostOf({ code });
    h.run(entry);
    expect(h.advanceTo(until)).toHaveLength(times);
  });

  test('an add-on has one trigger of a type and none under an hour (documented)', () => {
    const h = hostOf({ code });
    h.run('hourly');
    expect(() => h.run('daily')).toThrow('too many triggers');
    expect(() => hostOf({ code }).run('minutes')).toThrow('once an hour');
    const bound = hostOf({ code, addOn: false });
    bound.run('minutes');
    bound.run('daily');
    expect(bound.run('mine')).toHaveLength(2);
  });

  test("other people's triggers are invisible and stay (documented)", () => {
    const h = hostOf({ code });
    h.run('hourly');
    expect(h.run('mine', [], { as: 'head@firm.example' })).toEqual([]);
    h.run('remove', [], { as: 'head@firm.example' });
    expect(h.run('mine')).toEqual([['work', 'CLOCK']]);
    h.run('remove');
    expect(h.advanceTo(july(2, 0))).toEqual([]);
  });

  test('triggers live on beside the workbook', () => {
    const h = hostOf({ code });
    h.run('exact');
    expect(hostOf({ code, properties: h.properties }).advanceTo(july(1, 9))).toHaveLength(1);
  });

  test('a clock trigger has no interface and its toast is seen by nobody (documented)', () => {
    const h = hostOf({ code });
    h.run('uiHourly');
    const [fired] = h.advanceTo(h.now() + 3_600_000);
    expect(fired?.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
    expect(h.toasts).toEqual([]);
  });

  test('a cached text expires by the clock (documented)', () => {
    const h = hostOf({ code });
    h.run('put');
    h.advanceTo(h.now() + 59_000);
    expect(h.run('get')).toBe('v');
    h.advanceTo(h.now() + 1000);
    expect(h.run('get')).toBeNull();
  });
});
