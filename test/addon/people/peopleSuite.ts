import { describe, expect, test } from '@jest/globals';
import { entries } from '../faults/entries';
import type { Entry } from '../faults/entries';
import { DISTURBANCES } from './disturbances';
import { harmAt, readingCalls } from './whileAtWork';

/** A test for each of the entries and each thing that people do: before it begins, and while it reads. */
export function peopleSuite(...names: readonly string[]): void {
  const all = entries();
  const wanted = names.flatMap((name) => all.filter((entry) => entry.name === name));
  describe.each(wanted.map((entry): [string, Entry] => [entry.name, entry]))('%s', (_, entry) => {
    const reads = readingCalls(entry);
    test.each(DISTURBANCES.map((each, at) => ({ ...each, at })))('$name', ({ at, ...disturbance }) => {
      const moments = [(at * 7) % reads.length, reads.length - 1].map((place) => reads[place] ?? 0);
      expect(moments.map((moment) => harmAt(entry, disturbance, moment))).toEqual(['', '']);
    });
  });
}
