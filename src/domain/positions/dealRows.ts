import type { Deal } from '../deal';
import type { DealPart, ReviewedDeal } from '../facts';
import type { Settings } from '../settings';
import { inheriting } from './inherited';
import { sharedRows } from './sharedRows';
import type { SharedRows } from './sharedRows';
import { spreadPayment } from './spreadPayment';
import type { AmountBasis } from './spreadPayment';

/** Rows as the deals that they make: what every check and figure is told of. */
export interface DealRows {
  /** A deal for each row, in their order, with what a position takes from its head. */
  readonly deals: readonly Deal[];
  /** Null for a row that is a deal by itself. */
  readonly partOf: (deal: Deal) => DealPart | null;
  /** Makes what follows from a row of several known to the others; in the order of the rows. */
  readonly meet: (reviewed: ReviewedDeal) => void;
}

interface OpenPart extends DealPart {
  readonly rows: ReviewedDeal[];
}

/**
 * Makes deals of rows (spec 17): where «Один номер — одна сделка» is off, each row is one.
 *
 * @param rows in the order of the sheet
 */
export function dealRowsOf(rows: readonly Deal[], basis: AmountBasis & { readonly settings: Settings }): DealRows {
  const shared = basis.settings.positions ? sharedRows(rows) : [];
  if (shared.length === 0) return { deals: rows, partOf: () => null, meet: () => undefined };
  const effective = new Map<number, Deal>();
  const parts = new Map<number, OpenPart>();
  for (const each of shared) join(each, basis, effective, parts);
  return {
    deals: rows.map((deal) => effective.get(deal.row) ?? deal),
    partOf: ({ row }) => parts.get(row) ?? null,
    meet(reviewed) {
      parts.get(reviewed.deal.row)?.rows.push(reviewed);
    },
  };
}

function join(
  { head, rows }: SharedRows,
  basis: AmountBasis,
  effective: Map<number, Deal>,
  parts: Map<number, OpenPart>,
): void {
  const inherited = rows.map((row) => (row === head ? row : inheriting(row, head)));
  const paid = spreadPayment(head, inherited, basis);
  const met: ReviewedDeal[] = [];
  inherited.forEach((deal, at) => {
    const typed = rows[at] ?? deal;
    effective.set(deal.row, { ...deal, paid: paid.get(deal.row) ?? deal.paid });
    parts.set(deal.row, { isHead: typed === head, typed, rows: met });
  });
}
