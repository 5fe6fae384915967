import { catalogue } from '../catalogue';
import { en } from './en';
import type { FigureMessages } from './messages';
import { ru } from './ru';

/** What is said of figures in `language`, wherever it is read: on the summary, in the letter, in the sidebar. */
export const figureMessages = catalogue<FigureMessages>({ ru, en });
