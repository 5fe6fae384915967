import type { Language } from '../../domain/language';
import { pageEn } from '../../i18n/page/en';
import type { PageMessages } from '../../i18n/page/messages';
import { pageRu } from '../../i18n/page/ru';
import { setUpEn } from '../../i18n/setUp/en';
import type { SetUpMessages } from '../../i18n/setUp/messages';
import { setUpRu } from '../../i18n/setUp/ru';

/** What the wizard says, and what every page of ours says of calls and failures. */
export interface Words {
  readonly setUp: SetUpMessages;
  readonly page: PageMessages;
}

export function wordsIn(language: Language): Words {
  return language === 'ru' ? { setUp: setUpRu, page: pageRu } : { setUp: setUpEn, page: pageEn };
}
