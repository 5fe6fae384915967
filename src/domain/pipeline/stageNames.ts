import type { Bilingual } from '../language';

export const STAGE_KINDS = ['lead', 'contact', 'quote', 'deal', 'shipped', 'paid', 'lost'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** What the default stages are called. */
export const STAGE_TITLES: Readonly<Record<StageKind, Bilingual>> = {
  lead: { ru: 'Лид', en: 'Lead' },
  contact: { ru: 'Контакт', en: 'Contact' },
  quote: { ru: 'КП', en: 'Quote' },
  deal: { ru: 'Сделка', en: 'Deal' },
  shipped: { ru: 'Отгрузка', en: 'Shipped' },
  paid: { ru: 'Оплата', en: 'Paid' },
  lost: { ru: 'Проиграна', en: 'Lost' },
};
