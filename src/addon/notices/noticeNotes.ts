import type { Review } from '../../domain/review';
import { isReachable } from '../../domain/rules/recipients';
import { approvalMessages } from '../../i18n/approvals';
import type { OpenedBook } from '../book/openedBook';
import { noticeStateIn } from './noticeState';

/** Why letters about requests do not go, for the health line; none while they do, or are off. */
export function noticeNotes({ properties, book }: OpenedBook, { context }: Review): string[] {
  const { settings, team } = context;
  if (!settings.notices) return [];
  const say = approvalMessages(book.language).notices;
  const signers = [...team.rolesHeldBy('head'), ...team.rolesHeldBy('owner')];
  const held = noticeStateIn(properties).isHeld ? [say.held] : [];
  return signers.some(isReachable) ? held : [say.nobody, ...held];
}
