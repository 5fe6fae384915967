import type { DealColumn } from '../../domain/deal';
import { DEAL_HEADER_NAMES } from './dealHeaderNames';
import { namesFrom } from './headerNames';
import type { Language } from '../../domain/language';
import { byPeople, byUs, defineTable } from './table';
import type { Column } from './table';

const HINT_AMOUNT = { ru: 'Берётся там, где нет цены за единицу', en: 'Used where there is no unit price' };
const HINT_STEP = {
  ru: 'Без шага и даты сделка не считается',
  en: 'Without a step and a date the deal does not count',
};
const HINT_VAT = { ru: 'Ставка только этой строки; 0 — без НДС', en: 'The rate of this row only; 0 is no VAT' };

const HINT_EXPECTED = {
  ru: 'Прогноз: ни одно правило не берёт его за дату закрытия',
  en: 'A forecast: no rule takes it for the day of closing',
};

const named = (column: DealColumn): ReturnType<typeof namesFrom> => namesFrom(DEAL_HEADER_NAMES[column]);

/** What people type about a deal (spec §2 "Columns of deals"). */
export const PEOPLE_COLUMNS = {
  id: byPeople('text', '№', 'No.', named('id')),
  requestedAt: byPeople('datetime', 'Дата заявки', 'Requested', {
    ...named('requestedAt'),
    hint: { ru: 'Дата и время: 17.06.2026 14:05', en: 'Day and time: 2026-06-17 14:05' },
  }),
  respondedAt: byPeople('datetime', 'Первый ответ', 'First response', {
    ...named('respondedAt'),
    hint: { ru: 'Дата и время первого ответа клиенту', en: 'Day and time of the first answer' },
  }),
  client: byPeople('text', 'Клиент', 'Client', named('client')),
  manager: byPeople('choice', 'Менеджер', 'Manager', named('manager')),
  source: byPeople('text', 'Источник', 'Source', named('source')),
  item: byPeople('text', 'Товар', 'Item', named('item')),
  group: byPeople('text', 'Группа', 'Group', named('group')),
  quantity: byPeople('quantity', 'Количество', 'Quantity', {
    ...named('quantity'),
    hint: { ru: 'Пусто — считается 1', en: 'Blank counts as 1' },
  }),
  listPrice: byPeople('money', 'Цена прайс, ₽', 'List price', named('listPrice')),
  price: byPeople('money', 'Цена, ₽', 'Price', named('price')),
  cost: byPeople('money', 'Закупка, ₽', 'Cost', named('cost')),
  extraCost: byPeople('money', 'Доставка и резка, ₽', 'Extra cost', {
    ...named('extraCost'),
    hint: { ru: 'На всю сделку', en: 'For the whole deal' },
  }),
  stage: byPeople('choice', 'Этап', 'Stage', named('stage')),
  quotedAt: byPeople('date', 'Дата КП', 'Quoted', named('quotedAt')),
  invoicedAt: byPeople('date', 'Дата счёта', 'Invoiced', named('invoicedAt')),
  shippedAt: byPeople('date', 'Дата отгрузки', 'Shipped', named('shippedAt')),
  paidAt: byPeople('date', 'Дата оплаты', 'Paid on', named('paidAt')),
  closedAt: byPeople('date', 'Дата закрытия', 'Closed', {
    ...named('closedAt'),
    hint: { ru: 'У проигранной — день проигрыша', en: 'For a lost deal, the day it was lost' },
  }),
  paid: byPeople('money', 'Оплачено, ₽', 'Paid', named('paid')),
  deferralDays: byPeople('integer', 'Отсрочка, дн.', 'Deferral, days', named('deferralDays')),
  dueDate: byPeople('date', 'Срок оплаты', 'Due', {
    ...named('dueDate'),
    hint: { ru: 'Пусто — отгрузка плюс отсрочка', en: 'Blank is the shipment plus the deferral' },
  }),
  nextStep: byPeople('text', 'Следующий шаг', 'Next step', { ...named('nextStep'), hint: HINT_STEP }),
  nextStepDate: byPeople('date', 'Дата шага', 'Step date', { ...named('nextStepDate'), hint: HINT_STEP }),
  promisedDate: byPeople('date', 'Обещанный срок', 'Promised', named('promisedDate')),
  confirmedBy: byPeople('text', 'Подтвердил', 'Confirmed by', named('confirmedBy')),
  confirmedUntil: byPeople('date', 'Подтверждено до', 'Confirmed until', named('confirmedUntil')),
  lossReason: byPeople('choice', 'Причина проигрыша', 'Loss reason', named('lossReason')),
  objection: byPeople('text', 'Возражение', 'Objection', named('objection')),
  blocker: byPeople('text', 'Что мешает', 'Blocker', named('blocker')),
  comment: byPeople('longText', 'Комментарий', 'Comment', named('comment')),
  request: byPeople('text', 'Запрос', 'Request', {
    ...named('request'),
    hint: { ru: 'Просьба согласовать: лучше сразу причина', en: 'Ask for approval: best with the reason' },
  }),
  amount: byPeople('money', 'Сумма, ₽', 'Amount', { ...named('amount'), hint: HINT_AMOUNT, optional: true }),
  invoiceNo: byPeople('text', '№ счёта', 'Invoice No.', {
    hint: { ru: 'По нему узнаётся оплата в файле банка', en: "Tells a payment in the bank's file" },
    optional: true,
  }),
  vatSale: byPeople('share', 'НДС продажи', 'VAT sale', { ...named('vatSale'), hint: HINT_VAT, optional: true }),
  vatCost: byPeople('share', 'НДС закупки', 'VAT cost', { ...named('vatCost'), hint: HINT_VAT, optional: true }),
  expectedAt: byPeople('date', 'Ожидаемая дата', 'Expected close', {
    ...named('expectedAt'),
    hint: HINT_EXPECTED,
    optional: true,
  }),
} satisfies Readonly<Record<DealColumn, Column>>;

/** Ours, together at the right end, so that a row's block is one write. */
export const OWN_COLUMNS = {
  revenue: byUs('money', 'Выручка ₽', 'Revenue'),
  grossProfit: byUs('money', 'Валовая прибыль ₽', 'Gross profit'),
  margin: byUs('share', 'Маржа %', 'Margin %'),
  markup: byUs('share', 'Наценка %', 'Markup %'),
  discount: byUs('share', 'Скидка %', 'Discount %'),
  approver: byUs('text', 'Согласует', 'Approver'),
  verdict: byUs('longText', 'Проверка', 'Verdict'),
  code: byUs('text', 'код', 'code', { hidden: true }),
  key: byUs('text', 'ключ', 'key', { hidden: true }),
  acceptedStage: byUs('text', 'принятый этап', 'accepted stage', { hidden: true }),
  touchedAt: byUs('datetime', 'изменено', 'touched', { hidden: true }),
  rowHash: byUs('text', 'хеш строки', 'row hash', { hidden: true }),
  memory: byUs('text', 'память', 'memory', { hidden: true }),
} satisfies Readonly<Record<string, Column>>;

export type OwnColumn = keyof typeof OWN_COLUMNS;

export const dealsTable = defineTable(
  'deals',
  { ru: 'Сделки', en: 'Deals' },
  { kind: 'deals', editableBy: 'everyone' },
  () => ({
    ...PEOPLE_COLUMNS,
    ...OWN_COLUMNS,
  }),
);

/** What people call a column that the sheet lacks: its title without the unit, which the sheet may measure otherwise. */
export function plainTitleOf(column: DealColumn, language: Language): string {
  return PEOPLE_COLUMNS[column].titles[language].replace(/,.*/, '');
}
