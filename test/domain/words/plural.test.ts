import { expect, test } from '@jest/globals';

import { pluralEn, pluralRu } from '../../../src/domain/words/plural';

test.each([
  [0, 'дней', 'days'],
  [1, 'день', 'day'],
  [2, 'дня', 'days'],
  [4, 'дня', 'days'],
  [5, 'дней', 'days'],
  [10, 'дней', 'days'],
  [11, 'дней', 'days'],
  [14, 'дней', 'days'],
  [15, 'дней', 'days'],
  [20, 'дней', 'days'],
  [21, 'день', 'days'],
  [22, 'дня', 'days'],
  [111, 'дней', 'days'],
  [1.5, 'дня', 'days'],
  [5.5, 'дня', 'days'],
  [-1, 'день', 'day'],
])('%d %s, %s', (count, ru, en) => {
  expect([pluralRu(count, 'день', 'дня', 'дней'), pluralEn(count, 'day', 'days')]).toEqual([ru, en]);
});
