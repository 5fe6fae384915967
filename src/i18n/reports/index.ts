import { catalogue } from '../catalogue';
import { en } from './en';
import type { ReportMessages } from './messages';
import { ru } from './ru';

/** What the daily reports say in `language`. */
export const reportMessages = catalogue<ReportMessages>({ ru, en });
