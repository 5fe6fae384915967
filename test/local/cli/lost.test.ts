import { describe, expect, test } from '@jest/globals';
import { lostLine } from '../../../src/local/cli/lost';

const book = { title: '', locale: 'ru_RU', timeZone: 'Etc/UTC', sheets: [], namedRanges: [] };

describe('what a written file is without', () => {
  test('is said in one line', () => {
    expect(lostLine({ ...book, losses: ['pictures', 'borders'] })).toBe(
      'The written file is without: pictures and shapes, borders of cells. The original still has them.\n',
    );
  });

  test('is not said where nothing is lost', () => {
    expect(lostLine(book)).toBe('');
  });
});
