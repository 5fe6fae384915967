import { creditRefusal } from '../rules/clients';
import type { CreditRefusal } from '../rules/clients';
import type { Bilingual } from '../language';
import type { Phrases } from '../words/phrases';
import { defineCheck } from './check';

const REASONS: Readonly<Record<Exclude<CreditRefusal['kind'], 'too-long'>, Bilingual>> = {
  'unknown-client': { ru: 'клиента нет на вкладке «Клиенты»', en: 'the client is not on the Clients tab' },
  'no-limit': { ru: 'у клиента нет лимита', en: 'the client has no limit' },
  'no-deferral': { ru: 'у клиента нет отсрочки', en: 'the client has no deferral' },
};

function sayReason(refusal: CreditRefusal, say: Phrases): string {
  if (refusal.kind !== 'too-long') return REASONS[refusal.kind][say.language];
  const granted = say.days(refusal.grantedDays);
  return say.language === 'ru' ? `у клиента ${granted}` : `the client has ${granted}`;
}

/** A deferral that the client's terms do not grant (spec §3 "credit limit"); a blank client has no terms. */
export const creditNotAllowed = defineCheck({
  id: 'credit-not-allowed',
  titles: { ru: 'Отсрочка не положена', en: 'Deferral not allowed' },
  clearedBy: {
    ru: 'Продать без отсрочки или дать клиенту лимит и срок на вкладке «Клиенты»',
    en: 'Sell without deferral, or give the client a limit and days on the Clients tab',
  },
  severity: 'red',
  tables: ['clients'],
  columns: ['stage', 'client', 'deferralDays'],
  kinds: ['quote', 'deal', 'shipped'],
  evaluate({ clientKey, deferralDays }, _facts, { clients }) {
    if (deferralDays === null || deferralDays <= 0) return null;
    const refusal = creditRefusal(clients.byKey(clientKey), deferralDays);
    return refusal && { days: deferralDays, refusal };
  },
  fault: ['deferralDays'],
  message: {
    ru: ({ days, refusal }, say) => `Отсрочка ${say.days(days)} не положена: ${sayReason(refusal, say)}`,
    en: ({ days, refusal }, say) => `Deferral of ${say.days(days)} not allowed: ${sayReason(refusal, say)}`,
  },
});
