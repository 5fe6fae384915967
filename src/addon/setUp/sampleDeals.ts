import { isCostTotal, marginOf } from '../../domain/money/figures';
import { dealName } from '../../domain/words/dealName';
import { exampleDeals } from '../../domain/reports/exampleDeals';
import type { ReviewedDeal } from '../../domain/review';
import { door } from '../run/door';
import type { OpenedBook } from '../book/openedBook';
import { reviewOf } from '../book/openedBook';
import { setUpChoice } from './setUpClaim';
import { openAnswered } from './setUpProposal';
import type { SampleDeal, SetUpChoice } from './setUpState';

/** A few of the team's own deals, computed by the answers as they stand (spec §24); writes nothing. */
export const sampleDeals = door(
  'sampleDeals',
  { lowest: 'head', locks: false, takes: [setUpChoice] },
  (usual, choice: SetUpChoice): readonly SampleDeal[] => {
    const opened = openAnswered(usual, choice);
    return exampleDeals(reviewOf(opened.book).deals).map((reviewed) => sampleOf(reviewed, opened));
  },
);

/** The figures as people read them; '' for what the sheet does not tell. */
function sampleOf({ deal, facts }: ReviewedDeal, { book, phrases: { count, money, share } }: OpenedBook): SampleDeal {
  const sum = (kopecks: number | null): string => (kopecks === null ? '' : money(kopecks));
  const margin = marginOf(facts);
  return {
    row: deal.row,
    name: deal.client === '' ? dealName(deal) : deal.client,
    // The unit is not asked yet.
    quantity: deal.quantity === null ? '' : count(deal.quantity),
    price: sum(deal.price),
    amount: sum(facts.amount),
    cost: sum(deal.cost),
    isCostPerDeal: isCostTotal(deal, book.rules.settings.costPer),
    revenue: sum(facts.revenue),
    grossProfit: sum(facts.grossProfit),
    margin: margin === null ? '' : share(margin),
  };
}
