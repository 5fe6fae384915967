import { catalogue } from '../catalogue';
import { en } from './en';
import type { ApprovalMessages } from './messages';
import { ru } from './ru';

/** What is said of approvals in `language`. */
export const approvalMessages = catalogue<ApprovalMessages>({ ru, en });
