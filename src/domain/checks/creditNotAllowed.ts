import { refusalOf } from '../pipeline/credit';
import type { CreditRefusal } from '../rules/clients';
import type { Bilingual } from '../language';
import type { Phrases } from '../words/phrases';
import { defineCheck } from './check';
import { creditException, sayException } from './creditException';

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
    ru: 'Продать без отсрочки, дать клиенту лимит и срок на вкладке «Клиенты» или получить согласование',
    en: 'Sell without deferral, give the client a limit and days on the Clients tab, or get it approved',
  },
  severity: 'red',
  judges: 'deal',
  tables: ['clients'],
  columns: ['stage', 'client', 'deferralDays'],
  kinds: ['quote', 'deal', 'shipped'],
  alsoReads: ['shippedAt'],
  evaluate(deal, facts, context) {
    const refusal = refusalOf(deal, context);
    const exception = refusal && creditException(deal, facts, context);
    return refusal && exception && { days: deal.deferralDays ?? 0, refusal, ...exception };
  },
  fault: ['deferralDays'],
  message: {
    ru: (detail, say) =>
      `Отсрочка ${say.days(detail.days)} не положена: ${sayReason(detail.refusal, say)}${sayException(detail, say)}`,
    en: (detail, say) =>
      `Deferral of ${say.days(detail.days)} not allowed: ${sayReason(detail.refusal, say)}${sayException(detail, say)}`,
  },
});
