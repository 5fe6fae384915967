import { catalogue } from '../catalogue';
import { en } from './en';
import type { AddonMessages } from './messages';
import { ru } from './ru';

/** What the entry points say in `language`. */
export const addonMessages = catalogue<AddonMessages>({ ru, en });
