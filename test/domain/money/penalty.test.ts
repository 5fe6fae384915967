import { expect, test } from '@jest/globals';

import { penaltyOf } from '../../../src/domain/money/penalty';

test.each([
  ['a year at the yearly rate', 1000_00, 365, 0.1, 100_00],
  ['a day is a 365th, leap year or not', 1000_00, 366, 0.1, 100_27],
  ['half a kopeck is rounded up', 365, 1, 0.5, 1],
  ['less than half is not', 364, 1, 0.5, 0],
  ['no days, no penalty', 1000_00, 0, 0.1, 0],
])('a penalty: %s', (_, owed, days, rate, penalty) => {
  expect(penaltyOf(owed, days, rate)).toBe(penalty);
});
