import { expect } from 'expect';
import { bind } from 'jest-each';

/**
 * A stand-in for '@jest/globals' that keeps the tests instead of running them, each with its full title and the file
 * that was entered last.
 */
export function collector() {
  const tests = [];
  const path = [];
  let file;

  function describe(title, body) {
    path.push(title);
    body();
    path.pop();
  }
  function test(title, run) {
    tests.push({ id: [...path, title].join(' '), file, run });
  }
  describe.each = bind(describe, false);
  test.each = bind(test, false);
  return { tests, enter: (entered) => (file = entered), jest: { describe, test, expect } };
}
