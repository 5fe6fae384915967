import { approvalMessages } from '../../i18n/approvals';
import type { ApprovalMessages } from '../../i18n/approvals/messages';
import { appendLog } from '../../sheets/tabs/logTab';
import { protectTabs } from '../../sheets/safeguards/protections';
import { keepChain } from '../approvals/chain';
import { chainPastGaps, freshChain } from '../approvals/chainCare';
import { isUnverifiable } from '../approvals/openedApprovals';
import { trustRestored } from '../approvals/trustLook';
import { dailyStateIn, writeDailyState } from '../daily/dailyState';
import { dropSnapshot } from '../edit/snapshot';
import { tabEditorsOf } from '../book/tabEditors';
import { door } from '../run/door';
import type { Door, Visit } from '../run/door';
import { Refusal } from '../run/refusal';

type Care = (visit: Visit, say: ApprovalMessages) => string;

/** What only the owner may do to the approvals; it is logged. Returns what was done, as a sentence. */
function ownersDoor(name: string, care: Care): Door<[], string> {
  return door(name, { lowest: 'owner', locks: true }, (visit) => {
    const { spreadsheet, book, access, phrases } = visit;
    const done = care(visit, approvalMessages(phrases.language));
    dropSnapshot();
    appendLog(spreadsheet, [{ at: book.now, entry: name, event: access.email, detail: done }], book.language);
    return done;
  });
}

/** The owner takes note of missing entries: what was decided before them counts again. */
export const acknowledgeGap = ownersDoor('acknowledgeGap', ({ approvals, book }, say) => {
  const { stored, gap } = approvals;
  if (stored === null || gap === null) throw new Refusal(say.refused.noGap);
  keepChain(chainPastGaps(book.approvalLines, { ...stored, head: approvals.head }, gap));
  return say.done.gapAcknowledged(gap.below + 1, gap.above - 1);
});

/** A copy, or a workbook whose secret is lost, gets a chain of its own; the lines that stand there become history. */
export const startAfresh = ownersDoor('startAfresh', ({ approvals, book, spreadsheet }, say) => {
  if (!isUnverifiable(approvals)) throw new Refusal(say.refused.nothingToRestart);
  keepChain(freshChain(book.approvalLines, spreadsheet.getId()));
  return say.done.restarted(book.approvalLines.length);
});

/**
 * Puts the protections back that the trust rests on, and forgets what the clock last saw of them: the next report names
 * no weak tab, until the clock has looked again.
 */
export const repairProtections = ownersDoor('repairProtections', ({ spreadsheet, book, properties, access }, say) => {
  protectTabs(spreadsheet, tabEditorsOf(book.rules.team, access.email), book.language);
  writeDailyState({ ...dailyStateIn(properties), weak: [] });
  trustRestored(book);
  return say.done.protected;
});
