import type { DecisionRow } from '../../domain/rules/approvals';
import type { Instant } from '../../domain/calendar/time';
import type { ReviewedDeal } from '../../domain/review';
import { approvalMessages } from '../../i18n/approvals';
import { appendApprovals } from '../../sheets/tabs/approvalsTab';
import { approvalsTable } from '../../sheets/tables/approvals';
import type { OpenedBook } from '../book/openedBook';
import { Refusal } from '../run/refusal';
import { keepChain, newChain } from './chain';
import type { StoredChain } from './chain';
import { decisionIn } from './decisionLine';
import { creditText, newLine, numbersText } from './newLine';
import type { Signature } from './newLine';
import { isUnverifiable } from './openedApprovals';

/** The chain on which the next line goes; a workbook that has no line yet gets one of its own. */
function chainOf({ spreadsheet, approvals }: Pick<OpenedBook, 'spreadsheet' | 'approvals'>): StoredChain {
  const spreadsheetId = spreadsheet.getId();
  const { stored, head } = approvals;
  return stored?.spreadsheetId === spreadsheetId ? { ...stored, head } : newChain(spreadsheetId);
}

/** Makes the secret of a workbook that has neither one nor any line, as set-up does. */
export function ensureChain(opened: Pick<OpenedBook, 'spreadsheet' | 'approvals'>): void {
  if (opened.approvals.stored === null && !isUnverifiable(opened.approvals)) keepChain(chainOf(opened));
}

/** A row with when it was first seen to ask for what is signed. */
export interface SignedRow {
  readonly reviewed: ReviewedDeal;
  readonly requestedAt: Instant | null;
}

/**
 * Adds the decision on each of the rows to the tab, in one write, then moves the stored head on to the last. A run that is cut
 * between the two leaves signed lines past the head, which the next run takes in; the other way round would leave a gap.
 */
export function sign(
  opened: OpenedBook,
  rows: readonly SignedRow[],
  signature: Omit<Signature, 'requestedAt'>,
): readonly DecisionRow[] {
  const { spreadsheet, phrases } = opened;
  const { language } = phrases;
  const say = approvalMessages(language);
  let chain = chainOf(opened);
  const { credit } = signature;
  const lines = rows.map(({ reviewed, requestedAt }) => {
    const numbers =
      credit === null ? numbersText(reviewed, phrases, say) : creditText(reviewed.deal, credit, phrases, say);
    const cells = newLine(reviewed, numbers, { ...signature, requestedAt }, chain, language);
    chain = { ...chain, head: { sequence: chain.head.sequence + 1, mac: cells.mac } };
    return cells;
  });
  const decisions = lines.flatMap((cells) => decisionIn(cells) ?? []);
  if (decisions.length < lines.length || !appendApprovals(spreadsheet, lines, language))
    throw new Refusal(say.refused.tabChanged(approvalsTable.titles[language]));
  SpreadsheetApp.flush();
  keepChain(chain);
  return decisions;
}

/** Moves the stored head on to a line that a cut run left one past it: from now on that line is missed when it goes. */
export function adoptHead({ approvals: { stored, head } }: Pick<OpenedBook, 'approvals'>): void {
  if (stored !== null && stored.head.mac !== head.mac) keepChain({ ...stored, head });
}
