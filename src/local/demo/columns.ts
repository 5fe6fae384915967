import type { CellData, Scalar } from 'apps-script-host';
import type { DemoDeal } from './life';

/** A column of the demo's own sheet: the team's header, how its cells look, and what stands in them. */
export interface DemoColumn {
  readonly header: string;
  readonly width: number;
  readonly format?: string;
  readonly of: (deal: DemoDeal) => Scalar;
}

const MONEY = '#,##0.00';
const DAY = 'dd.mm.yyyy';
const MOMENT = 'dd.mm.yyyy hh:mm';

/** Blank text is a blank cell. */
const text = (value: string): Scalar => (value === '' ? null : value);

/** The team's own headers in its own order, some of them synonyms: set-up has to recognise them. */
export const DEMO_COLUMNS: readonly DemoColumn[] = [
  { header: '№ заявки', width: 80, of: (deal) => deal.id },
  { header: 'Дата заявки', width: 125, format: MOMENT, of: (deal) => deal.requestedAt },
  { header: 'Контрагент', width: 190, of: (deal) => deal.client },
  { header: 'Ответственный', width: 125, of: (deal) => deal.manager },
  { header: 'Статус', width: 95, of: (deal) => deal.stage },
  { header: 'Номенклатура', width: 185, of: (deal) => deal.item },
  { header: 'Группа', width: 95, of: (deal) => deal.group },
  { header: 'Тоннаж, т', width: 80, format: '0.000', of: (deal) => deal.quantity },
  { header: 'Цена прайс, ₽/т', width: 105, format: MONEY, of: (deal) => deal.listPrice },
  { header: 'Цена, ₽/т', width: 105, format: MONEY, of: (deal) => deal.price },
  { header: 'Закупка, ₽/т', width: 105, format: MONEY, of: (deal) => deal.cost },
  { header: 'Доставка и резка, ₽', width: 110, format: MONEY, of: (deal) => deal.extraCost },
  { header: 'Следующий шаг', width: 175, of: (deal) => text(deal.nextStep) },
  { header: 'Дата шага', width: 90, format: DAY, of: (deal) => deal.nextStepDate },
  { header: 'Первый ответ', width: 125, format: MOMENT, of: (deal) => deal.respondedAt },
  { header: 'Дата КП', width: 90, format: DAY, of: (deal) => deal.quotedAt },
  { header: 'Дата счёта', width: 90, format: DAY, of: (deal) => deal.invoicedAt },
  { header: 'Дата отгрузки', width: 100, format: DAY, of: (deal) => deal.shippedAt },
  { header: 'Дата оплаты', width: 95, format: DAY, of: (deal) => deal.paidAt },
  { header: 'Оплачено, ₽', width: 115, format: MONEY, of: (deal) => deal.paid },
  { header: 'Отсрочка, дн.', width: 85, format: '0', of: (deal) => deal.deferralDays },
  { header: 'Обещанный срок', width: 105, format: DAY, of: (deal) => deal.promisedDate },
  { header: 'Подтвердил', width: 110, of: (deal) => text(deal.confirmedBy) },
  { header: 'Подтверждено до', width: 110, format: DAY, of: (deal) => deal.confirmedUntil },
  { header: 'Дата закрытия', width: 100, format: DAY, of: (deal) => deal.closedAt },
  { header: 'Причина проигрыша', width: 150, of: (deal) => text(deal.lossReason) },
  { header: 'Возражение', width: 135, of: (deal) => text(deal.objection) },
  { header: 'Что мешает', width: 190, of: (deal) => text(deal.blocker) },
  { header: 'Источник', width: 95, of: (deal) => deal.source },
  { header: 'Комментарий', width: 160, of: (deal) => text(deal.comment) },
  { header: 'Запрос', width: 140, of: () => null },
];

/** The row of cells of one deal. */
export function rowOf(deal: DemoDeal): (CellData | null)[] {
  return DEMO_COLUMNS.map(({ of, format }) => {
    const value = of(deal);
    if (value === null) return null;
    return format === undefined ? { value } : { value, numberFormat: format };
  });
}
