import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { probes } from '../../../src/addon/selfTest/runProbes';

/** Rows of the tables under "Assumed" in docs/differences.md whose first cell is an id in backticks. */
const [, assumed = ''] = readFileSync('docs/differences.md', 'utf8').split(/^## Assumed.*$/m);
const [tried = ''] = assumed.split('What a script cannot try by itself');
const rows = tried
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the list of what is unproven and the self-test', () => {
  test('name the same probes in the same order', () => {
    expect(rows.map(([id]) => id)).toEqual(probes.map(({ id }) => `\`${id}\``));
  });

  test.each(rows)('%s says what is asked, what is assumed and why it is safe', (...cells) => {
    expect(cells).toHaveLength(4);
    expect(cells.filter((cell) => cell === '')).toEqual([]);
  });
});
