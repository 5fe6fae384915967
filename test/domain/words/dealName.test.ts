import { describe, expect, test } from '@jest/globals';
import { dealName } from '../../../src/domain/words/dealName';

describe('a deal is called in a sentence', () => {
  test.each([
    ['by its number', { id: 'М-0214', client: 'ООО Балка' }, 'М-0214'],
    ['by its client where it has no number', { id: '', client: 'ООО Балка' }, 'ООО Балка'],
    ['by its row where it has neither', { id: '', client: '' }, '№ 7'],
  ])('%s', (_, cells, name) => {
    expect(dealName({ ...cells, row: 7 })).toBe(name);
  });
});
