import type { Day } from '../calendar/time';
import type { Deal } from '../deal';
import { figuresOf, isCostTotal } from '../money/figures';
import { median } from '../money/percentile';
import type { Per, Settings } from '../settings';

/** The usual share of the cost in a trader's revenue, by which two readings of a cell are told apart (heading 22). */
const USUAL_SHARE = 0.85;
const LIKELY = { from: 0.2, to: 1.5 };
/** A typed amount may be rounded. */
const ROUNDING = 0.01;

/** What the deals say of a cost that may be typed for a unit or for the deal. */
export interface CostReadings {
  /** The middle of cost ÷ revenue where the cost is a unit's; null without a deal that tells the readings apart. */
  readonly unit: number | null;
  /** The same where it is the deal's. */
  readonly deal: number | null;
  /** The likelier one; null when neither is likely: a person is to say. */
  readonly proposed: Per | null;
  /** It is what holds for most of the deals without a setting. */
  readonly isUsual: boolean;
}

export interface PriceProposal {
  readonly cost: CostReadings;
  /** What the price column holds; null where nothing tells. */
  readonly pricePer: Per | null;
}

type Priced = Pick<Deal, 'quantity' | 'listPrice' | 'price' | 'amount' | 'cost' | 'extraCost' | 'vatSale' | 'vatCost'>;

/**
 * How the prices and the costs of a sheet are meant (heading 22): over deals of more than one unit with a cost, of the
 * two readings the one whose middle share of cost in revenue is nearer to the usual. A price column is the deal's where
 * typed amounts say so, or where only that makes the costs likely.
 */
export function priceProposal(deals: readonly Priced[], settings: Settings, today: Day): PriceProposal {
  const told = deals.filter(({ quantity }) => quantity !== null && quantity > 1000);
  const cost = costReadings(told, settings, today);
  const byAmount = perByAmount(told);
  if (byAmount === 'unit' || (byAmount === null && cost.proposed !== null)) {
    return { cost, pricePer: byAmount ?? (told.some(({ price }) => price !== null) ? 'unit' : null) };
  }
  const asTotals = told.map((deal) => ({ ...deal, price: null, amount: deal.price ?? deal.amount }));
  const totalled = costReadings(asTotals, settings, today);
  if (byAmount === null && totalled.proposed === null) return { cost, pricePer: null };
  return { cost: totalled, pricePer: 'deal' };
}

function costReadings(deals: readonly Priced[], settings: Settings, today: Day): CostReadings {
  const [unit, deal] = (['unit', 'deal'] as const).map((costPer) =>
    median(deals.flatMap((each) => shareOfCost(each, { ...settings, costPer }, today) ?? [])),
  );
  if (unit === undefined || unit === null || deal === undefined || deal === null)
    return { unit: null, deal: null, proposed: null, isUsual: false };
  const proposed = distance(unit) <= distance(deal) ? 'unit' : 'deal';
  const usual = deals.filter((each) => isCostTotal(each, null)).length > deals.length / 2 ? 'deal' : 'unit';
  const isTold = [unit, deal].some(isLikely);
  return { unit, deal, proposed: isTold ? proposed : null, isUsual: isTold && proposed === usual };
}

function shareOfCost(deal: Priced, settings: Settings, today: Day): number | null {
  const { revenue, fullCost } = figuresOf(deal, settings, today);
  return revenue === null || revenue <= 0 || fullCost === null ? null : fullCost / revenue;
}

const distance = (share: number): number => Math.max(share / USUAL_SHARE, USUAL_SHARE / share);

const isLikely = (share: number): boolean => share >= LIKELY.from && share <= LIKELY.to;

/** Where price and amount are both typed, whether the amount is the price by the quantity or the price itself. */
function perByAmount(deals: readonly Priced[]): Per | null {
  let [unit, total, both] = [0, 0, 0];
  for (const { price, amount, quantity } of deals) {
    if (price === null || amount === null || quantity === null || price <= 0) continue;
    both += 1;
    const isNear = (wanted: number): boolean => Math.abs(amount - wanted) <= wanted * ROUNDING;
    if (isNear((price * quantity) / 1000)) unit += 1;
    else if (isNear(price)) total += 1;
  }
  if (unit > both / 2) return 'unit';
  return total > both / 2 ? 'deal' : null;
}
