import { approvalMessages } from '../../i18n/approvals';
import type { ApprovalMessages } from '../../i18n/approvals/messages';
import { appendLog } from '../../sheets/tabs/logTab';
import { protectTabs } from '../../sheets/safeguards/protections';
import type { Access } from '../book/access';
import { demandRole } from '../book/access';
import { keepChain } from '../approvals/chain';
import { chainPastGaps, freshChain } from '../approvals/chainCare';
import { isUnverifiable } from '../approvals/openedApprovals';
import { dailyStateIn, writeDailyState } from '../daily/dailyState';
import { dropSnapshot } from '../edit/snapshot';
import { guarded } from '../run/guard';
import { tabEditorsOf } from '../book/tabEditors';
import { whileBookLocked } from '../run/lock';
import type { OpenedBook } from '../book/openedBook';
import { accessTo } from '../book/openedBook';
import { Refusal } from '../run/refusal';

type Care = (opened: OpenedBook, say: ApprovalMessages, access: Access) => string;

/** Runs what only the owner may do to the approvals, alone in the document, and logs it. */
function asOwner(entry: string, care: Care): string {
  return guarded(entry, () =>
    whileBookLocked((opened) => {
      const access = accessTo(opened);
      demandRole(access, 'owner', opened.say);
      const done = care(opened, approvalMessages(opened.phrases.language), access);
      dropSnapshot();
      const { spreadsheet, book } = opened;
      appendLog(spreadsheet, [{ at: book.now, entry, event: access.email, detail: done }], book.language);
      return done;
    }),
  );
}

/** The owner takes note of missing entries: what was decided before them counts again. */
export function acknowledgeGap(): string {
  return asOwner('acknowledgeGap', ({ approvals, book }, say) => {
    const { stored, gap } = approvals;
    if (stored === null || gap === null) throw new Refusal(say.refused.noGap);
    keepChain(chainPastGaps(book.approvalLines, { ...stored, head: approvals.head }, gap));
    return say.done.gapAcknowledged(gap.below + 1, gap.above - 1);
  });
}

/** A copy, or a workbook whose secret is lost, gets a chain of its own; the lines that stand there become history. */
export function startAfresh(): string {
  return asOwner('startAfresh', ({ approvals, book, spreadsheet }, say) => {
    if (!isUnverifiable(approvals)) throw new Refusal(say.refused.nothingToRestart);
    keepChain(freshChain(book.approvalLines, spreadsheet.getId()));
    return say.done.restarted(book.approvalLines.length);
  });
}

/** Puts the protections back that the trust rests on; a report built before the clock looks again names none. */
export function repairProtections(): string {
  return asOwner('repairProtections', ({ spreadsheet, book, properties }, say, { email }) => {
    protectTabs(spreadsheet, tabEditorsOf(book.rules.team, email), book.language);
    writeDailyState({ ...dailyStateIn(properties), weak: [] });
    return say.done.protected;
  });
}
