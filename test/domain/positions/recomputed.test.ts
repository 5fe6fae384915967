import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Deal } from '../../../src/domain/deal';
import { kpiOf } from '../../../src/domain/metrics/kpi';
import type { Kpi } from '../../../src/domain/metrics/kpi';
import { reportsOf } from '../../../src/domain/reports';
import type { ReportValues } from '../../../src/domain/reports';
import type { Review } from '../../../src/domain/review';
import { dayOf } from '../../../src/domain/calendar/time';
import type { Day, Instant } from '../../../src/domain/calendar/time';
import { netSettings } from '../../support/bareBook';
import { ALL_COLUMNS, reviewOf, TODAY } from '../../support/dealBuilder';
import { books } from './books';
import { naiveRows } from './naive';
import type { NaiveRow } from './naive';

const PERIOD = { from: (TODAY - 20) as Day, to: TODAY };
const within = (day: number | null): boolean => day !== null && day >= PERIOD.from && day <= PERIOD.to;
const dayIn = (at: Instant | null): number | null => (at === null ? null : dayOf(at));
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

interface Figures {
  readonly review: Review;
  readonly kpi: Kpi['all'];
  readonly reports: ReportValues;
}

function figuresOf(rows: readonly Deal[], actionDays: ReadonlyMap<string, Day> = new Map()): Figures {
  const settings = netSettings({ positions: true, minSample: 2 });
  const review = reviewOf(rows, { rules: { settings } });
  const run = { seen: review, book: review, period: PERIOD, language: 'ru', promises: new Map<string, Day>() } as const;
  const whatIf = { floor: null, maxDiscount: null };
  return {
    review,
    get kpi() {
      return kpiOf(review, PERIOD).all;
    },
    get reports() {
      return reportsOf({ ...run, whatIf, actionDays }, ALL_COLUMNS);
    },
  };
}

/** What a naive reading of the contract makes of the same rows. */
class Book {
  readonly rows: readonly NaiveRow[];
  readonly heads: readonly NaiveRow[];

  constructor(rows: readonly Deal[]) {
    this.rows = naiveRows(rows);
    this.heads = this.rows.filter(({ isHead }) => isHead);
  }

  of({ row }: NaiveRow): readonly NaiveRow[] {
    return this.rows.filter(({ head }) => head === row);
  }

  together(head: NaiveRow, value: (row: NaiveRow) => number | null): number | null {
    const known = this.of(head).flatMap((row) => value(row) ?? []);
    return known.length === 0 ? null : sum(known);
  }
}

const soldOn = ({ kind, shippedAt }: NaiveRow): number | null => (kind === 'lost' ? null : shippedAt);
const isSale = (row: NaiveRow): boolean => !row.isReturn && (soldOn(row) ?? Infinity) <= TODAY;

function check(law: (book: Book, figures: Figures) => void): void {
  fc.assert(
    fc.property(books, (rows) => {
      law(new Book(rows), figuresOf(rows));
    }),
    { numRuns: 100 },
  );
}

describe('figures of deals of several rows, reckoned again from the words of the contract', () => {
  test('what a row counts as: its cells, what is paid and owed of it', () => {
    check(({ rows }, { review }) => {
      const seen = ({ deal, facts }: Review['deals'][number]) => [deal.clientKey, deal.managerKey, deal.stageText, deal.paid, facts.owed, facts.amount, facts.grossProfit]; // prettier-ignore
      expect(review.deals.map(seen)).toEqual(
        rows.map((row) => [row.clientKey, row.managerKey, row.stageText, row.paid, row.owed, row.amountOf, row.profit]),
      );
    });
  });

  test('counts take heads', () => {
    check(({ heads }, { kpi }) => {
      const open = heads.filter((row) => row.open);
      const closed = (kind: string) =>
        heads.filter(
          (row) => row.kind === kind && !row.isReturn && within(kind === 'paid' ? row.paidOn : row.closedAt),
        );
      const due = heads.filter((row) => ['deal', 'shipped', 'paid'].includes(row.kind) && !row.isReturn && within(row.promisedDate) && (row.shippedAt !== null || (row.promisedDate ?? 0) < TODAY)); // prettier-ignore
      const kept = due.filter(({ shippedAt, promisedDate }) => shippedAt !== null && shippedAt <= (promisedDate ?? 0));
      expect({
        requests: kpi.requests,
        quotes: kpi.quotes,
        open: kpi['open-deals'],
        noStep: kpi['no-next-step'],
        overdue: kpi['overdue-steps'],
        won: kpi['win-rate'],
        promises: kpi['promises-kept'],
      }).toEqual({
        requests: heads.filter(({ requestedAt }) => within(dayIn(requestedAt))).length,
        quotes: heads.filter(({ quotedAt }) => within(quotedAt)).length,
        open: open.length,
        noStep: open.filter((row) => row.nextStep === '' || row.nextStepDate === null).length,
        overdue: open.filter((row) => (row.nextStepDate ?? Infinity) < TODAY).length,
        won: share(closed('paid').length, closed('paid').length + closed('lost').length),
        promises: share(kept.length, due.length),
      });
    });
  });

  test('sums take every row', () => {
    check(({ rows }, { kpi }) => {
      const sold = rows.filter((row) => within(soldOn(row)));
      const overdue = rows.filter((row) => row.owed > 0 && (row.dueDate ?? (row.shippedAt ?? 0) + (row.deferralDays ?? 0)) < TODAY); // prettier-ignore
      expect({
        revenue: kpi.revenue,
        profit: kpi['gross-profit'],
        quantity: kpi.quantity,
        cash: kpi['cash-in'],
        owed: kpi.receivable,
        overdue: kpi['overdue-receivable'],
        clients: kpi['overdue-clients'],
      }).toEqual({
        revenue: sum(sold.map((row) => row.amountOf)),
        profit: sum(sold.map((row) => row.profit)),
        quantity: sum(sold.map((row) => row.quantity ?? 1000)),
        cash: sum(rows.filter((row) => !row.isReturn && within(row.paidOn)).map((row) => row.paid ?? row.amountOf)),
        owed: sum(rows.map((row) => row.owed)),
        overdue: sum(overdue.map((row) => row.owed)),
        clients: new Set(overdue.flatMap(({ clientKey }) => (clientKey === '' ? [] : [clientKey]))).size,
      });
    });
  });

  test('from quote to payment: heads are counted, the rows of theirs that are no returns summed', () => {
    check((book, { kpi }) => {
      const offered = book.heads.filter((row) => within(row.quotedAt) && !row.isReturn);
      const paid = offered.filter(({ paidOn }) => paidOn !== null && paidOn <= TODAY);
      const worth = (heads: readonly NaiveRow[]): number =>
        sum(heads.map((head) => book.together(head, (row) => (row.isReturn ? null : row.amountOf))));
      expect([kpi['quote-to-payment'], kpi['quote-to-payment-amount']]).toEqual([
        share(paid.length, offered.length),
        share(worth(paid), worth(offered)),
      ]);
    });
  });

  test('the forecast weighs every row, by what became of the heads', () => {
    check(({ rows, heads }, { review, kpi }) => {
      const counting = rows.filter(
        (row) => row.open && row.nextStep !== '' && row.nextStepDate !== null && TODAY - row.nextStepDate <= 7,
      );
      const weighed = counting.map(({ profit, stage }) => Math.round((profit ?? 0) * 100 * (stage?.probability ?? 0)) / 100); // prettier-ignore
      expect(Math.abs((kpi.forecast ?? NaN) - sum(weighed))).toBeLessThanOrEqual(rows.length);
      expect(review.history[0]).toEqual({
        closed: heads.filter(({ kind }) => kind === 'paid' || kind === 'lost').length,
        paid: heads.filter(({ kind }) => kind === 'paid').length,
      });
    });
  });

  test('the funnel, the sources and the losses take heads; profit is their rows together', () => {
    check((book, { reports }) => {
      const step = (row: NaiveRow): number =>
        Math.max(
          { lead: 0, contact: 1, quote: 2, deal: 3, shipped: 3, paid: 4, lost: 0, '': 0 }[row.kind],
          row.paidOn !== null ? 4 : row.invoicedAt !== null || row.shippedAt !== null ? 3 : row.quotedAt !== null ? 2 : row.respondedAt !== null ? 1 : 0, // prettier-ignore
        );
      const asked = book.heads.filter(({ requestedAt }) => within(dayIn(requestedAt)));
      const reached = (place: number): number => asked.filter((row) => step(row) >= place).length;
      expect(reports.funnel).toEqual({
        ...{ requests: asked.length, contact: reached(1), quote: reached(2), deal: reached(3), payment: reached(4) },
      });
      const key = ({ source }: NaiveRow): string => source.toLowerCase();
      for (const line of reports.sources ?? []) {
        const own = asked.filter((row) => key(row) === line.source.toLowerCase());
        expect(line).toMatchObject({
          requests: own.length,
          payments: own.filter((row) => step(row) >= 4).length,
          grossProfit: sum(own.filter(isSale).map((head) => book.together(head, ({ profit }) => profit))) / 100,
        });
      }
      const lost = book.rows.filter((row) => row.kind === 'lost' && within(row.closedAt));
      for (const { reason, count, grossProfit } of reports.losses ?? []) {
        const own = lost.filter(({ lossReason }) => (lossReason || 'не указано') === reason);
        expect([count, grossProfit]).toEqual([
          own.filter(({ isHead }) => isHead).length,
          sum(own.map(({ profit }) => profit)) / 100,
        ]);
      }
      expect(sum((reports.losses ?? []).map(({ count }) => count))).toBe(lost.filter(({ isHead }) => isHead).length);
    });
  });

  test('the top five are the largest deals, by their rows together', () => {
    check((book, { reports }) => {
      const sized = book.heads.map((head) => ({ head, amount: book.together(head, (row) => row.amountOf) }));
      const largest = (fits: (row: NaiveRow) => boolean) =>
        sized
          .filter(({ head, amount }) => amount !== null && fits(head))
          .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0) || a.head.row - b.head.row);
      const sold = largest((row) => ['deal', 'shipped'].includes(row.kind) || (row.kind === 'paid' && row.shippedAt === null && !row.isReturn)); // prettier-ignore
      const top = [...sold, ...largest(({ kind }) => kind === 'quote')].slice(0, 5);
      expect(reports.top).toEqual(top.map(({ head }) => head.id));
    });
  });

  test('a day is of deals: what is owed on any row, acted on by any row’s line', () => {
    fc.assert(
      fc.property(books, fc.array(fc.integer({ min: -2, max: 2 }), { maxLength: 14 }), (rows, plans) => {
        const days = new Map(plans.map((ahead, at) => [`k${at}`, (TODAY + ahead) as Day]));
        const book = new Book(rows);
        const lines = Object.values(figuresOf(rows, days).reports.day ?? {}).flat();
        expect(lines.filter(({ row }) => !book.heads.some((head) => head.row === row))).toEqual([]);
        const isDue = (head: NaiveRow): boolean =>
          sum(book.of(head).map(({ owed }) => owed)) > 0 &&
          book.of(head).some(({ key }) => (days.get(key) ?? Infinity) <= TODAY);
        const isUnanswered = (row: NaiveRow): boolean =>
          row.open && row.requestedAt !== null && row.respondedAt === null;
        const due = book.heads.filter((head) => head.managerKey !== '' && isDue(head) && !isUnanswered(head));
        expect(
          lines
            .filter(({ kind }) => kind === 'debt-action')
            .map(({ row }) => row)
            .sort(),
        ).toEqual(due.map(({ row }) => row).sort());
      }),
      { numRuns: 100 },
    );
  });

  test('a client is met on the days of heads, and told by what rows say themselves', () => {
    check((book, { review, reports }) => {
      for (const { client, last, perMonth } of reports.quiet ?? []) {
        const own = book.heads.filter((row) => row.client.toLowerCase() === client.toLowerCase() && isSale(row));
        const sold = own.map((row) => soldOn(row) ?? 0);
        const profit = sum(own.map((head) => book.together(head, (row) => row.profit)));
        const span = Math.max(30, Math.max(...sold) - Math.min(...sold));
        expect(Math.round(perMonth * 100)).toBe(Math.sign(profit) * Math.round((Math.abs(profit) * 30) / span));
        expect(last).toBe(new Date(Math.max(...sold) * 86_400_000).toISOString().slice(0, 10));
      }
      const typed = review.deals.map(({ deal, facts }) => facts.part?.typed ?? deal);
      for (const { name, key } of kpiOf(review, PERIOD).managers)
        expect(name).toBe(typed.find(({ managerKey }) => managerKey === key)?.manager);
    });
  });

  test('what is about the whole deal is found in heads alone', () => {
    const WHOLE = 'next-step-missing next-step-overdue step-postponed stuck response-overdue loss-reason-missing dates-out-of-order stage-unknown manager-unknown promise-unconfirmed promise-broken stage-without-evidence paid-not-shipped client-on-stop credit-not-allowed credit-limit-exceeded duplicate-id'; // prettier-ignore
    check(({ rows }, { review }) => {
      const ofPositions = review.deals
        .filter((_, at) => rows[at]?.isHead === false)
        .flatMap(({ findings }) => findings);
      expect(ofPositions.map(({ check: id }) => id).filter((id) => WHOLE.includes(id))).toEqual([]);
    });
  });

  test('a deal is in its client’s exposure when any of its rows adds', () => {
    check((book, { review }) => {
      const added = (row: NaiveRow): number =>
        row.shippedAt !== null && row.kind !== 'lost'
          ? row.owed
          : row.kind === 'deal' && (row.deferralDays ?? 0) > 0 && !row.isReturn
            ? (row.amountOf ?? 0)
            : 0;
      const total = (client: string): number => sum(book.rows.filter((row) => row.clientKey === client).map(added));
      for (const client of ['балка', 'гвоздь'])
        expect(review.context.exposures.of(client)?.total ?? 0).toBe(total(client));
    });
  });
});
