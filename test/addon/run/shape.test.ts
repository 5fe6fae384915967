import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  argumentsIn,
  filledText,
  flag,
  listOf,
  oneOf,
  orElse,
  orNull,
  record,
  rowNumber,
  text,
  textUpTo,
} from '../../../src/addon/run/shape';
import type { Shape } from '../../../src/addon/run/shape';

const step = record<{ readonly key: string; readonly row: number }>({ key: filledText, row: orElse(rowNumber, 1) });

describe('what a page sends', () => {
  test.each<readonly [said: string, shape: Shape<unknown>, given: unknown, taken: unknown]>([
    ['a blank text is a text', text, '', ''],
    ['a number is no text', text, 7, undefined],
    ['a blank text is not filled', filledText, '', undefined],
    ['a text of the most characters is taken', textUpTo(3), 'abc', 'abc'],
    ['a longer one is not', textUpTo(3), 'abcd', undefined],
    ['a word that is "true" is no flag', flag, 'true', undefined],
    ['a row is counted from 1', rowNumber, 1, 1],
    ['the row above it is none', rowNumber, 0, undefined],
    ['half a row is none', rowNumber, 1.5, undefined],
    ['a word of the list is taken', oneOf('approved', 'rejected'), 'rejected', 'rejected'],
    ['a word that every object has is not', oneOf('approved', 'rejected'), 'constructor', undefined],
    ['nothing may stand for nothing', orNull(text), null, null],
    ['but not what was left out', orNull(text), undefined, undefined],
    ['a list of the most items is taken', listOf(text, 2), ['a', 'b'], ['a', 'b']],
    ['a longer one is not', listOf(text, 2), ['a', 'b', 'c'], undefined],
    ['a list with one wrong item is not', listOf(text, 2), ['a', 7], undefined],
    ['of an object only the named fields are taken', step, { key: 'k', row: 3, role: 'owner' }, { key: 'k', row: 3 }],
    ['a field that may be wrong has its stand-in', step, { key: 'k', row: 'x' }, { key: 'k', row: 1 }],
    ['an object without a field is not taken', step, { row: 3 }, undefined],
    ['a list is no object', step, [], undefined],
  ])('%s', (_, shape, given, taken) => {
    expect(shape(given)).toEqual(taken);
  });

  test('reaches a door whole or not at all; further arguments are left out', () => {
    expect(argumentsIn<[number, string]>([2, 'k', 'more'], [rowNumber, text])).toEqual([2, 'k']);
    expect(argumentsIn<[number, string]>([2], [rowNumber, text])).toBeNull();
  });

  test('whatever it is, is taken as the fields that are named and nothing more', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ minLength: 1 }), (row, key) => {
        const taken = step({ ...(typeof row === 'object' ? row : {}), key, row });
        expect(Object.keys(taken ?? {})).toEqual(['key', 'row']);
        expect(taken?.key).toBe(key);
        expect(rowNumber(taken?.row)).toBeDefined();
      }),
    );
  });
});
