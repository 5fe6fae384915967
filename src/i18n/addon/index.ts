import type { Language } from '../../domain/language';
import { en } from './en';
import type { AddonMessages } from './messages';
import { ru } from './ru';

/** What the entry points say in `language`. */
export function addonMessages(language: Language): AddonMessages {
  return language === 'ru' ? ru : en;
}
