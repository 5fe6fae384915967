import { expect, test } from '@jest/globals';
import { isNext, runsOf } from '../../../src/sheets/cells/runs';

test.each([
  [[], []],
  [[3], [[3]]],
  [[1, 2, 3], [[1, 2, 3]]],
  [
    [1, 2, 4, 7, 8],
    [[1, 2], [4], [7, 8]],
  ],
  // The same place twice is two writes, not a hole.
  [
    [1, 1, 2],
    [[1], [1, 2]],
  ],
])('places %j stand in runs %j', (places, runs) => {
  expect(runsOf(places, isNext)).toEqual(runs);
});
