import type { Deal } from '../../../src/domain/deal';
import type { MetricId } from '../../../src/domain/metrics';
import type { Review } from '../../../src/domain/review';
import { bookOf, junePlan } from '../../support/bareBook';
import { at, day, stage } from '../../support/dealBuilder';

const SELLER = { manager: 'Иванов Пётр', client: 'ООО Балка', listPrice: 60_000_00, cost: 50_000_00 } as const;
const STEP = { nextStep: 'Позвонить', nextStepDate: day('2026-06-18') } as const;

/** A month in six rows, typed without VAT. */
export const exampleRows: readonly Partial<Deal>[] = [
  {
    ...SELLER,
    id: 'М-1',
    stage: stage('paid'),
    requestedAt: at('2026-06-01T10:00'),
    respondedAt: at('2026-06-01T10:20'),
    quotedAt: day('2026-06-01'),
    invoicedAt: day('2026-06-02'),
    shippedAt: day('2026-06-05'),
    paidAt: day('2026-06-10'),
    promisedDate: day('2026-06-05'),
    quantity: 10_000,
    price: 60_000_00,
  },
  {
    ...SELLER,
    ...STEP,
    id: 'М-2',
    stage: stage('shipped'),
    requestedAt: at('2026-06-03T11:00'),
    respondedAt: at('2026-06-03T12:00'),
    quotedAt: day('2026-06-03'),
    invoicedAt: day('2026-06-04'),
    shippedAt: day('2026-06-08'),
    promisedDate: day('2026-06-07'),
    deferralDays: 7,
    quantity: 5_000,
    price: 52_000_00,
  },
  {
    ...SELLER,
    ...STEP,
    id: 'М-3',
    stage: stage('quote'),
    requestedAt: at('2026-06-15T09:30'),
    respondedAt: at('2026-06-15T09:40'),
    quotedAt: day('2026-06-16'),
    quantity: 8_000,
    price: 60_000_00,
  },
  { id: 'М-4', manager: SELLER.manager, client: 'АО Лист', stage: stage('lead'), requestedAt: at('2026-06-10T16:00') },
  {
    ...SELLER,
    id: 'М-5',
    stage: stage('lost'),
    requestedAt: at('2026-06-02T10:00'),
    respondedAt: at('2026-06-02T10:30'),
    quotedAt: day('2026-06-02'),
    closedAt: day('2026-06-09'),
    quantity: 4_000,
    price: 60_000_00,
  },
  {
    ...SELLER,
    ...STEP,
    id: 'М-6',
    stage: stage('shipped'),
    shippedAt: day('2026-06-12'),
    quantity: -1_000,
    price: 60_000_00,
  },
];

/** What the rows are held against. */
export function exampleReview(): Review {
  return bookOf(exampleRows, { plan: junePlan({ grossProfit: 400_000_00, revenue: 4_000_000_00, quantity: 50_000 }) });
}

/** Worked out by hand for the whole team, June 2026, at 15:20 on the 17th: roubles, tonnes, shares, minutes, days. */
export const exampleValues: Readonly<Record<MetricId, number | null>> = {
  'gross-profit': 100_000,
  revenue: 800_000,
  quantity: 14,
  margin: 110_000 / 860_000,
  'not-recognized': 0,
  'not-recognized-profit': 0,
  requests: 5,
  'answered-in-time': 3 / 5,
  'response-median': 25,
  'response-p90': 51,
  quotes: 4,
  'quote-to-payment': 1 / 4,
  'quote-to-payment-amount': 600_000 / 1_580_000,
  'days-to-payment-median': 8,
  'days-to-payment-p90': 8,
  'win-rate': 1 / 2,
  // One by its day, one a day late.
  'promises-kept': 1 / 2,
  // 10 t at 60 000, with the 22 % of VAT.
  'cash-in': 732_000,
  'open-deals': 4,
  'no-next-step': 1,
  'overdue-steps': 0,
  stuck: 1,
  receivable: 260_000 * 1.22,
  'overdue-receivable': 260_000 * 1.22,
  'overdue-clients': 1,
  'unapproved-sales': 1,
  'unapproved-gross-profit': 10_000,
  // Nobody asks, and nothing was decided.
  'approvals-waiting': 0,
  'decision-median': null,
  'decision-p90': null,
  plan: 400_000,
  'plan-attainment': 100_000 / 400_000,
  'plan-pace': (100_000 * 21) / (400_000 * 12),
  'plan-revenue': 4_000_000,
  'plan-revenue-attainment': 800_000 / 4_000_000,
  'plan-quantity': 50,
  'plan-quantity-attainment': 14 / 50,
  // 80 000 × 50 %, and 10 000 × 90 % that the return takes back.
  forecast: 40_000,
  'forecast-own': 40_000,
};
