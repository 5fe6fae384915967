import type { Language } from '../../domain/language';
import { en } from './en';
import type { FunctionMessages } from './messages';
import { ru } from './ru';

/** What the custom functions say in `language`. */
export function functionMessages(language: Language): FunctionMessages {
  return language === 'ru' ? ru : en;
}
