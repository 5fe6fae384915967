import type { Deal, Kopecks } from './deal';
import { grossOf, netOf, productOf, roundedKopecks } from './money';
import type { Settings } from './settings';
import { vatRateOf } from './vat';
import type { Day } from './time';

/** A deal's money (spec §3, margin to VAT arithmetic): whole kopecks, and shares as doubles for showing. */
export interface Figures {
  readonly isReturn: boolean;
  /** What the client pays, with VAT; null without a price and an amount. */
  readonly amount: Kopecks | null;
  /** Net of VAT; null without a price and an amount. */
  readonly revenue: Kopecks | null;
  /** Full cost net of VAT, extra cost included; null when the cost is missing. */
  readonly fullCost: Kopecks | null;
  readonly grossProfit: Kopecks | null;
  readonly margin: number | null;
  readonly markup: number | null;
  readonly discount: number | null;
}

/** The cells that a deal's money follows from. */
export type PricedCells = Pick<
  Deal,
  'quantity' | 'listPrice' | 'price' | 'amount' | 'cost' | 'extraCost' | 'vatSale' | 'vatCost'
>;

type VatSettings = Pick<Settings, 'pricesIncludeVat' | 'costsIncludeVat'>;

/** Whether the row is sold for `amount` as a whole: then its cost is the deal's total too. */
export function isSoldByAmount(deal: Pick<PricedCells, 'price' | 'amount'>): boolean {
  return deal.price === null && deal.amount !== null;
}

/** What is typed for the deal as a whole, VAT as typed. */
function typedTotal(deal: PricedCells, unitPrice: Kopecks, isTotal: boolean): Kopecks {
  return isTotal ? roundedKopecks(unitPrice) : productOf(unitPrice, deal.quantity ?? 1000);
}

/** The cost net of VAT, extra cost included; a cost of 0 or less is missing. */
function fullCostOf(deal: PricedCells, includesVat: boolean, day: Day): Kopecks | null {
  if (deal.cost === null || deal.cost <= 0) return null;
  const goods = typedTotal(deal, deal.cost, isSoldByAmount(deal));
  const extra = deal.extraCost === null ? 0 : roundedKopecks(deal.extraCost);
  if (!includesVat) return goods + extra;
  const rate = vatRateOf(deal.vatCost, day);
  return netOf(goods, rate) + (extra === 0 ? 0 : netOf(extra, rate));
}

/** A typed total net of VAT, to the kopeck. */
export function revenueOf(total: Kopecks, rate: number, includesVat: boolean): Kopecks {
  return includesVat ? netOf(total, rate) : total;
}

function discountOf({ listPrice, price }: PricedCells): number | null {
  return listPrice === null || listPrice <= 0 || price === null ? null : (listPrice - price) / listPrice;
}

/** The deal's money at the VAT of `vatDay`: the shipment's day, else the payment's, else today. */
export function figuresOf(deal: PricedCells, settings: VatSettings, vatDay: Day): Figures {
  const { pricesIncludeVat, costsIncludeVat } = settings;
  const typed = deal.price ?? deal.amount;
  let amount: Kopecks | null = null;
  let revenue: Kopecks | null = null;
  if (typed !== null) {
    const total = typedTotal(deal, typed, deal.price === null);
    const rate = vatRateOf(deal.vatSale, vatDay);
    amount = pricesIncludeVat ? total : grossOf(total, rate);
    revenue = revenueOf(total, rate, pricesIncludeVat);
  }
  const fullCost = fullCostOf(deal, costsIncludeVat, vatDay);
  const grossProfit = revenue === null || fullCost === null ? null : revenue - fullCost;
  const isReturn = (deal.quantity !== null && deal.quantity < 0) || (amount !== null && amount < 0);
  const isRated = !isReturn && grossProfit !== null;
  return {
    isReturn,
    amount,
    revenue,
    fullCost,
    grossProfit,
    margin: isRated && revenue !== null && revenue > 0 ? grossProfit / revenue : null,
    markup: isRated && fullCost !== null && fullCost > 0 ? grossProfit / fullCost : null,
    discount: isReturn ? null : discountOf(deal),
  };
}
