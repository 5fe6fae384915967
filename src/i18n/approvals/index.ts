import type { Language } from '../../domain/language';
import { en } from './en';
import type { ApprovalMessages } from './messages';
import { ru } from './ru';

/** What is said of approvals in `language`. */
export function approvalMessages(language: Language): ApprovalMessages {
  return language === 'ru' ? ru : en;
}
