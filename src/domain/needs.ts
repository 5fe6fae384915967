import type { DealColumn } from './deal';

/** Columns of which one is enough: each alternative is one column, or several that are needed together. */
export interface AnyOf {
  readonly anyOf: readonly (readonly DealColumn[])[];
}

/** What a figure cannot do without. */
export type Need = DealColumn | AnyOf;

/** All of these are needed; with none, the figure is seen on any sheet. */
export type Needs = readonly Need[];

/** The first alternative is the one that people are told of when the sheet has none. */
export function anyOf(...alternatives: readonly (DealColumn | readonly DealColumn[])[]): AnyOf {
  return { anyOf: alternatives.map((one) => (typeof one === 'string' ? [one] : one)) };
}

/** What a deal is worth. */
export const PRICED = anyOf('price', 'amount');

/** The day on which a sale counts: whichever event the sheet has (spec-strangers-sheet §20). */
export const RECOGNIZED = anyOf('shippedAt', 'paidAt', 'closedAt', 'invoicedAt', 'requestedAt');

/** The day of the payment; for a paid deal the day on which it was closed stands in. */
export const PAID_ON = anyOf('paidAt', 'closedAt');

/** A sheet without any of these shows no debt: every sale would look unpaid. */
export const PAYMENTS: readonly DealColumn[] = ['paid', 'paidAt', 'closedAt'];

/** A debt: what went out, what it is worth, and what was paid of it. */
export const DEBT: Needs = ['shippedAt', PRICED, anyOf(...PAYMENTS)];

/** Revenue of sales, and with a cost their profit. */
export const REVENUE: Needs = [PRICED, RECOGNIZED];
export const PROFIT: Needs = [...REVENUE, 'cost'];

/** What the ladder is held against: a margin, or a discount. */
export const LADDER_FIGURES = anyOf('cost', ['listPrice', 'price']);

/**
 * The columns for want of which a figure cannot be seen, none twice; empty: it is seen. Of alternatives those of the first
 * are named (spec-strangers-sheet §19).
 */
export function missingColumns(needs: Needs, columns: ReadonlySet<DealColumn>): readonly DealColumn[] {
  return [...new Set(needs.flatMap((need) => missingOf(need, columns)))];
}

function missingOf(need: Need, columns: ReadonlySet<DealColumn>): readonly DealColumn[] {
  const lacking = (group: readonly DealColumn[]): DealColumn[] => group.filter((column) => !columns.has(column));
  if (typeof need === 'string') return lacking([need]);
  if (need.anyOf.some((group) => lacking(group).length === 0)) return [];
  return lacking(need.anyOf[0] ?? []);
}
