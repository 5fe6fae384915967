import { catalogue } from '../catalogue';
import { en } from './en';
import type { SummaryMessages } from './messages';
import { ru } from './ru';

/** What the summary says in `language`. */
export const summaryMessages = catalogue<SummaryMessages>({ ru, en });
