import { defineCheck } from './check';

/** This row is part of an exposure above the client's limit in roubles; exactly at the limit is allowed. */
export const creditLimitExceeded = defineCheck({
  id: 'credit-limit-exceeded',
  titles: { ru: 'Превышен кредитный лимит', en: 'Credit limit exceeded' },
  clearedBy: {
    ru: 'Дождаться оплаты, взять предоплату или поднять лимит на вкладке «Клиенты»',
    en: 'Wait for a payment, take one in advance, or raise the limit on the Clients tab',
  },
  severity: 'red',
  tables: ['clients'],
  columns: ['client'],
  evaluate({ clientKey }, { exposed }, { clients, exposures }) {
    if (exposed <= 0) return null;
    const client = clients.byKey(clientKey);
    const exposure = exposures.of(clientKey);
    if (client === null || exposure === null) return null;
    const { limit } = client;
    if (limit === null || limit === 'no-limit' || limit <= 0 || exposure.total <= limit) return null;
    return { limit, excess: exposure.total - limit };
  },
  fault: ['client'],
  message: {
    ru: ({ limit, excess }, say) => `Лимит ${say.money(limit)} превышен на ${say.money(excess)}`,
    en: ({ limit, excess }, say) => `Limit of ${say.money(limit)} exceeded by ${say.money(excess)}`,
  },
});
