import type { Language } from '../domain/language';

/** What a list price falls into on its way to the profit (heading 13): said by the summary and by the sidebar. */
export const WATERFALL: Readonly<
  Record<Language, Readonly<Record<'list' | 'discount' | 'cost' | 'extra' | 'grossProfit', string>>>
> = {
  ru: {
    list: 'По прайсу',
    discount: 'Скидки',
    cost: 'Закупка',
    extra: 'Доп. расходы',
    grossProfit: 'Прибыль',
  },
  en: {
    list: 'At the list price',
    discount: 'Discounts',
    cost: 'Cost',
    extra: 'Extra cost',
    grossProfit: 'Profit',
  },
};
