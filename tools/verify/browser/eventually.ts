import { expect } from '@jest/globals';

/** Short of a test's own limit, so that it is the expectation that is named. */
const PATIENCE_MS = 15_000;
const PAUSE_MS = 20;

/** What the page comes to, not what it is in the moment after a key: `expectation` is tried until it holds. */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** How many there come to be. */
export const comesTo = (times: number, place: { readonly count: () => Promise<number> }): Promise<void> =>
  eventually(async () => {
    expect(await place.count()).toBe(times);
  });
