import { PRICED, RECOGNIZED } from '../needs';
import type { Deal } from '../deal';
import type { ReviewedDeal } from '../review';
import { isFirstRow } from '../positions/part';
import { isUnrecognized } from './basis';
import { countedMetric } from './metric';
import type { Tally } from './metric';

interface NotRecognized {
  sales: number;
  grossProfit: number;
}

/** Sales that no period counts, for the day by the rule in force is blank (spec-strangers-sheet §20). */
export const notRecognizedSales: Tally<NotRecognized> = {
  basis: 'unrecognized',
  counts: 'rows',
  start: () => ({ sales: 0, grossProfit: 0 }),
  add(sums, reviewed) {
    if (isFirstRow(reviewed, isUnrecognized)) sums.sales += 1;
    sums.grossProfit += reviewed.facts.grossProfit ?? 0;
  },
};

export const notRecognized = countedMetric({
  id: 'not-recognized',
  unit: 'count',
  better: 'less',
  titles: { ru: 'Продано без даты', en: 'Sold without a date' },
  meaning: {
    ru: 'Отгруженные и оплаченные сделки, у которых нет даты, по которой признаём прибыль: они ни в одном месяце',
    en: 'Shipped and paid deals without the date by which profit is recognised: they are in no month',
  },
  needs: ['stage', RECOGNIZED],
  tally: notRecognizedSales,
  value: (sums) => sums.sales,
});

export const notRecognizedProfit = countedMetric({
  id: 'not-recognized-profit',
  unit: 'money',
  better: 'less',
  titles: { ru: 'Прибыль без даты', en: 'Profit without a date' },
  meaning: {
    ru: 'Известная валовая прибыль этих сделок',
    en: 'Known gross profit of those deals',
  },
  needs: ['stage', RECOGNIZED, 'cost', PRICED],
  tally: notRecognizedSales,
  value: (sums) => sums.grossProfit,
});

/** The first of those sales in the sheet's order, to look at; null where there is none. */
export function firstNotRecognized(deals: readonly ReviewedDeal[]): Deal | null {
  return deals.find(isUnrecognized)?.deal ?? null;
}
