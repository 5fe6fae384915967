import type { DemoDeal, Story } from './life';
import { TROUBLES } from './troubles';

/** Plants each trouble once, the latest deals first, never two into one deal. */
export function plantTroubles(deals: readonly DemoDeal[], story: Story): void {
  const free = new Set([...deals].reverse());
  for (const trouble of TROUBLES) {
    const deal = [...free].find((candidate) => trouble.suits(candidate));
    if (deal === undefined) continue;
    free.delete(deal);
    trouble.plant(deal, story, deals);
  }
}
