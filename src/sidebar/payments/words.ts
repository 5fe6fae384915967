import type { Language } from '../../domain/language';
import { pageEn } from '../../i18n/page/en';
import type { PageMessages } from '../../i18n/page/messages';
import { pageRu } from '../../i18n/page/ru';
import { paymentsEn } from '../../i18n/payments/en';
import type { PaymentsMessages } from '../../i18n/payments/messages';
import { paymentsRu } from '../../i18n/payments/ru';

/** What the page of the bank's file says, and what every page of ours says of calls and failures. */
export interface Words {
  readonly payments: PaymentsMessages;
  readonly page: PageMessages;
}

export function wordsIn(language: Language): Words {
  return language === 'ru' ? { payments: paymentsRu, page: pageRu } : { payments: paymentsEn, page: pageEn };
}
