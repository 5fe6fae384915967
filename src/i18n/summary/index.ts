import type { Language } from '../../domain/language';
import { en } from './en';
import type { SummaryMessages } from './messages';
import { ru } from './ru';

/** What the summary says in `language`. */
export function summaryMessages(language: Language): SummaryMessages {
  return language === 'ru' ? ru : en;
}
