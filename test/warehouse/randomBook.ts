import fc from 'fast-check';
import type { Deal } from '../../src/domain/deal';
import type { PlanRow } from '../../src/domain/rules/plan';
import { planFrom } from '../../src/domain/rules/plan';
import type { PaymentPromises } from '../../src/domain/reports/report';
import type { Review } from '../../src/domain/review';
import { approvalsFrom } from '../../src/domain/rules/approvals';
import type { DecisionRow } from '../../src/domain/rules/approvals';
import { fingerprintOf } from '../../src/domain/rules/approvals';
import type { PaymentLine } from '../../src/domain/bank/paymentLines';
import type { DealColumn } from '../../src/domain/deal';
import type { Day, Instant } from '../../src/domain/calendar/time';
import { MS_PER_MINUTE } from '../../src/domain/calendar/time';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { defaultStages } from '../../src/domain/stages';
import { ALL_COLUMNS, makeDeal, NOW, reviewOf, TODAY } from '../support/dealBuilder';

/** A book of a few months, with all that a figure may stumble over. */
export interface RandomBook {
  readonly review: Review;
  readonly payments: readonly PaymentLine[];
  readonly decisions: readonly DecisionRow[];
  readonly promises: PaymentPromises;
}

const MANAGERS = ['Ким', 'Орлова Нина', 'Иванов Пётр', ''];
const CLIENTS = ['ООО Балка', 'ооо балка', 'Гвоздь', 'Швеллер', ''];
const SOURCES = ['Звонок', 'Сайт', 'сайт', ''];
const GROUPS = ['Арматура', 'Лист', ''];

const orNull = <Value>(value: fc.Arbitrary<Value>, weight = 2): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight, arbitrary: value }, fc.constant(null));

const day = fc.integer({ min: -150, max: 10 }).map((off) => (TODAY + off) as Day);
/** Some at 00:00 sharp, some with seconds. */
const moment = fc
  .tuple(day, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1439 })), fc.constantFrom(0, 0, 30_000))
  .map(([on, minute, rest]) => (on * 86_400_000 + minute * MS_PER_MINUTE + rest) as Instant);
/** Kopecks, some with the fractions that a formula leaves. */
const money = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 9_000_000 }) },
  fc.integer({ min: 1, max: 9_000_000 }).map((tenths) => tenths / 10),
);
const stages = [...defaultStages().list, null];

const cells = fc.record({
  requestedAt: orNull(moment, 9),
  respondedAt: orNull(moment),
  client: fc.constantFrom(...CLIENTS),
  manager: fc.constantFrom(...MANAGERS),
  source: fc.constantFrom(...SOURCES),
  group: fc.constantFrom(...GROUPS),
  quantity: orNull(
    fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 90_000 }) }, fc.integer({ min: -5000, max: 0 })),
  ),
  listPrice: orNull(money, 5),
  price: orNull(money, 5),
  amount: orNull(money, 1),
  cost: orNull(money, 5),
  extraCost: orNull(money, 1),
  stage: fc.constantFrom(...stages),
  quotedAt: orNull(day),
  invoicedAt: orNull(day),
  shippedAt: orNull(day),
  paidAt: orNull(day, 1),
  closedAt: orNull(day, 1),
  paid: orNull(money, 1),
  deferralDays: orNull(fc.integer({ min: 0, max: 40 }), 1),
  dueDate: orNull(day, 1),
  nextStep: fc.constantFrom('Позвонить', ''),
  nextStepDate: orNull(day),
  promisedDate: orNull(day, 1),
  lossReason: fc.constantFrom('Цена', 'цена', 'Срок', ''),
  request: fc.constantFrom('', 'Постоянный клиент'),
  vatSale: fc.constantFrom(null, null, 0, 0.1),
});

const planRows = fc.array(
  fc.record<PlanRow>({
    row: fc.constant(2),
    month: orNull(day, 9),
    manager: fc.constantFrom(...MANAGERS),
    grossProfit: orNull(money),
    revenue: orNull(money),
    quantity: orNull(fc.integer({ min: 0, max: 900_000 })),
  }),
  { maxLength: 6 },
);

interface Extras {
  readonly signs: readonly boolean[];
  readonly paysDeals: readonly number[];
  /** What clients of some deals promised, in days from today. */
  readonly promised: readonly number[];
  readonly minSample: number;
}

const extras = fc.record<Extras>({
  signs: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  paysDeals: fc.array(fc.nat(200), { maxLength: 4 }),
  promised: fc.array(fc.integer({ min: -5, max: 60 }), { maxLength: 5 }),
  minSample: fc.constantFrom(1, 2, 5, 20),
});

/** Columns that a team's sheet may lack. */
const lacking = fc.oneof(
  { weight: 3, arbitrary: fc.constant<DealColumn[]>([]) },
  fc.subarray<DealColumn>(
    ['cost', 'respondedAt', 'paidAt', 'nextStep', 'shippedAt', 'request', 'quantity', 'promisedDate'],
    {
      maxLength: 2,
    },
  ),
);

function decisionsOn(deals: readonly Deal[], { signs }: Extras): DecisionRow[] {
  return deals.flatMap((deal, at): DecisionRow[] => {
    const signs_ = signs[at % signs.length] ?? false;
    if (!signs_ || at % 3 !== 0) return [];
    const requestedAt = at % 2 === 0 ? (((TODAY - (at % 50)) * 86_400_000 + 11 * 3_600_000) as Instant) : null;
    const decided = (TODAY - (at % 50)) * 86_400_000 + (12 + (at % 5)) * 3_600_000;
    return [
      {
        dealKey: deal.key,
        fingerprint: fingerprintOf(deal),
        decision: at % 4 === 0 ? 'rejected' : 'approved',
        role: at % 5 === 0 ? 'owner' : 'head',
        by: 'orlova@example.com',
        at: decided as Instant,
        comment: '',
        credit: null,
        requestedAt,
      },
    ];
  });
}

function paymentsOn(deals: readonly Deal[], { paysDeals }: Extras): PaymentLine[] {
  return paysDeals.map((at, place) => {
    const deal = deals[at % Math.max(1, deals.length)];
    const sum = 10_000 + at * 137;
    const parts = deal === undefined || place === 0 ? [] : [{ dealKey: deal.key, part: sum - 1000, before: null }];
    return { key: `p${String(place)}`, day: (TODAY - (at % 70)) as Day, sum, parts };
  });
}

/** Of every third deal, so that some of them owe something. */
const promisesOn = (deals: readonly Deal[], { promised }: Extras): PaymentPromises =>
  new Map(
    promised.flatMap((days, at) => {
      const deal = deals[at * 3];
      return deal === undefined ? [] : [[deal.key, (TODAY + days) as Day] as const];
    }),
  );

/** A random book; `prefix` begins its keys, so that two books share none. */
export const randomBook = (prefix: string, maxLength = 60, mayLack = true): fc.Arbitrary<RandomBook> =>
  fc
    .tuple(
      fc.array(cells, { maxLength }),
      planRows,
      extras,
      mayLack ? lacking : fc.constant<DealColumn[]>([]),
      fc.boolean(),
    )
    .map(([rows, plan, more, without, positions]) => {
      const columns = new Set([...ALL_COLUMNS].filter((column) => !without.includes(column)));
      const deals = rows.map((row, at) => {
        const seen = Object.fromEntries(
          Object.entries(row).filter(([column]) => columns.has(column as DealColumn)),
        ) as Partial<Deal>;
        const blank = Object.fromEntries(
          without.map((column) => [column, ['nextStep', 'request'].includes(column) ? '' : null]),
        );
        return makeDeal({
          ...seen,
          ...blank,
          row: at + 2,
          id: String(positions ? at - (at % 3) : at),
          key: `${prefix}${String(at)}`,
        });
      });
      const decisions = decisionsOn(deals, more);
      const payments = paymentsOn(deals, more);
      const review = reviewOf(deals, {
        now: NOW,
        columns,
        payments,
        approvals: approvalsFrom(decisions),
        rules: { plan: planFrom(plan), settings: { ...DEFAULT_SETTINGS, positions, minSample: more.minSample } },
      });
      return { review, payments, decisions, promises: promisesOn(deals, more) };
    });
