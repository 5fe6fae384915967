import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partsOf, textOf } from '../../../src/addon/store/parts';

const STORE = { prefix: 'p', partLength: 5, mostParts: 4 };

describe('a text too long for one value', () => {
  test('law: comes back whole, or is not kept', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (text) => {
        const parts = partsOf(text, 'm', STORE);
        if (parts === null) expect(text.length).toBeGreaterThan(20);
        else expect(textOf(parts, STORE)).toBe(text);
      }),
    );
  });

  test('is never read together with what a longer one left behind', () => {
    const longer = partsOf('абвгдежзийкл', 'old', STORE);
    const shorter = partsOf('абвгде', 'new', STORE);
    expect(textOf({ ...longer, ...shorter }, STORE)).toBe('абвгде');
  });

  test.each([
    ['nothing is there', {}],
    ['a part is gone', { p0: 'm 2 абвгд' }],
    ['a part is of another run', { p0: 'm 2 абвгд', p1: 'k 2 е' }],
    ['the first is no part of ours', { p0: 'абвгд' }],
  ])('is not read when %s', (_, values) => {
    expect(textOf(values, STORE)).toBeNull();
  });
});
