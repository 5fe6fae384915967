import { liveDeal, type DemoDeal, type Story } from './life';
import { TROUBLES, type Trouble } from './troubles';

const LATEST_DAYS = 12;
const TRIES = 500;

/** A deal of the last days that suits the trouble, under the same number; few books have enough of each stage. */
function livedAnew({ id }: DemoDeal, { suits }: Trouble, story: Story): DemoDeal | null {
  const {
    random,
    world: { sellers, clients, goods },
  } = story;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const daysAgo = random.between(0, LATEST_DAYS);
    const deal = liveDeal(story, id, daysAgo, random.pick(sellers), random.pick(clients), random.pick(goods));
    if (suits(deal)) return deal;
  }
  return null;
}

/** The latest free deal that suits; when there is none, the latest free one is lived anew. */
function dealFor(trouble: Trouble, free: ReadonlySet<DemoDeal>, story: Story): DemoDeal | null {
  const [latest, ...earlier] = free;
  if (latest === undefined) return null;
  const suiting = [latest, ...earlier].find((deal) => trouble.suits(deal));
  if (suiting !== undefined) return suiting;
  const anew = livedAnew(latest, trouble, story);
  return anew === null ? null : Object.assign(latest, anew);
}

/** Plants each trouble once, the latest deals first, never two into one deal. */
export function plantTroubles(deals: readonly DemoDeal[], story: Story): void {
  const free = new Set([...deals].reverse());
  for (const trouble of TROUBLES) {
    const deal = dealFor(trouble, free, story);
    if (deal === null) continue;
    free.delete(deal);
    trouble.plant(deal, story, deals);
  }
}
