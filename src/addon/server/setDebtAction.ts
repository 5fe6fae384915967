import { dayOf } from '../../domain/calendar/time';
import { approvalMessages } from '../../i18n/approvals';
import { debtActionsIn, openReceivables, rowOfDebt, writeReceivables } from '../../sheets/tabs/receivablesTab';
import { dealOfKey } from '../approvals/refusals';
import { door } from '../run/door';
import type { Visit } from '../run/door';
import type { OpenedBook } from '../book/openedBook';
import { reviewOf } from '../book/openedBook';
import { Refusal } from '../run/refusal';
import { actionSeen, debtClaim } from './debtClaim';
import type { DebtClaim } from './debtClaim';
import { planned, writePlanned } from './plannedDay';
import { isAsSeen } from './seen';

/**
 * Writes what is done about a debt, by whom and when, into its line of the receivables, for a head or the owner. What
 * somebody wrote there meanwhile is left as it is. Returns what was done, as a sentence.
 */
export const setDebtAction = door(
  'setDebtAction',
  { lowest: 'head', locks: true, needsSetUp: true, takes: [debtClaim] },
  setNow,
);

function setNow(opened: Visit, claim: DebtClaim): string {
  const { book, phrases, say, access } = opened;
  const { refused } = approvalMessages(phrases.language);
  const { text, day } = planned(claim.action, claim.day, dayOf(book.now), say);
  const review = reviewOf(book);
  const reviewed = dealOfKey(review, claim.key);
  const line = reviewed === null ? null : lineOf(opened, review, claim.key);
  if (reviewed === null || line === null) throw new Refusal(refused.dealGone);
  const by = claim.by.trim().slice(0, 100) || access.name || access.email;
  const wanted = actionSeen({ action: text, by, on: day });
  if (!isAsSeen(claim.seen, line.seen, wanted)) throw new Refusal(say.rowChanged);
  const { action, actionDate, actionBy } = line.tab.index;
  if (action === undefined || actionDate === undefined || actionBy === undefined) {
    throw new Refusal(refused.tabChanged(line.tab.sheet.getName()));
  }
  const cells = [
    { column: action, value: text },
    { column: actionDate, value: day },
    { column: actionBy, value: by },
  ];
  writePlanned({ sheet: line.tab.sheet, zone: book.zone }, line.row, cells, say);
  return say.actionSet(reviewed.deal.client, phrases.day(day));
}

/** The debt's line; one that came up since the last build is written first. Null for what is no debt. */
function lineOf({ spreadsheet, book, phrases }: OpenedBook, review: ReturnType<typeof reviewOf>, key: string) {
  const { language, wallClock } = book;
  const open = () => openReceivables({ spreadsheet, language, wallClock, mended: [] });
  let tab = open();
  if (rowOfDebt(tab, key) === null) {
    writeReceivables(tab, review, phrases);
    tab = open();
  }
  const row = rowOfDebt(tab, key);
  const action = debtActionsIn(tab).get(key);
  return row === null || action === undefined ? null : { tab, row, seen: actionSeen(action) };
}
