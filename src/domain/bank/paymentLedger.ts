import type { Period } from '../calendar/time';
import { isWithin } from '../calendar/time';
import type { Deal, Kopecks } from '../deal';
import { firstByKey } from '../groups';
import { lazy } from '../lazy';
import type { PaymentLine } from './paymentLines';
import { paidAfter, partsByDeal } from './settlement';

type KnownDeal = Pick<Deal, 'row' | 'key' | 'managerKey'>;
type KnownDeals = readonly { readonly deal: KnownDeal }[];

/** What «Платежи» says of a book. */
export interface Payments {
  /** No file was ever imported. */
  readonly isEmpty: boolean;
  /** Whether what is paid on the deal of the key is what some line made it. */
  readonly explains: (dealKey: string, paid: Kopecks) => boolean;
  /** What came in a period: all of it, or, of a manager or of a part of the book, what went to those deals; null without a line in it. */
  readonly received: (period: Period, managerKey: string) => Kopecks | null;
  /** As a part of the book sees it, such as one manager's rows. */
  readonly seenBy: (deals: KnownDeals) => Payments;
  /** What each deal was left with by some line, by its key: plain data for a cache. */
  readonly explained: Readonly<Record<string, readonly Kopecks[]>>;
}

/** The lines, over the deals of the book; where `rows` are given, as those that see only these rows see them. */
export function paymentsFrom(
  lines: readonly PaymentLine[],
  deals: KnownDeals,
  rows: ReadonlySet<number> | null = null,
): Payments {
  const explained = lazy(() => [...partsByDeal(lines)].map(([key, parts]) => [key, parts.map(paidAfter)] as const));
  // Of rows that share a key only the first in the book keeps it: a copy that is all that somebody sees was paid nothing.
  const keepers = lazy(() =>
    firstByKey(
      deals.map(({ deal }) => deal),
      ({ key }) => key,
    ),
  );
  const made = lazy(() => Object.fromEntries(explained()));
  const givenTo = (managerKey: string, { parts }: PaymentLine): Kopecks =>
    parts.reduce((sum, { dealKey, part }) => {
      const deal = keepers().get(dealKey);
      const isTheirs = deal !== undefined && (managerKey === '' || deal.managerKey === managerKey);
      return isTheirs && (rows === null || rows.has(deal.row)) ? sum + part : sum;
    }, 0);
  const own: Payments = {
    isEmpty: lines.length === 0,
    explains: (dealKey, paid) => made()[dealKey]?.includes(paid) ?? false,
    received(period, managerKey) {
      const came = lines.filter(({ day }) => isWithin(day, period));
      if (came.length === 0) return null;
      const isAll = managerKey === '' && rows === null;
      return came.reduce((sum, line) => sum + (isAll ? line.sum : givenTo(managerKey, line)), 0);
    },
    seenBy: (some) =>
      some.length < deals.length ? paymentsFrom(lines, deals, new Set(some.map(({ deal }) => deal.row))) : own,
    get explained() {
      return made();
    },
  };
  return own;
}

/** Of a cache: what explains a deal's payment, and nothing of periods; `null` where no file was ever imported. */
export function keptPayments(explained: Payments['explained'] | null): Payments {
  const none = paymentsFrom([], []);
  if (explained === null) return none;
  const explains: Payments['explains'] = (key, paid) => explained[key]?.includes(paid) ?? false;
  return { ...none, isEmpty: false, explains, explained };
}
