import type { Context } from '../domain/context';
import { countedSales } from '../domain/reports/counted';
import { priceOf, rungOf } from '../domain/reports/discounts';
import type { ReviewedDeal } from '../domain/review';
import { MONEY, putValue } from './table';
import type { OpenLine, WarehouseColumn } from './table';
import { roubles } from './values';

const PARTS = {
  list: 'list',
  discount: 'discount',
  cost: 'cost',
  extra: 'extra',
  grossProfit: 'gross_profit',
  granted: 'granted',
  late: 'late',
} as const;

/** Where the list price of a sale went (spec §13); blank for a deal that is no such sale. */
export const discountColumns: readonly WarehouseColumn[] = [
  { name: 'discounts_sales', type: 'INT64', meaning: '1 for a sale with a list price, a price and a cost' },
  { name: 'discounts_rung', type: 'STRING', meaning: 'On whose word it was sold' },
  ...Object.values(PARTS).map(
    (part) => ({ name: `discounts_${part}`, type: MONEY, meaning: `Net of VAT: ${part}` }) as const,
  ),
];

/** Puts them into a line. */
export function putDiscounts(line: OpenLine, reviewed: ReviewedDeal, context: Context): void {
  const on = reviewed.facts.recognizedOn;
  if (on === null) return;
  const [sale] = countedSales({ context, deals: [reviewed] }, { from: on, to: on }).sales;
  if (sale === undefined) return;
  const price = priceOf(sale, context);
  line['discounts_sales'] = price.sales;
  line['discounts_rung'] = rungOf(sale);
  for (const [part, name] of Object.entries(PARTS)) {
    const kopecks = price[part as keyof typeof PARTS];
    if (kopecks !== 0) putValue(line, `discounts_${name}`, roubles(kopecks));
  }
}
