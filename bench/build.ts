import { approvalsFrom } from '../src/domain/rules/approvals';
import { checks } from '../src/domain/checks';
import type { Deal } from '../src/domain/deal';
import { kpisOf } from '../src/domain/metrics/kpi';
import type { Kpi } from '../src/domain/metrics/kpi';
import type { RawCell } from '../src/domain/reading/rawCell';
import { reviewDeals } from '../src/domain/review';
import type { Review } from '../src/domain/review';
import { dealColumnNamed, mapDealHeaders } from '../src/sheets/reading/deals/dealHeaders';
import { dealReader } from '../src/sheets/reading/deals/dealReader';
import { compileRules } from '../src/sheets/reading/rules/compileRules';
import { wallClockIn } from '../src/sheets/cells/zone';
import { HEADER } from './dealtRows';
import { mixRow } from './outcome';
import type { Outcome } from './outcome';
import { MONTHS, NOW, RULES, ZONE } from './world';

export interface Build {
  readonly review: Review;
  readonly kpis: readonly Kpi[];
}

/** The one service that reading asks: the offset of the zone. */
Object.assign(globalThis, { Utilities: { formatDate: () => '+0300' } });

/** What one daily build computes on rows of cells, through the product's own modules. */
export function build(rows: readonly (readonly RawCell[])[]): Build {
  const rules = compileRules(RULES, dealColumnNamed);
  const headers = mapDealHeaders(HEADER);
  const readRow = dealReader({ headers, wallClock: wallClockIn(ZONE), rules }, []);
  const deals: Deal[] = [];
  rows.forEach((cells, at) => {
    const deal = readRow(cells, at + 2);
    if (deal !== null) deals.push(deal);
  });
  const columns = new Set(Object.keys(headers.index) as (keyof typeof headers.index)[]);
  const review = reviewDeals(deals, rules, { now: NOW, columns, approvals: approvalsFrom([]) });
  return { review, kpis: kpisOf(review, MONTHS) };
}

/** The build in the form in which contenders are compared; not timed. */
export function outcomeOf({ review, kpis }: Build): Outcome {
  const found: Record<string, number> = {};
  const places = new Map<string, number>(checks.map(({ id }, at) => [id, at]));
  let rowsFound = 0;
  for (const { deal, findings } of review.deals) {
    let bits = 0;
    for (const { check } of findings) {
      found[check] = (found[check] ?? 0) + 1;
      bits |= 1 << (places.get(check) ?? 31);
    }
    rowsFound = mixRow(rowsFound, deal.row, bits);
  }
  const figures: Record<string, Kpi['all'][]> = { '': kpis.map(({ all }) => all) };
  for (const { managers } of kpis) for (const { name, values } of managers) (figures[name] ??= []).push(values);
  return { found, rowsFound, figures };
}
