import { firstByKey } from '../groups';
import { isoOf, weekdayOf } from '../calendar/time';
import type { Day } from '../calendar/time';
import type { Context } from '../context';
import type { Deal, Kopecks } from '../deal';
import { DEBT } from '../needs';
import { ownProbability, weighted } from '../pipeline/forecast';
import type { History } from '../pipeline/forecast';
import type { FactedBook, FactedDeal } from '../review';
import { latenessKindOf, latenessSamples } from './lateness';
import type { LatenessSamples } from './lateness';
import { defineReport } from './report';
import type { PaymentPromises } from './report';

/** What is expected to come, in kopecks: of debts likely and cautiously, and of orders by their probability. */
export interface CashSums {
  readonly owed: Kopecks;
  readonly cautious: Kopecks;
  readonly orders: Kopecks;
}

/** When the money comes (spec §14). Over weeks and later, owed + unknown = cautious + unknown = the receivable. */
export interface Cash {
  /** From a Monday each; the first holds today. */
  readonly weeks: readonly (CashSums & { readonly from: Day })[];
  readonly later: CashSums;
  /** Debts of which nobody can say when they are paid. */
  readonly unknown: Kopecks;
  /** Orders without a day to reckon from, as they stand. */
  readonly noDate: Kopecks;
  readonly ordersTotal: Kopecks;
}

export const CASH_WEEKS = 6;

type Draft = { -readonly [Field in keyof CashSums]: CashSums[Field] };
const nothing = (): Draft => ({ owed: 0, cautious: 0, orders: 0 });

/** One sum that is waited for: a debt, or an order by its probability. */
export interface Expected {
  readonly facted: FactedDeal;
  readonly kind: 'debt' | 'order';
  /** An order without days stands in full. */
  readonly sum: Kopecks;
  /** When it comes; null when nobody can say. */
  readonly days: { readonly likely: number; readonly cautious: number } | null;
}

/** What every deal's days are reckoned by. */
interface Outlook {
  readonly context: Context;
  readonly history: History;
  readonly samples: LatenessSamples;
  readonly promisedFor: (deal: Deal) => Day | null;
}

/**
 * Every sum that is waited for, in the order of the rows.
 *
 * @param book the whole book: samples and own probabilities are its, whoever asks
 * @param promises what the receivables tab holds
 * @param deals those that are counted
 */
export function expectedMoney(
  book: FactedBook,
  promises: PaymentPromises,
  deals: FactedBook['deals'] = book.deals,
): readonly Expected[] {
  const { context, history } = book;
  const outlook = { context, history, samples: latenessSamples(book), promisedFor: promisedFor(book, promises) };
  const expected: Expected[] = [];
  for (const facted of deals) {
    const { owed } = facted.facts;
    if (owed > 0) expected.push({ facted, kind: 'debt', sum: owed, days: debtDays(facted, outlook) });
    const left = leftOfOrder(facted);
    if (left <= 0) continue;
    const day = orderDay(facted, outlook);
    if (day === null) expected.push({ facted, kind: 'order', sum: left, days: null });
    else {
      const sum = expectedOf(facted, left, outlook);
      expected.push({ facted, kind: 'order', sum, days: { likely: day, cautious: day } });
    }
  }
  return expected;
}

/** The Monday of the first week, and which of the weeks holds a day; from `CASH_WEEKS` on: none of them. */
export function cashWeeks(today: Day): { readonly monday: Day; readonly weekOf: (day: number) => number } {
  const monday = (today - weekdayOf(today)) as Day;
  return { monday, weekOf: (day) => Math.floor((day - monday) / 7) };
}

/** The weeks of what `expectedMoney` gives for the same arguments. */
export function cashOf(book: FactedBook, promises: PaymentPromises, deals: FactedBook['deals'] = book.deals): Cash {
  const { monday, weekOf } = cashWeeks(book.context.today);
  const weeks = Array.from({ length: CASH_WEEKS }, nothing);
  const later = nothing();
  const rest = { unknown: 0, noDate: 0, ordersTotal: 0 };
  const on = (day: number): Draft => weeks[weekOf(day)] ?? later;
  for (const { kind, sum, days } of expectedMoney(book, promises, deals)) {
    if (days === null) rest[kind === 'debt' ? 'unknown' : 'noDate'] += sum;
    else if (kind === 'debt') {
      on(days.likely).owed += sum;
      on(days.cautious).cautious += sum;
    } else {
      on(days.likely).orders += sum;
      rest.ordersTotal += sum;
    }
  }
  return { weeks: weeks.map((sums, at) => ({ from: (monday + at * 7) as Day, ...sums })), later, ...rest };
}

/** Of rows that share a key only the first keeps it: a copy has promised nothing. */
function promisedFor({ deals }: FactedBook, promises: PaymentPromises): Outlook['promisedFor'] {
  const first = firstByKey(promises.size > 0 ? deals : [], ({ deal }) => deal.key);
  return ({ key, row }) => (first.get(key)?.deal.row === row ? (promises.get(key) ?? null) : null);
}

/** When a debt is paid; null when nobody can say: a broken promise, or a day that has passed already. */
function debtDays(
  facted: FactedDeal,
  { context: { today }, samples, promisedFor: promised }: Outlook,
): Expected['days'] {
  const { deal, facts } = facted;
  const promise = promised(deal);
  if (promise !== null) return promise < today ? null : { likely: promise, cautious: promise };
  const due = facts.dueOn ?? today;
  const kind = latenessKindOf(facted);
  const base = kind === 'deferral' ? due : (deal.invoicedAt ?? due);
  const { median, p80 } = samples.expected(deal.clientKey, kind);
  const cautious = Math.max(due, base + Math.ceil(p80));
  return cautious < today ? null : { likely: Math.max(today, base + Math.ceil(median)), cautious };
}

/** What is yet to be paid of an order that is not shipped; 0 for any other deal. */
function leftOfOrder({ deal, facts }: FactedDeal): Kopecks {
  const { amount, isReturn, paidOn } = facts;
  if (deal.stage?.kind !== 'deal' || deal.shippedAt !== null || isReturn || amount === null) return 0;
  return deal.paid === null ? (paidOn === null ? amount : 0) : amount - deal.paid;
}

/** When an order is paid; null without an invoice, or, sold with a deferral, without a promised day. */
function orderDay(facted: FactedDeal, { context: { today }, samples }: Outlook): number | null {
  const { deal } = facted;
  const kind = latenessKindOf(facted);
  const base = kind === 'deferral' ? deal.promisedDate : deal.invoicedAt;
  if (base === null) return null;
  const late = Math.ceil(samples.expected(deal.clientKey, kind).median);
  const day = kind === 'deferral' ? Math.max(today, base) + (deal.deferralDays ?? 0) + late : base + late;
  return Math.max(today, day);
}

function expectedOf({ deal }: FactedDeal, left: Kopecks, { context, history }: Outlook): Kopecks {
  if (deal.stage === null) return 0;
  return weighted(left, ownProbability(deal.stage, history, context.settings.ownProbabilityFrom));
}

const inRoubles = ({ owed, cautious, orders }: CashSums): CashSums => ({
  owed: owed / 100,
  cautious: cautious / 100,
  orders: orders / 100,
});

/** Days as ISO text, money in roubles. */
export const cashReport = defineReport({
  id: 'cash',
  needs: DEBT,
  of: ({ book, seen, promises }) => {
    const { weeks, later, unknown, noDate, ordersTotal } = cashOf(book, promises, seen.deals);
    return {
      weeks: weeks.map(({ from, ...sums }) => ({ from: isoOf(from), ...inRoubles(sums) })),
      later: inRoubles(later),
      unknown: unknown / 100,
      noDate: noDate / 100,
      ordersTotal: ordersTotal / 100,
    };
  },
});
