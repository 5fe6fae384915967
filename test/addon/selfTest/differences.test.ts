import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { probes } from '../../../src/addon/selfTest/runProbes';

const text = readFileSync('docs/differences.md', 'utf8');

/** The cells of each row of the tables under a heading that begins with `heading`. */
function rowsUnder(heading: string): string[][] {
  const [, below = ''] = text.split(new RegExp(`^## ${heading}.*$`, 'm'));
  const [section = ''] = below.split(/^## /m);
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  const cells = lines.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return cells.filter(([first]) => first !== 'probe' && first !== 'what');
}

const unproven = rowsUnder('Unproven');
const settled = rowsUnder('Settled, and asked');

describe('the list of what is unproven and the self-test', () => {
  test('name the same probes, each once', () => {
    const named = [...unproven, ...settled].map(([first = '']) => /^`([a-z-]+)`$/.exec(first)?.[1]);
    const ids = named.filter((id) => id !== undefined);
    expect([...ids].sort()).toEqual(probes.map(({ id }) => id).sort());
  });

  test('no more than a dozen questions are open', () => {
    expect(unproven.length).toBeLessThanOrEqual(12);
  });

  test.each(unproven)('%s says what is asked, what is assumed and why it is safe', (...cells) => {
    expect(cells).toHaveLength(4);
    expect(cells.filter((cell) => cell === '')).toEqual([]);
  });

  test.each(settled)('%s says what is known and by whom', (...cells) => {
    expect(cells).toHaveLength(3);
    expect(cells.filter((cell) => cell === '')).toEqual([]);
  });
});
