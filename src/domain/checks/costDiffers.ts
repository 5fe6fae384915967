import { isCostTotal } from '../money/figures';
import { defineCheck } from './check';
import { priceDayOf } from './priceDay';

/** The row's unit cost is lower than the price tab's; a missing cost and a total are not compared. */
export const costDiffers = defineCheck({
  id: 'cost-differs',
  titles: { ru: 'Закупка ниже таблицы цен', en: 'Cost differs' },
  clearedBy: {
    ru: 'Взять закупку из прайса на этот день или исправить прайс',
    en: 'Take the cost of that day, or mend the price list',
  },
  severity: 'amber',
  columns: ['cost'],
  alsoReads: ['quotedAt', 'requestedAt', 'price', 'amount'],
  isIdle: ({ prices }) => prices.isEmpty,
  evaluate(deal, _facts, { prices, settings }) {
    const { cost, quotedAt, requestedAt, itemKey, groupKey } = deal;
    if (cost === null || cost <= 0 || isCostTotal(deal, settings.costPer)) return null;
    const day = priceDayOf(quotedAt, requestedAt);
    const tabCost = day === null ? null : prices.costOn(itemKey, groupKey, day);
    return tabCost === null || cost >= tabCost ? null : { cost, tabCost };
  },
  fault: ['cost'],
  message: {
    ru: ({ cost, tabCost }, say) =>
      `Закупка ${say.money(cost, true)} ниже вкладки «Прайс»: ${say.money(tabCost, true)}`,
    en: ({ cost, tabCost }, say) =>
      `Cost of ${say.money(cost, true)} is below the Prices tab: ${say.money(tabCost, true)}`,
  },
});
