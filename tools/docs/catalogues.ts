import type { Language } from '../../src/domain/language';
import { addonMessages } from '../../src/i18n/addon';
import { approvalMessages } from '../../src/i18n/approvals';
import { functionMessages } from '../../src/i18n/functions';
import { problemMessages } from '../../src/i18n/problems';
import { en } from '../../src/i18n/sidebar/en';
import { ru } from '../../src/i18n/sidebar/ru';
import { summaryMessages } from '../../src/i18n/summary';

/** Every catalogue from which the pages of docs/ quote, in one language. */
export const cataloguesIn = (language: Language) => ({
  addon: addonMessages(language),
  approvals: approvalMessages(language),
  functions: functionMessages(language),
  problems: problemMessages(language),
  sidebar: language === 'ru' ? ru : en,
  summary: summaryMessages(language),
});

export type Catalogues = ReturnType<typeof cataloguesIn>;
