import type { Deal, Kopecks } from '../deal';
import { grossOf, netOf, productOf, roundedKopecks } from './money';
import type { Settings } from '../settings';
import { vatRateOf } from './vat';
import type { Day } from '../calendar/time';

/** A deal's money in whole kopecks (spec §3, margin to VAT arithmetic). */
export interface Figures {
  readonly isReturn: boolean;
  /** What the client pays, with VAT; null without a price and an amount. */
  readonly amount: Kopecks | null;
  /** Net of VAT; null without a price and an amount. */
  readonly revenue: Kopecks | null;
  /** Full cost net of VAT, extra cost included; null when the cost is missing. */
  readonly fullCost: Kopecks | null;
  readonly grossProfit: Kopecks | null;
}

/** The cells that a deal's money follows from. */
export type PricedCells = Pick<
  Deal,
  'quantity' | 'listPrice' | 'price' | 'amount' | 'cost' | 'extraCost' | 'vatSale' | 'vatCost'
>;

type MoneySettings = Pick<Settings, 'pricesIncludeVat' | 'costsIncludeVat' | 'costPer'>;

/** Whether the row is sold for `amount` as a whole. */
export function isSoldByAmount(deal: Pick<PricedCells, 'price' | 'amount'>): boolean {
  return deal.price === null && deal.amount !== null;
}

/** Whether the row's cost is the deal's total: as the setting says, else as the price is (spec-strangers-sheet §22). */
export function isCostTotal(deal: Pick<PricedCells, 'price' | 'amount'>, costPer: Settings['costPer']): boolean {
  return costPer === null ? isSoldByAmount(deal) : costPer === 'deal';
}

/** What is typed for the deal as a whole, VAT as typed. */
function typedTotal(deal: PricedCells, unitPrice: Kopecks, isTotal: boolean): Kopecks {
  return isTotal ? roundedKopecks(unitPrice) : productOf(unitPrice, deal.quantity ?? 1000);
}

/** The cost net of VAT, extra cost included; a cost of 0 or less is missing. */
function fullCostOf(deal: PricedCells, { costsIncludeVat, costPer }: MoneySettings, day: Day): Kopecks | null {
  if (deal.cost === null || deal.cost <= 0) return null;
  const goods = typedTotal(deal, deal.cost, isCostTotal(deal, costPer));
  const extra = deal.extraCost === null ? 0 : roundedKopecks(deal.extraCost);
  if (!costsIncludeVat) return goods + extra;
  const rate = vatRateOf(deal.vatCost, day);
  return netOf(goods, rate) + (extra === 0 ? 0 : netOf(extra, rate));
}

/** A typed total net of VAT, to the kopeck. */
export function revenueOf(total: Kopecks, rate: number, includesVat: boolean): Kopecks {
  return includesVat ? netOf(total, rate) : total;
}

/** The deal's money at the VAT of `vatDay`: the shipment's day, else the payment's, else today. */
export function figuresOf(deal: PricedCells, settings: MoneySettings, vatDay: Day): Figures {
  const { pricesIncludeVat } = settings;
  const typed = deal.price ?? deal.amount;
  let amount: Kopecks | null = null;
  let revenue: Kopecks | null = null;
  if (typed !== null) {
    const total = typedTotal(deal, typed, deal.price === null);
    const rate = vatRateOf(deal.vatSale, vatDay);
    amount = pricesIncludeVat ? total : grossOf(total, rate);
    revenue = revenueOf(total, rate, pricesIncludeVat);
  }
  const fullCost = fullCostOf(deal, settings, vatDay);
  const grossProfit = revenue === null || fullCost === null ? null : revenue - fullCost;
  const isReturn = (deal.quantity !== null && deal.quantity < 0) || (amount !== null && amount < 0);
  return { isReturn, amount, revenue, fullCost, grossProfit };
}

/** Gross profit ÷ revenue, for showing; null for a return, without a cost, and at a revenue of 0 or less. */
export function marginOf({ isReturn, grossProfit, revenue }: Figures): number | null {
  return isReturn || grossProfit === null || revenue === null || revenue <= 0 ? null : grossProfit / revenue;
}

/** Gross profit ÷ full cost, for showing; null for a return, and without a cost. */
export function markupOf({ isReturn, grossProfit, fullCost }: Figures): number | null {
  return isReturn || grossProfit === null || fullCost === null || fullCost <= 0 ? null : grossProfit / fullCost;
}

/** The part of the list price that is given away, for showing; null for a return, and without both prices. */
export function discountOf(
  { isReturn }: Pick<Figures, 'isReturn'>,
  { listPrice, price }: Pick<PricedCells, 'listPrice' | 'price'>,
): number | null {
  return isReturn || listPrice === null || listPrice <= 0 || price === null ? null : (listPrice - price) / listPrice;
}
