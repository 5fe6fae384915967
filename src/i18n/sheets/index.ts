import { catalogue } from '../catalogue';
import { en } from './en';
import type { SheetMessages } from './messages';
import { ru } from './ru';

/** What is written into a sheet of `language`. */
export const sheetMessages = catalogue<SheetMessages>({ ru, en });
