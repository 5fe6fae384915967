import { describe, expect, test } from '@jest/globals';

import { readLimit } from '../../../src/domain/reading/limit';
import { readShare, readShareLimit } from '../../../src/domain/reading/share';
import { readYesNo } from '../../../src/domain/reading/yesNo';

describe('shares', () => {
  test.each([
    ['5%', 0.05],
    ['5 %', 0.05],
    ['0,05', 0.05],
    [0.05, 0.05],
    ['5', 0.05],
    [5, 0.05],
    ['1', 1],
    [1, 1],
    ['1%', 0.01],
    ['0,5%', 0.005],
    ['6,2 %', 0.062],
    [1.1, 0.011],
    ['-7%', -0.07],
    [-7, -0.07],
    ['110%', 1.1],
    ['', null],
    ['12.500%', 'ambiguous-number'],
    ['5 ₽', 'not-a-number'],
    ['#DIV/0!', 'error-value'],
  ])('%p is %p', (raw, expected) => expect(readShare(raw)).toBe(expected));
});

describe('limits', () => {
  test.each([
    ['без лимита', 'no-limit'],
    ['(No limit)', 'no-limit'],
    ['', null],
    [1, 'ambiguous-number'],
    ['1', 'ambiguous-number'],
    ['1 %', 0.01],
    ['100%', 1],
    [3, 0.03],
    [0.03, 0.03],
  ])('a share limit of %p is %p', (raw, expected) => expect(readShareLimit(raw)).toBe(expected));

  test.each([
    ['Без лимита', 'no-limit'],
    ['900 000 ₽', 90000000],
    [0, 0],
    ['', null],
    ['много', 'not-a-number'],
  ])('a credit limit of %p is %p', (raw, expected) => expect(readLimit(raw)).toBe(expected));
});

test.each([
  ['Да', true],
  ['yes', true],
  [true, true],
  [1, true],
  ['нет', false],
  ['-', false],
  ['', null],
  ['может быть', 'not-a-choice'],
  ['#N/A', 'error-value'],
])('%p as yes or no is %p', (raw, expected) => expect(readYesNo(raw)).toBe(expected));
