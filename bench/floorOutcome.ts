import { paceOf } from '../src/domain/calendar/pace';
import { FLOOR_CHECKS } from './floorChecks';
import type { Floor } from './floor';
import { DESKS, SLOTS } from './floorSums';
import type { FloorSums } from './floorSums';
import { floorWorld } from './floorWorld';
import { mixRow } from './outcome';
import type { Outcome } from './outcome';
import { CLIENTS, MANAGERS, MONTHS, planRoubles, TODAY } from './world';

type Values = Record<string, number | null>;

/** The floor in the form in which contenders are compared. */
export function floorOutcome({ bits, sums }: Floor): Outcome {
  const found: Record<string, number> = {};
  let rowsFound = 0;
  bits.forEach((mask, at) => {
    for (const [id, bit] of Object.entries(FLOOR_CHECKS)) if (mask & bit) found[id] = (found[id] ?? 0) + 1;
    rowsFound = mixRow(rowsFound, at + 2, mask);
  });
  return { found, rowsFound, figures: floorFigures(sums) };
}

/** Every metric of the team and of each manager, month by month, off the sums. */
export function floorFigures(sums: FloorSums): Outcome['figures'] {
  const { calendar } = floorWorld();
  const paces = MONTHS.map(({ from }) => paceOf(from, TODAY, calendar));
  const everyDesk = Array.from({ length: DESKS }, (_, desk) => desk);
  const scopes: [string, number[], number][] = MANAGERS.map((name, at) => [name, [at + 1], planRoubles(at)]);
  scopes.push(['', everyDesk, MANAGERS.reduce((sum, _name, at) => sum + planRoubles(at), 0)]);
  return Object.fromEntries(
    scopes.map(([name, desks, plan]) => [
      name,
      MONTHS.map((_, month) => valuesOf(sums, desks, month, plan * 100, paces[month] ?? { passed: 0, total: 0 })),
    ]),
  );
}

const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** One sorted list of sorted lists. */
function merged(lists: readonly Float64Array[]): Float64Array {
  if (lists.length === 1) return lists[0];
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}

function percentile(sorted: Float64Array, percent: number): number | null {
  if (sorted.length === 0) return null;
  const place = percent * (sorted.length - 1);
  const below = sorted[Math.floor(place / 100)];
  const above = sorted[Math.floor(place / 100) + 1] ?? below;
  return (below * (100 - (place % 100)) + above * (place % 100)) / 100;
}

function valuesOf(
  sums: FloorSums,
  desks: readonly number[],
  month: number,
  plan: number,
  pace: { readonly passed: number; readonly total: number },
): Values {
  const within = (values: Float64Array): number => desks.reduce((sum, desk) => sum + values[desk * SLOTS + month], 0);
  const now = (values: Float64Array): number => desks.reduce((sum, desk) => sum + values[desk], 0);
  const sample = (values: readonly Float64Array[]): Float64Array =>
    merged(desks.map((desk) => values[desk * SLOTS + month]));
  const minutes = sample(sums.minutes);
  const days = sample(sums.daysToPayment);
  const profit = within(sums.profit);
  const revenue = within(sums.revenue);
  const owing = CLIENTS.filter((_, at) => desks.some((desk) => sums.overdueClients[desk * CLIENTS.length + at] === 1));
  return {
    'gross-profit': profit,
    revenue,
    quantity: within(sums.quantity),
    margin: shareOf(within(sums.marginProfit), within(sums.marginRevenue)),
    'not-recognized': now(sums.undated),
    'not-recognized-profit': now(sums.undatedProfit),
    requests: within(sums.requests),
    'answered-in-time': shareOf(within(sums.inTime), minutes.length + within(sums.unanswered)),
    'response-median': percentile(minutes, 50),
    'response-p90': percentile(minutes, 90),
    quotes: within(sums.quotes),
    'quote-to-payment': shareOf(within(sums.paid), within(sums.offered)),
    'quote-to-payment-amount': shareOf(within(sums.paidRevenue), within(sums.offeredRevenue)),
    'days-to-payment-median': percentile(days, 50),
    'days-to-payment-p90': percentile(days, 90),
    'win-rate': shareOf(within(sums.won), within(sums.won) + within(sums.lost)),
    'promises-kept': shareOf(within(sums.kept), within(sums.promised)),
    'cash-in': within(sums.received),
    'open-deals': now(sums.open),
    'no-next-step': now(sums.withoutStep),
    'overdue-steps': now(sums.overdueSteps),
    stuck: now(sums.stuck),
    receivable: now(sums.owed),
    'overdue-receivable': now(sums.overdue),
    'overdue-clients': owing.length,
    'unapproved-sales': within(sums.unapproved),
    'unapproved-gross-profit': within(sums.unapprovedProfit),
    plan,
    'plan-attainment': shareOf(profit, plan),
    'plan-pace': shareOf(profit * pace.total, plan * pace.passed),
    'plan-revenue': plan * 10,
    'plan-revenue-attainment': shareOf(revenue, plan * 10),
    // Nobody asks for anything in the benchmark's book.
    'approvals-waiting': null,
    'decision-median': null,
    'decision-p90': null,
    'plan-quantity': null,
    'plan-quantity-attainment': null,
    forecast: now(sums.forecast),
    'forecast-own': now(sums.forecastOwn),
  };
}
