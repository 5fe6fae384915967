import { LADDER_FIGURES, PROFIT } from '../needs';
import { countedMetric } from './metric';
import type { Tally } from './metric';

interface Unapproved {
  sales: number;
  grossProfit: number;
}

/** Sales recognised in the period that `sold-without-approval` found. */
export const unapproved: Tally<Unapproved> = {
  basis: 'recognized',
  counts: 'rows',
  start: () => ({ sales: 0, grossProfit: 0 }),
  add(sums, { facts, findings }) {
    if (!findings.some(({ check }) => check === 'sold-without-approval')) return;
    sums.sales += 1;
    sums.grossProfit += facts.grossProfit ?? 0;
  },
};

export const unapprovedSales = countedMetric({
  id: 'unapproved-sales',
  unit: 'count',
  better: 'less',
  titles: { ru: 'Продано без согласования', en: 'Unapproved sales' },
  meaning: {
    ru: 'Продажи периода ниже лестницы без действующего согласования',
    en: "The period's sales below the ladder without a valid approval",
  },
  needs: ['stage', LADDER_FIGURES],
  tally: unapproved,
  value: (sums) => sums.sales,
});

export const unapprovedGrossProfit = countedMetric({
  id: 'unapproved-gross-profit',
  unit: 'money',
  better: 'neither',
  titles: { ru: 'Валовая прибыль без согласования', en: 'Unapproved gross profit' },
  meaning: { ru: 'Валовая прибыль этих продаж', en: 'Gross profit of those sales' },
  needs: [...PROFIT, 'stage'],
  tally: unapproved,
  value: (sums) => sums.grossProfit,
});
