import { describe, expect, test } from '@jest/globals';

import { isBlank, isErrorValue, isSpace } from '../../../src/domain/reading/rawCell';

describe('a cell', () => {
  test.each([
    ['', true],
    [' \t\n\u00a0\u202f', true],
    [' x ', false],
    ['0', false],
    [0, false],
    [false, false],
  ])('%j is blank: %p', (raw, blank) => {
    expect(isBlank(raw)).toBe(blank);
  });

  test.each([
    ['#N/A', true],
    ['#ссылка! ', true],
    ['#хэштег', false],
    ['N/A', false],
    [0, false],
  ])('%j shows a failed formula: %p', (raw, isError) => {
    expect(isErrorValue(raw)).toBe(isError);
  });

  test('spaces are those of JavaScript, and the one of no width', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      // The Mongolian, line and paragraph separators do not occur in cells.
      if ('\u1680\u2028\u2029'.includes(character)) continue;
      const expected = character.trim() === '' || character === '\u200b';
      if (isSpace(code) !== expected) throw new Error(`U+${code.toString(16)}`);
    }
  });
});
