import { shareOf } from '../money/share';
import { kindOf } from '../stages';
import { countedMetric } from './metric';
import type { Tally } from './metric';

interface Closed {
  paid: number;
  lost: number;
}

/** Deals closed in the period, by the kind of their stage; returns left out (spec §6). */
export const closed: Tally<Closed> = {
  basis: 'closed',
  counts: 'deals',
  start: () => ({ paid: 0, lost: 0 }),
  add(sums, { deal, facts }) {
    if (facts.isReturn) return;
    if (kindOf(deal.stage) === 'paid') sums.paid += 1;
    else sums.lost += 1;
  },
};

export const winRate = countedMetric({
  id: 'win-rate',
  unit: 'share',
  better: 'more',
  titles: { ru: 'Доля выигранных', en: 'Win rate' },
  meaning: {
    ru: 'Оплаченные ÷ (оплаченные + проигранные) среди закрытых в периоде; без возвратов',
    en: 'Paid ÷ (paid + lost) among deals closed in the period; without returns',
  },
  needs: ['stage', 'closedAt'],
  tally: closed,
  value: ({ paid, lost }) => shareOf(paid, paid + lost),
});
