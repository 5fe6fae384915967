import { describe, expect, test } from '@jest/globals';
import { KINDS } from './kinds';

/** `npm run verify -- fuzz` is the long run, from a seed of its own each time. */
const SEED = 20_260_617;

describe('whatever stands in a sheet, people read sentences and clean figures', () => {
  test.each(KINDS)('$name', ({ check, short }) => {
    expect(() => {
      check(short, SEED);
    }).not.toThrow();
  });
});
