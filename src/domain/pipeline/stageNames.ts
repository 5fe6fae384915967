import type { Bilingual } from '../language';
import { nameKey } from '../name';
import { lazy } from '../lazy';

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

/** What stages of each kind are called in sheets and CRMs. */
const SYNONYMS: Readonly<Record<StageKind, string>> = {
  lead: 'Новая, Новый, Новая заявка, Новый лид, Заявка, Обращение, Prospecting, Prospect, New, New lead',
  contact: 'В работе, Первичный контакт, Связались, Квалификация, Engaging, Contacted, In progress, Qualified',
  quote: 'Предложение, КП отправлено, Отправлено КП, Коммерческое предложение, Proposal, Quoted, Quotation, Offer',
  deal: 'Счёт, Договор, Счёт выставлен, Выставлен счёт, Заказ, Invoice, Invoiced, Contract, Order',
  shipped: 'Отгружено, Отгружена, Отгружен, Доставлено, Shipment, Delivered',
  paid: 'Оплачено, Оплачена, Оплачен, Успешно, Успешна, Успешно реализовано, Выиграна, Won, Closed won, Payment',
  lost: 'Отказ, Проиграно, Проигрыш, Проигран, Потеряна, Закрыто и не реализовано, Closed lost, Отвал',
};

function spellingsOf(kind: StageKind): readonly string[] {
  return [kind, STAGE_TITLES[kind].ru, STAGE_TITLES[kind].en, ...SYNONYMS[kind].split(',')];
}

const kindByKey = lazy(
  () => new Map(STAGE_KINDS.flatMap((kind) => spellingsOf(kind).map((text) => [nameKey(text), kind] as const))),
);

/** The kind that a stage's usual name (or the kind's own id) stands for; `key` is the name's key. */
export function stageKindOf(key: string): StageKind | null {
  return kindByKey().get(key) ?? null;
}
