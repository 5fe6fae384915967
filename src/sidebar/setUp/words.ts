import type { Language } from '../../domain/language';
import { setUpEn } from '../../i18n/setUp/en';
import type { SetUpMessages } from '../../i18n/setUp/messages';
import { setUpRu } from '../../i18n/setUp/ru';
import { en } from '../../i18n/sidebar/en';
import type { SidebarMessages } from '../../i18n/sidebar/messages';
import { ru } from '../../i18n/sidebar/ru';

/** What the wizard says, and what every page of ours says of calls and failures. */
export interface Words {
  readonly setUp: SetUpMessages;
  readonly sidebar: SidebarMessages;
}

export function wordsIn(language: Language): Words {
  return language === 'ru' ? { setUp: setUpRu, sidebar: ru } : { setUp: setUpEn, sidebar: en };
}
