import { DEBT } from '../needs';
import { countedMetric } from './metric';
import type { Tally } from './metric';

interface Receivables {
  owed: number;
  overdue: number;
  /** Keys of the clients that owe overdue; a blank client is nobody. */
  readonly overdueClients: Set<string>;
}

/** What is owed at `now` on shipped deals (spec §4 "A shipped deal", §3 "overdue"). */
export const receivables: Tally<Receivables> = {
  basis: 'owed',
  counts: 'rows',
  start: () => ({ owed: 0, overdue: 0, overdueClients: new Set() }),
  add(sums, { deal, facts }) {
    sums.owed += facts.owed;
    if (facts.daysOverdue === 0) return;
    sums.overdue += facts.owed;
    if (deal.clientKey !== '') sums.overdueClients.add(deal.clientKey);
  },
};

export const receivable = countedMetric({
  id: 'receivable',
  unit: 'money',
  better: 'less',
  titles: { ru: 'Дебиторка', en: 'Receivable' },
  meaning: { ru: 'Отгружено и не оплачено, с НДС', en: 'Shipped and not paid, with VAT' },
  needs: DEBT,
  tally: receivables,
  value: (sums) => sums.owed,
});

export const overdueReceivable = countedMetric({
  id: 'overdue-receivable',
  unit: 'money',
  better: 'less',
  titles: { ru: 'Просроченная дебиторка', en: 'Overdue receivable' },
  meaning: { ru: 'Из дебиторки: срок оплаты прошёл', en: 'Of the receivable: the due date has passed' },
  needs: DEBT,
  tally: receivables,
  value: (sums) => sums.overdue,
});

export const overdueClients = countedMetric({
  id: 'overdue-clients',
  unit: 'count',
  better: 'less',
  titles: { ru: 'Клиенты с просрочкой', en: 'Overdue clients' },
  meaning: { ru: 'Клиенты, которые должны просроченное', en: 'Clients that owe something overdue' },
  needs: DEBT,
  tally: receivables,
  value: (sums) => sums.overdueClients.size,
});
