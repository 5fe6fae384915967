import fc from 'fast-check';

import type { Deal } from '../../../src/domain/deal';
import { nameKey } from '../../../src/domain/name';
import type { Day, Instant } from '../../../src/domain/calendar/time';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../../src/domain/calendar/time';
import { STAGE_KINDS } from '../../../src/domain/stages';
import { bareDeal } from '../../support/bareBook';
import { stage, TODAY } from '../../support/dealBuilder';

const days = (most: number): fc.Arbitrary<Day | null> =>
  fc.option(
    fc.integer({ min: -most, max: 10 }).map((back) => (TODAY + back) as Day),
    { nil: null, freq: 2 },
  );
const moments: fc.Arbitrary<Instant | null> = fc.option(
  fc
    .tuple(fc.integer({ min: -40, max: 0 }), fc.integer({ min: 0, max: 1439 }))
    .map(([day, minute]) => ((TODAY + day) * MS_PER_DAY + minute * MS_PER_MINUTE) as Instant),
  { nil: null, freq: 2 },
);
const text = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', ...texts);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null, freq: 2 });

/** A row of a small trade, blank here and there: few numbers and clients, so that many rows are one deal. */
const cells = fc.record({
  id: text('1', '2', '3', '4'),
  client: text('Балка', 'балка', 'Гвоздь'),
  manager: text('Иванов', 'Орлова'),
  source: text('Звонок', 'звонок', 'Сайт'),
  stage: maybe(fc.constantFrom(...STAGE_KINDS).map(stage)),
  requestedAt: moments,
  respondedAt: moments,
  quotedAt: days(30),
  invoicedAt: days(30),
  shippedAt: days(30),
  paidAt: days(30),
  closedAt: days(30),
  deferralDays: maybe(fc.constantFrom(0, 7, 30)),
  dueDate: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: days(30) }),
  promisedDate: days(20),
  confirmedBy: text('Склад'),
  confirmedUntil: days(10),
  nextStep: text('Позвонить'),
  nextStepDate: days(15),
  lossReason: text('Цена', 'Срок'),
  objection: text('Дорого'),
  quantity: maybe(fc.constantFrom(-1000, 1000, 2000, 5000)),
  price: maybe(fc.integer({ min: 1, max: 50 }).map((roubles) => roubles * 100_00)),
  cost: maybe(fc.integer({ min: 1, max: 50 }).map((roubles) => roubles * 100_00)),
  paid: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 80 }).map((roubles) => roubles * 100_00) },
  ),
  request: text('Дайте скидку'),
});

/** Rows as they stand in the sheet, from row 2 on. */
export const books: fc.Arbitrary<Deal[]> = fc.array(cells, { minLength: 1, maxLength: 14 }).map((rows) =>
  rows.map((row, at) =>
    bareDeal({
      ...row,
      // Without VAT, so that sums are read off the cells.
      ...{ vatSale: 0, vatCost: 0 },
      ...{ row: at + 2, key: `k${at}`, clientKey: nameKey(row.client), managerKey: nameKey(row.manager) },
    }),
  ),
);
