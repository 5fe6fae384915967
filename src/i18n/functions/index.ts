import { catalogue } from '../catalogue';
import { en } from './en';
import type { FunctionMessages } from './messages';
import { ru } from './ru';

/** What the custom functions say in `language`. */
export const functionMessages = catalogue<FunctionMessages>({ ru, en });
