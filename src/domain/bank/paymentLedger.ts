import type { Period } from '../calendar/time';
import { isWithin } from '../calendar/time';
import type { Deal, Kopecks } from '../deal';
import { firstByKey } from '../groups';
import { lazy } from '../lazy';
import type { PaymentLine } from './paymentLines';
import { paidAfter, partsByDeal } from './settlement';

type KnownDeal = Pick<Deal, 'key' | 'managerKey'>;

/** What «Платежи» says of a book. */
export interface Payments {
  /** No file was ever imported. */
  readonly isEmpty: boolean;
  /** Whether what is paid on the deal of the key is what some line made it. */
  readonly explains: (dealKey: string, paid: Kopecks) => boolean;
  /** What came in a period: all of it, or, of a manager or of a part of the book, what went to those deals; null without a line in it. */
  readonly received: (period: Period, managerKey: string) => Kopecks | null;
  /** As a part of the book sees it, such as one manager's rows. */
  readonly seenBy: (deals: readonly { readonly deal: KnownDeal }[]) => Payments;
  /** What each deal was left with by some line, by its key: plain data for a cache. */
  readonly explained: Readonly<Record<string, readonly Kopecks[]>>;
}

/** The lines, over the deals of the book or, where `isPart`, a part of them. */
export function paymentsFrom(
  lines: readonly PaymentLine[],
  deals: readonly { readonly deal: KnownDeal }[],
  isPart = false,
): Payments {
  const explained = lazy(() => [...partsByDeal(lines)].map(([key, parts]) => [key, parts.map(paidAfter)] as const));
  const managers = lazy(() =>
    firstByKey(
      deals.map(({ deal }) => deal),
      ({ key }) => key,
    ),
  );
  const made = lazy(() => Object.fromEntries(explained()));
  const givenTo = (managerKey: string, { parts }: PaymentLine): Kopecks =>
    parts.reduce((sum, { dealKey, part }) => {
      const deal = managers().get(dealKey);
      return deal !== undefined && (managerKey === '' || deal.managerKey === managerKey) ? sum + part : sum;
    }, 0);
  return {
    isEmpty: lines.length === 0,
    explains: (dealKey, paid) => made()[dealKey]?.includes(paid) ?? false,
    received(period, managerKey) {
      const came = lines.filter(({ day }) => isWithin(day, period));
      if (came.length === 0) return null;
      const isAll = managerKey === '' && !isPart;
      return came.reduce((sum, line) => sum + (isAll ? line.sum : givenTo(managerKey, line)), 0);
    },
    seenBy: (some) => paymentsFrom(lines, some, isPart || some.length < deals.length),
    get explained() {
      return made();
    },
  };
}

/** Of a cache: what explains a deal's payment, and nothing of periods; `null` where no file was ever imported. */
export function keptPayments(explained: Payments['explained'] | null): Payments {
  const none = paymentsFrom([], []);
  if (explained === null) return none;
  const explains: Payments['explains'] = (key, paid) => explained[key]?.includes(paid) ?? false;
  return { ...none, isEmpty: false, explains, explained };
}
