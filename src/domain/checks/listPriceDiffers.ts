import { defineCheck } from './check';
import { priceDayOf } from './priceDay';

/** The row's list price is other than the price tab's of that day; a blank one is not compared. */
export const listPriceDiffers = defineCheck({
  id: 'list-price-differs',
  titles: { ru: 'Прайс не по таблице цен', en: 'List price differs' },
  clearedBy: {
    ru: 'Взять цену из прайса на этот день или исправить прайс',
    en: 'Take the list price of that day, or mend the price list',
  },
  severity: 'amber',
  columns: ['listPrice'],
  alsoReads: ['quotedAt', 'requestedAt'],
  isIdle: ({ prices }) => prices.isEmpty,
  evaluate({ listPrice, quotedAt, requestedAt, itemKey, groupKey }, _facts, { prices }) {
    if (listPrice === null) return null;
    const day = priceDayOf(quotedAt, requestedAt);
    const tabPrice = day === null ? null : prices.listPriceOn(itemKey, groupKey, day);
    return tabPrice === null || tabPrice === listPrice ? null : { listPrice, tabPrice };
  },
  fault: ['listPrice'],
  message: {
    ru: ({ listPrice, tabPrice }, say) =>
      `В строке цена прайс ${say.money(listPrice, true)}, на вкладке «Прайс» ${say.money(tabPrice, true)}`,
    en: ({ listPrice, tabPrice }, say) =>
      `List price here is ${say.money(listPrice, true)}, the Prices tab says ${say.money(tabPrice, true)}`,
  },
});
