import { anyOf, PAID_ON } from '../needs';
import type { Metric, Tally } from './metric';

interface CashIn {
  received: number;
}

/** Money of the deals that were paid in the period, lost ones too (spec §14 `cash-in`). */
export const received: Tally<CashIn> = {
  basis: 'paid',
  counts: 'rows',
  start: () => ({ received: 0 }),
  add(sums, { deal, facts: { isReturn, amount } }) {
    if (!isReturn) sums.received += deal.paid ?? amount ?? 0;
  },
};

/** Where the bank's files brought anything in the period, it is what they brought; else what the deals say. */
export const cashIn: Metric<'cash-in'> = {
  id: 'cash-in',
  unit: 'money',
  better: 'more',
  titles: { ru: 'Пришло денег', en: 'Cash in' },
  meaning: {
    ru:
      'С НДС, по дням полной оплаты: аванс виден, когда сделка оплачена целиком; без возвратов. Где в периоде есть «Платежи» из ' +
      'банка — по ним',
    en:
      'With VAT, by the days of full payment: an advance is seen once its deal is paid in full; without returns. By "Payments" ' +
      'from the bank where the period has any',
  },
  needs: [PAID_ON, anyOf('price', 'amount', 'paid')],
  tally: received,
  value: ({ scope: { context, period, managerKey }, of }) =>
    context.payments.received(period, managerKey) ?? of(received).received,
  leftOut: () => 0,
};
