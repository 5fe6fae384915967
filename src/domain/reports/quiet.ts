import type { Day } from '../calendar/time';
import type { Kopecks } from '../deal';
import { median } from '../money/percentile';
import { weighted } from '../pipeline/forecast';
import { dealProfit, isHead } from '../positions/part';
import type { FactedDeals } from '../review';
import { byCodePoint } from '../words/byCodePoint';
import { isSale } from './sale';
import { spellingsOf } from './spellings';
import { defineReport } from './report';
import { PROFIT } from '../needs';
import { isoOf } from '../calendar/time';

/** A client who used to buy and has stopped. */
export interface QuietClient {
  readonly client: string;
  /** The day of the last sale. */
  readonly last: Day;
  /** Days between sales, the median. */
  readonly usual: number;
  /** Gross profit that the client brought in a month of thirty days. */
  readonly perMonth: Kopecks;
}

/** With fewer days of sale nobody can say what is usual. */
export const FEWEST_DAYS = 4;
export const MONTH = 30;

interface Bought {
  readonly days: Set<Day>;
  profit: Kopecks;
}

/** Who has gone quiet, the most profitable first (spec §16). @param book the whole book, whose spellings count */
export function quietClientsOf(book: FactedDeals, deals: FactedDeals['deals'] = book.deals): QuietClient[] {
  const { today } = book.context;
  const names = spellingsOf(book.deals, 'client');
  const busy = new Set(
    deals.flatMap((facted) => (isHead(facted) && facted.facts.isOpen ? [facted.deal.clientKey] : [])),
  );
  const quiet: QuietClient[] = [];
  for (const [key, { days, profit }] of boughtBy(deals, today)) {
    const rhythm = busy.has(key) ? null : rhythmOf(days);
    if (rhythm === null) continue;
    const { first, last, usual, longest } = rhythm;
    if (today - last <= Math.max(2 * usual, longest)) continue;
    const perMonth = weighted(profit, { part: MONTH, whole: Math.max(MONTH, last - first) });
    quiet.push({ client: names.get(key) ?? '', last, usual, perMonth });
  }
  return quiet.sort((a, b) => b.perMonth - a.perMonth || byCodePoint(a.client, b.client));
}

function boughtBy(deals: FactedDeals['deals'], today: Day): ReadonlyMap<string, Bought> {
  const clients = new Map<string, Bought>();
  for (const facted of deals) {
    const { deal, facts } = facted;
    if (!isHead(facted) || deal.clientKey === '' || facts.recognizedOn === null || !isSale(facts, today)) continue;
    const bought = clients.get(deal.clientKey) ?? { days: new Set(), profit: 0 };
    bought.days.add(facts.recognizedOn);
    bought.profit += dealProfit(facted) ?? 0;
    clients.set(deal.clientKey, bought);
  }
  return clients;
}

interface Rhythm {
  readonly first: Day;
  readonly last: Day;
  readonly usual: number;
  readonly longest: number;
}

function rhythmOf(bought: ReadonlySet<Day>): Rhythm | null {
  const days = [...bought].sort((a, b) => a - b);
  const [first] = days;
  const last = days[days.length - 1];
  if (days.length < FEWEST_DAYS || first === undefined || last === undefined) return null;
  const gaps = days.slice(1).map((day, at) => day - (days[at] ?? day));
  return { first, last, usual: median(gaps) ?? 0, longest: Math.max(...gaps) };
}

/** Days as ISO text, money in roubles. */
export const quietReport = defineReport({
  id: 'quiet',
  needs: ['client', ...PROFIT],
  of: ({ book, seen }) =>
    quietClientsOf(book, seen.deals).map(({ client, last, usual, perMonth }) => ({
      client,
      last: isoOf(last),
      usual,
      perMonth: perMonth / 100,
    })),
});
