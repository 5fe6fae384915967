import fc from 'fast-check';
import type { Deal, DealColumn } from '../../src/domain/deal';
import { reportsOf } from '../../src/domain/reports';
import type { ReportValues } from '../../src/domain/reports';
import type { Review } from '../../src/domain/review';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Day } from '../../src/domain/calendar/time';
import { firstDayOfMonth, isoOf } from '../../src/domain/calendar/time';
import { groupBy } from '../../src/domain/groups';
import { ALL_COLUMNS, makeDeal, NOW, reviewOf, stage, TODAY } from '../support/dealBuilder';
import type { Row, Warehouse } from './duckDb';
import { linesOf, makeWarehouse } from './duckDb';
import { loadedOf } from './loadedBook';
import { randomBook } from './randomBook';
import type { RandomBook } from './randomBook';

export const PERIOD = { from: firstDayOfMonth(TODAY), to: TODAY };
export const MONTH = isoOf(TODAY).slice(0, 7);

/** What the add-on reports of a book, or of one manager's deals of it: null where the sheet lacks what it needs. */
export function reportedOf({ review, promises }: RandomBook, managerKey = ''): ReportValues {
  const deals = managerKey === '' ? review.deals : review.deals.filter(({ deal }) => deal.managerKey === managerKey);
  return reportsOf(
    {
      ...{ book: review, seen: { ...review, deals }, period: PERIOD, language: 'ru', promises },
      ...{ whatIf: { floor: null, maxDiscount: null }, actionDays: new Map() },
    },
    review.context.columns,
  );
}

/** Each client with how many days ago it bought last, at the latest. */
const REGULARS = { Балка: 10, Гвоздь: 50, Швеллер: 90, Уголок: 130, '': 20 };

const sales = fc.record({
  client: fc.constantFrom(...(Object.keys(REGULARS) as (keyof typeof REGULARS)[])),
  manager: fc.constantFrom('Ким', 'Орлова'),
  daysBefore: fc.integer({ min: 0, max: 190 }),
  takes: fc.integer({ min: 0, max: 40 }),
  deferralDays: fc.constantFrom(null, 0, 14),
  price: fc.integer({ min: 5_000_000, max: 7_000_000 }),
  kind: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom('paid', 'paid', 'paid', 'lost', 'lost') },
    fc.constantFrom('shipped', 'lead'),
  ),
});

/** Rows of clients that buy again and again, most of them done with: with them somebody goes quiet. */
const regulars = (prefix: string): fc.Arbitrary<readonly Deal[]> =>
  fc.array(sales, { minLength: 20, maxLength: 40 }).map((rows) =>
    rows.map(({ client, manager, daysBefore, takes, deferralDays, price, kind: drawn }, at) => {
      // Who has anything open is not quiet: of some clients everything is done with.
      const kind = ['Балка', ''].includes(client) ? drawn : drawn === 'lost' ? 'lost' : 'paid';
      const soldAt = REGULARS[client] + daysBefore;
      const sold = (TODAY - soldAt) as Day;
      const paid = (sold + takes) as Day;
      return makeDeal({
        ...{ id: `${prefix}${String(at)}`, key: `${prefix}${String(at)}`, row: at + 2 },
        ...{ client, manager, deferralDays, price, stage: stage(kind as 'paid') },
        requestedAt: ((sold - takes) * 86_400_000 + (600 + soldAt) * 60_000) as Deal['requestedAt'],
        respondedAt: ((sold - takes) * 86_400_000 + (600 + soldAt + takes * 7) * 60_000) as Deal['respondedAt'],
        ...(kind === 'lead'
          ? {}
          : { quotedAt: sold, invoicedAt: sold, shippedAt: kind === 'lost' ? null : sold, closedAt: paid }),
        ...(kind === 'paid' ? { paidAt: paid } : {}),
      });
    }),
  );

const reviewed = (deals: readonly Deal[], columns: ReadonlySet<DealColumn> = ALL_COLUMNS): Review =>
  reviewOf(deals, { now: NOW, columns, rules: { settings: { ...DEFAULT_SETTINGS, minSample: 2 } } });

/** A branch of several books, and the same deals as one book, which knows no border between them. */
export interface Branch {
  readonly books: readonly RandomBook[];
  readonly asOne: RandomBook;
}

const bookOf = (deals: readonly Deal[], columns?: ReadonlySet<DealColumn>): RandomBook => ({
  review: reviewed(deals, columns),
  payments: [],
  decisions: [],
  promises: new Map(),
});

const branch: fc.Arbitrary<Branch> = fc.tuple(regulars('a'), regulars('b'), regulars('c')).map((books) => ({
  books: books.map((deals) => bookOf(deals)),
  asOne: bookOf(books.flat().map((deal, at) => makeDeal({ ...deal, row: at + 2 }))),
}));

const BOOKS = 30;
/** Books of a few months, each with columns and habits of its own. */
const random = fc.tuple(...Array.from({ length: BOOKS }, (_, at) => randomBook(`${String(at)}-`)));

/** One that shows neither costs nor answers, whatever the others are drawn to be. */
const lacking: fc.Arbitrary<RandomBook> = regulars('z').map((deals) =>
  bookOf(
    deals.map((deal) => makeDeal({ ...deal, cost: null, respondedAt: null })),
    new Set([...ALL_COLUMNS].filter((column) => column !== 'cost' && column !== 'respondedAt')),
  ),
);

/** Everything that the reports are asked of: the same in every test of a file. */
export interface ReportBooks {
  readonly books: readonly RandomBook[];
  readonly branch: Branch;
  readonly warehouse: Warehouse;
  /** The lines of a report of a scope: `book|book-3|`, `manager|book-3|ким`, `branch||` of the branch, `company||`. */
  readonly told: (view: string, period?: string) => Promise<(scope: string) => readonly Row[]>;
}

export const BRANCH = 'Юг';

export async function reportBooks(): Promise<ReportBooks> {
  const [drawn] = fc.sample(fc.tuple(random, branch, lacking), { numRuns: 1 });
  if (drawn === undefined) throw new Error('A sample of one holds one');
  const [drawnBooks, south, without] = drawn;
  const books = [...drawnBooks, without];
  const warehouse = await makeWarehouse();
  await warehouse.load(
    linesOf((put) => {
      books.forEach((book, at) => {
        loadedOf(book, `book-${String(at)}`, put);
      });
      south.books.forEach((book, at) => {
        loadedOf(book, `south-${String(at)}`, put, { branch: BRANCH });
      });
    }),
  );
  return {
    books,
    branch: south,
    warehouse,
    async told(view, period = 'now') {
      const rows = await warehouse.rows(
        `SELECT * FROM rop.${view} WHERE period = '${period}' AND (level <> 'branch' OR branch = '${BRANCH}')`,
      );
      const byScope = groupBy(rows, ({ level, book_id: id, manager_key: key }) => [level, id, key].join('|'));
      return (scope) => byScope.get(scope) ?? [];
    },
  };
}

/** Lines in no order, numbers but for the last bits of a division. */
export function inAnyOrder(lines: readonly (readonly unknown[])[]): string[] {
  const told = (value: unknown): unknown =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value;
  return lines.map((line) => JSON.stringify(line.map(told))).sort();
}

/** A column's figure; null where it is blank. */
export const figure = (row: Row, column: string): number | null => {
  const value = row[column];
  return value === null || value === undefined ? null : Number(value);
};

/** Every scope of the books with what the add-on reports of it: each book, each of its managers, the branch as one book. */
export function* reportedScopes({ books, branch }: ReportBooks): Generator<readonly [string, ReportValues]> {
  const named = [
    ...books.map((book, at) => [`book-${String(at)}`, book] as const),
    ...branch.books.map((book, at) => [`south-${String(at)}`, book] as const),
  ];
  for (const [id, book] of named) {
    yield [`book|${id}|`, reportedOf(book)];
    for (const key of new Set(book.review.deals.map(({ deal }) => deal.managerKey)))
      if (key !== '') yield [`manager|${id}|${key}`, reportedOf(book, key)];
  }
  yield ['branch||', reportedOf(branch.asOne)];
}
