import { expect, test } from '@jest/globals';
import type { Entry } from './entries';
import { KINDS, kindOf } from './kinds';
import { baselineOf, harmOf } from './matrix';

/** How thinly the matrix is tried: at every so many calls; `npm run verify -- faults` tries all of it. */
export interface Stride {
  readonly cut: number;
  readonly others: number;
}

/** A test for each entry: begun again after a fault, it leaves what an undisturbed run leaves. */
export function matrixSuite(entries: readonly Entry[], { cut, others }: Stride): void {
  test.each(entries)(
    '$name, cut at a service call and begun again',
    (entry) => {
      const baseline = baselineOf(entry);
      expect(baseline.calls).toBeGreaterThan(3);
      for (let at = 0; at < baseline.calls; at += cut) expect(harmOf(entry, kindOf('cut'), at, baseline)).toBeNull();
    },
    120_000,
  );

  const kinds = KINDS.filter(({ id }) => id !== 'cut');
  test.each(entries)(
    '$name, whatever else a service says to a call',
    (entry) => {
      const baseline = baselineOf(entry);
      kinds.forEach((kind, place) => {
        for (let at = (place * 5) % others; at < baseline.calls; at += others)
          expect(harmOf(entry, kind, at, baseline)).toBeNull();
      });
    },
    120_000,
  );
}
