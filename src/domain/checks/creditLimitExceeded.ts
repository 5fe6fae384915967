import { exceededBy } from '../pipeline/credit';
import { defineCheck } from './check';
import { creditException, sayException } from './creditException';

/** This row is part of an exposure above the client's limit in roubles; exactly at the limit is allowed. */
export const creditLimitExceeded = defineCheck({
  id: 'credit-limit-exceeded',
  titles: { ru: 'Превышен кредитный лимит', en: 'Credit limit exceeded' },
  clearedBy: {
    ru: 'Дождаться оплаты, взять предоплату, поднять лимит на вкладке «Клиенты» или получить согласование',
    en: 'Wait for a payment, take one in advance, raise the limit on the Clients tab, or get it approved',
  },
  severity: 'red',
  judges: 'deal',
  tables: ['clients'],
  columns: ['client'],
  alsoReads: ['stage', 'deferralDays', 'shippedAt'],
  evaluate(deal, facts, context) {
    const over = exceededBy(deal, facts, context);
    const exception = over && creditException(deal, facts, context);
    return over && exception && { ...over, ...exception };
  },
  fault: ['client'],
  message: {
    ru: (detail, say) =>
      `Лимит ${say.money(detail.limit)} превышен на ${say.money(detail.excess)}${sayException(detail, say)}`,
    en: (detail, say) =>
      `Limit of ${say.money(detail.limit)} exceeded by ${say.money(detail.excess)}${sayException(detail, say)}`,
  },
});
