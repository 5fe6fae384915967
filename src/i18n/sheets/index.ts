import type { Language } from '../../domain/language';
import { en } from './en';
import type { SheetMessages } from './messages';
import { ru } from './ru';

/** What is written into a sheet of `language`. */
export function sheetMessages(language: Language): SheetMessages {
  return language === 'ru' ? ru : en;
}
