import { describe, expect, test } from '@jest/globals';
import { limitNotes } from '../../../src/addon/daily/limitNotes';
import { addonMessages } from '../../../src/i18n/addon';

const MINUTE = 60_000;

describe('the sheet says that it comes near its end', () => {
  test.each([
    ['not before the half', { cells: 4_999_999, tookMs: 3 * MINUTE - 1 }, []],
    ['by its cells', { cells: 5_000_000, tookMs: 0 }, ['Сделки занимают 5 из 10 млн ячеек']],
    ['with a tenth of a million', { cells: 6_190_000, tookMs: 0 }, ['Сделки занимают 6,1 из 10 млн ячеек']],
    ['by the minutes of its report', { cells: 0, tookMs: 3 * MINUTE }, ['Отчёт считался 3 мин из 6']],
    ['by both', { cells: 9_000_000, tookMs: 5 * MINUTE }, ['Сделки занимают 9 из', 'Отчёт считался 5 мин']],
  ])('%s', (_, usage, said) => {
    expect(limitNotes(usage, addonMessages('ru'))).toEqual(said.map((begin) => expect.stringContaining(begin)));
    expect(limitNotes(usage, addonMessages('en'))).toHaveLength(said.length);
  });
});
