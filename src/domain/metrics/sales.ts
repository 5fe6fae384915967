import { shareOf } from '../money/share';
import { PROFIT, RECOGNIZED, REVENUE } from '../needs';
import { countedMetric } from './metric';
import type { Tally } from './metric';

interface Sales {
  grossProfit: number;
  revenue: number;
  quantity: number;
  /** Of the deals that have a margin: no returns, a cost, a revenue above 0. */
  marginProfit: number;
  marginRevenue: number;
  withoutCost: number;
}

/** Deals sold: not lost, recognised in the period (spec §3 "recognition date", "returns"). */
export const sales: Tally<Sales> = {
  basis: 'recognized',
  counts: 'rows',
  start: () => ({ grossProfit: 0, revenue: 0, quantity: 0, marginProfit: 0, marginRevenue: 0, withoutCost: 0 }),
  add(sums, { deal, facts: { grossProfit, revenue, isReturn } }) {
    sums.quantity += deal.quantity ?? 1000;
    sums.revenue += revenue ?? 0;
    if (grossProfit === null) {
      sums.withoutCost += 1;
      return;
    }
    sums.grossProfit += grossProfit;
    if (isReturn || revenue === null || revenue <= 0) return;
    sums.marginProfit += grossProfit;
    sums.marginRevenue += revenue;
  },
};

export const grossProfit = countedMetric({
  id: 'gross-profit',
  unit: 'money',
  better: 'more',
  titles: { ru: 'Валовая прибыль', en: 'Gross profit' },
  meaning: {
    ru: 'Выручка минус закупка, доставка и резка, без НДС, по признанным в периоде продажам; сделки без закупки не входят',
    en: 'Revenue less cost, delivery and cutting, net of VAT, over sales recognised in the period; deals without a cost are left out',
  },
  needs: PROFIT,
  tally: sales,
  value: (sums) => sums.grossProfit,
  leftOut: (sums) => sums.withoutCost,
});

export const revenue = countedMetric({
  id: 'revenue',
  unit: 'money',
  better: 'more',
  titles: { ru: 'Выручка', en: 'Revenue' },
  meaning: { ru: 'Без НДС, по признанным в периоде продажам', en: 'Net of VAT, over sales recognised in the period' },
  needs: REVENUE,
  tally: sales,
  value: (sums) => sums.revenue,
});

export const quantity = countedMetric({
  id: 'quantity',
  unit: 'quantity',
  better: 'more',
  titles: { ru: 'Количество', en: 'Quantity' },
  meaning: {
    ru: 'По признанным в периоде продажам; пустое количество считается как 1',
    en: 'Over sales recognised in the period; a blank quantity counts as 1',
  },
  needs: ['quantity', RECOGNIZED],
  tally: sales,
  value: (sums) => sums.quantity,
});

export const margin = countedMetric({
  id: 'margin',
  unit: 'share',
  better: 'more',
  titles: { ru: 'Маржа', en: 'Margin' },
  meaning: {
    ru: 'Валовая прибыль ÷ выручка тех же сделок; без возвратов и сделок без закупки',
    en: 'Gross profit ÷ revenue of the same deals; without returns and deals without a cost',
  },
  needs: PROFIT,
  tally: sales,
  value: ({ marginProfit, marginRevenue }) => shareOf(marginProfit, marginRevenue),
});
