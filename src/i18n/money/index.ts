import { catalogue } from '../catalogue';
import { en } from './en';
import type { MoneyMessages } from './messages';
import { ru } from './ru';

/** What is said in `language` of where the profit went and when the money comes. */
export const moneyMessages = catalogue<MoneyMessages>({ ru, en });
