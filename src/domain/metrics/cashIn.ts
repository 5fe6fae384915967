import { anyOf, PAID_ON } from '../needs';
import { countedMetric } from './metric';
import type { Tally } from './metric';

interface CashIn {
  received: number;
}

/** Money of the deals that were paid in the period, lost ones too (spec §14 `cash-in`). */
const received: Tally<CashIn> = {
  basis: 'paid',
  start: () => ({ received: 0 }),
  add(sums, { deal, facts: { isReturn, amount } }) {
    if (!isReturn) sums.received += deal.paid ?? amount ?? 0;
  },
};

export const cashIn = countedMetric({
  id: 'cash-in',
  unit: 'money',
  better: 'more',
  titles: { ru: 'Пришло денег', en: 'Cash in' },
  meaning: {
    ru: 'С НДС, по дням полной оплаты: аванс виден, когда сделка оплачена целиком; без возвратов',
    en: 'With VAT, by the days of full payment: an advance is seen once its deal is paid in full; without returns',
  },
  needs: [PAID_ON, anyOf('price', 'amount', 'paid')],
  tally: received,
  value: (sums) => sums.received,
});
