import type { Deal } from '../deal';
import type { DealFacts, FactedDeal, ReviewedDeal } from '../facts';

/** Whether the row is one of the lower rows of a deal, which is judged and counted by its head. */
export function isPosition({ part }: Pick<DealFacts, 'part'>): boolean {
  return part !== null && !part.isHead;
}

/** Whether the row stands for its deal: it is a deal by itself, or the head of several rows. */
export function isHead({ facts: { part } }: Pick<FactedDeal, 'facts'>): boolean {
  return part === null || part.isHead;
}

/** The row as it stands in the sheet, without what a position takes from its head. */
export function typedOf({ deal, facts: { part } }: FactedDeal): Deal {
  return part === null ? deal : part.typed;
}

/** The rows of the deal in the order of the sheet. */
export function rowsOf(reviewed: ReviewedDeal): readonly ReviewedDeal[] {
  const { part } = reviewed.facts;
  // The row itself as it is now: the others are as the review found them.
  return part === null ? [reviewed] : part.rows.map((row) => (row.deal.row === reviewed.deal.row ? reviewed : row));
}

/** The first row of the deal, by which its rows are known for one. */
export function firstRowOf({ deal, facts: { part } }: FactedDeal): number {
  return part?.rows[0]?.deal.row ?? deal.row;
}

/** Whether the test holds for any row of the deal. */
export function someRow(reviewed: ReviewedDeal, test: (row: ReviewedDeal) => boolean): boolean {
  const { part } = reviewed.facts;
  return part === null ? test(reviewed) : part.rows.some(test);
}

/** Of the rows of a deal for which the test holds, whether this is the first: a deal is counted once by them. */
export function isFirstRow(facted: FactedDeal, test: (row: FactedDeal) => boolean): boolean {
  const { part } = facted.facts;
  return part === null || part.rows.find(test)?.deal.row === facted.deal.row;
}

/** What the rows of the deal come to together, of those that tell; null where none does. */
export function dealSum(facted: FactedDeal, of: (row: FactedDeal) => number | null): number | null {
  const { part } = facted.facts;
  return part === null ? of(facted) : sumOfRows(part.rows, of);
}

/** The same of rows that are at hand. */
export function sumOfRows(rows: readonly FactedDeal[], of: (row: FactedDeal) => number | null): number | null {
  let sum: number | null = null;
  for (const row of rows) {
    const value = of(row);
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}

/** What the client pays for the whole deal; known where it is of one row. */
export function dealAmount(facted: FactedDeal): number | null {
  return dealSum(facted, ({ facts }) => facts.amount);
}

/** Known gross profit of the whole deal. */
export function dealProfit(facted: FactedDeal): number | null {
  return dealSum(facted, ({ facts }) => facts.grossProfit);
}

/** What is still owed on any of the deal's rows, together. */
export function dealOwed(facted: FactedDeal): number {
  return dealSum(facted, ({ facts }) => facts.owed) ?? 0;
}
