import type { Language } from '../../domain/language';
import { en } from './en';
import type { ProblemMessages } from './messages';
import { ru } from './ru';

/** How a workbook's problems are said in `language`. */
export function problemMessages(language: Language): ProblemMessages {
  return language === 'ru' ? ru : en;
}
