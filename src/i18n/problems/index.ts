import { catalogue } from '../catalogue';
import { en } from './en';
import type { ProblemMessages } from './messages';
import { ru } from './ru';

/** How a workbook's problems are said in `language`. */
export const problemMessages = catalogue<ProblemMessages>({ ru, en });
