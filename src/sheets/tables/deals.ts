import type { DealColumn } from '../../domain/deal';
import { byPeople, byUs, defineTable } from './table';
import type { Column } from './table';

const HINT_AMOUNT = { ru: 'Берётся там, где нет цены за единицу', en: 'Used where there is no unit price' };
const HINT_STEP = {
  ru: 'Без шага и даты сделка не считается',
  en: 'Without a step and a date the deal does not count',
};
const HINT_VAT = { ru: 'Ставка только этой строки; 0 — без НДС', en: 'The rate of this row only; 0 is no VAT' };

/** What people type about a deal (spec §2 "Columns of deals"). */
export const PEOPLE_COLUMNS = {
  id: byPeople('text', '№', 'No.', {
    synonyms: ['ID', 'Номер', '№ сделки', '№ заявки', 'Opportunity ID'],
  }),
  requestedAt: byPeople('datetime', 'Дата заявки', 'Requested', {
    synonyms: [
      'Дата',
      'Дата обращения',
      'Создана',
      'Поступила',
      'Created',
      'Engage date',
      'Отметка времени',
      'Timestamp',
    ],
    hint: { ru: 'Дата и время: 17.06.2026 14:05', en: 'Day and time: 2026-06-17 14:05' },
  }),
  respondedAt: byPeople('datetime', 'Первый ответ', 'First response', {
    synonyms: ['Дата ответа', 'Ответили', 'Дата первого контакта'],
    hint: { ru: 'Дата и время первого ответа клиенту', en: 'Day and time of the first answer' },
  }),
  client: byPeople('text', 'Клиент', 'Client', {
    synonyms: ['Компания', 'Контрагент', 'Заказчик', 'Покупатель', 'Организация', 'Account', 'Customer'],
  }),
  manager: byPeople('choice', 'Менеджер', 'Manager', {
    synonyms: ['Ответственный', 'МОП', 'Продавец', 'Кто ведёт', 'Sales agent', 'Owner'],
  }),
  source: byPeople('text', 'Источник', 'Source', { synonyms: ['Канал', 'Откуда'] }),
  item: byPeople('text', 'Товар', 'Item', { synonyms: ['Сортамент', 'Номенклатура', 'Позиция', 'Product'] }),
  group: byPeople('text', 'Группа', 'Group', { synonyms: ['Товарная группа', 'Категория', 'Series'] }),
  quantity: byPeople('quantity', 'Тоннаж, т', 'Quantity, t', {
    synonyms: ['Кол-во', 'Количество', 'Объём', 'Вес', 'т', 'Нетто', 'Qty'],
    hint: { ru: 'Пусто — считается 1', en: 'Blank counts as 1' },
  }),
  listPrice: byPeople('money', 'Цена прайс, ₽/т', 'List price', {
    synonyms: ['Прайс', 'Базовая цена', 'Цена по прайсу'],
  }),
  price: byPeople('money', 'Цена, ₽/т', 'Price', {
    synonyms: ['Цена продажи', 'Отпускная цена', 'Цена за тонну', 'Цена за ед.', 'Unit price'],
  }),
  cost: byPeople('money', 'Закупка, ₽/т', 'Cost', {
    synonyms: ['Себестоимость', 'Вход', 'Цена входа', 'Закупочная цена'],
  }),
  extraCost: byPeople('money', 'Доставка и резка, ₽', 'Extra cost', {
    synonyms: ['Доставка', 'Доп. расходы'],
    hint: { ru: 'На всю сделку', en: 'For the whole deal' },
  }),
  stage: byPeople('choice', 'Этап', 'Stage', {
    synonyms: ['Статус', 'Стадия', 'Состояние', 'Deal stage', 'Status'],
  }),
  quotedAt: byPeople('date', 'Дата КП', 'Quoted', { synonyms: ['КП отправлено'] }),
  invoicedAt: byPeople('date', 'Дата счёта', 'Invoiced', { synonyms: ['Счёт выставлен'] }),
  shippedAt: byPeople('date', 'Дата отгрузки', 'Shipped', { synonyms: ['Отгрузка', 'Отгружено'] }),
  paidAt: byPeople('date', 'Дата оплаты', 'Paid on', { synonyms: ['Оплата', 'Оплачено (дата)'] }),
  closedAt: byPeople('date', 'Дата закрытия', 'Closed', {
    synonyms: ['Close date'],
    hint: { ru: 'У проигранной — день проигрыша', en: 'For a lost deal, the day it was lost' },
  }),
  paid: byPeople('money', 'Оплачено, ₽', 'Paid', { synonyms: ['Оплачено всего', 'Поступило'] }),
  deferralDays: byPeople('integer', 'Отсрочка, дн.', 'Deferral, days', { synonyms: ['Отсрочка платежа'] }),
  dueDate: byPeople('date', 'Срок оплаты', 'Due', {
    synonyms: ['Оплатить до'],
    hint: { ru: 'Пусто — отгрузка плюс отсрочка', en: 'Blank is the shipment plus the deferral' },
  }),
  nextStep: byPeople('text', 'Следующий шаг', 'Next step', {
    synonyms: ['Что делаем', 'Задача', 'Действие'],
    hint: HINT_STEP,
  }),
  nextStepDate: byPeople('date', 'Дата шага', 'Step date', {
    synonyms: ['Дата следующего шага', 'Следующий контакт', 'Перезвонить', 'Next step date'],
    hint: HINT_STEP,
  }),
  promisedDate: byPeople('date', 'Обещанный срок', 'Promised', { synonyms: ['Обещали'] }),
  confirmedBy: byPeople('text', 'Подтвердил', 'Confirmed by', { synonyms: ['Подтверждено кем'] }),
  confirmedUntil: byPeople('date', 'Подтверждено до', 'Confirmed until'),
  lossReason: byPeople('choice', 'Причина проигрыша', 'Loss reason', {
    synonyms: ['Причина провала', 'Причина отказа'],
  }),
  objection: byPeople('text', 'Возражение', 'Objection'),
  blocker: byPeople('text', 'Что мешает', 'Blocker', { synonyms: ['Риск'] }),
  comment: byPeople('longText', 'Комментарий', 'Comment', { synonyms: ['Примечание'] }),
  request: byPeople('text', 'Запрос', 'Request', {
    hint: { ru: 'Просьба согласовать: лучше сразу причина', en: 'Ask for approval: best with the reason' },
  }),
  amount: byPeople('money', 'Сумма, ₽', 'Amount', {
    synonyms: ['Сумма сделки', 'Сумма счёта', 'Стоимость', 'Итого', 'Бюджет', 'Close value'],
    hint: HINT_AMOUNT,
    optional: true,
  }),
  vatSale: byPeople('share', 'НДС продажи', 'VAT sale', { hint: HINT_VAT, optional: true }),
  vatCost: byPeople('share', 'НДС закупки', 'VAT cost', { hint: HINT_VAT, optional: true }),
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
