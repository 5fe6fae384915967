import { marginOf } from '../money/figures';
import { isMarginBeyond } from '../money/limit';
import { defineCheck } from './check';

/** A margin that hardly any trade has: more likely a cost for the unit was taken for that of the deal, or the reverse. */
export const marginUnusual = defineCheck({
  id: 'margin-unusual',
  titles: { ru: 'Странная маржа', en: 'Unusual margin' },
  clearedBy: {
    ru: 'Исправить цену, закупку или количество; указать в правилах, за что они: за единицу или за сделку',
    en: 'Mend the price, cost or quantity; say in the rules whether they are per unit or per deal',
  },
  severity: 'amber',
  columns: ['stage', 'cost'],
  kinds: ['quote', 'deal', 'shipped', 'paid'],
  isIdle: ({ settings }) => settings.marginAbove === null,
  evaluate(_deal, facts, { settings: { marginAbove } }) {
    const margin = marginOf(facts);
    const { grossProfit, revenue } = facts;
    if (marginAbove === null || margin === null || grossProfit === null || revenue === null) return null;
    return isMarginBeyond(marginAbove, grossProfit, revenue) ? { margin, marginAbove } : null;
  },
  fault: ['cost', 'price', 'amount'],
  message: {
    ru: ({ margin, marginAbove }, say) =>
      `Маржа ${say.share(margin, marginAbove)}: не перепутаны ли «за единицу» и «за сделку»?`,
    en: ({ margin, marginAbove }, say) =>
      `Margin ${say.share(margin, marginAbove)}: is "per unit" mixed up with "per deal"?`,
  },
});
