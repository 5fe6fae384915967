import type { Language } from '../../domain/language';
import { en } from './en';
import type { ReportMessages } from './messages';
import { ru } from './ru';

/** What the daily reports say in `language`. */
export function reportMessages(language: Language): ReportMessages {
  return language === 'ru' ? ru : en;
}
