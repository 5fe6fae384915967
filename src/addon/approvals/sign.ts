import type { DecisionRow } from '../../domain/rules/approvals';
import type { ReviewedDeal } from '../../domain/review';
import { approvalMessages } from '../../i18n/approvals';
import { appendApproval } from '../../sheets/tabs/approvalsTab';
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

/**
 * Adds the decision to the tab, then moves the stored head on to it. A run that is cut between the two leaves a signed
 * line one past the head, which the next run takes in; the other way round would leave a gap.
 */
export function sign(opened: OpenedBook, reviewed: ReviewedDeal, signature: Signature): DecisionRow {
  const { spreadsheet, phrases } = opened;
  const { language } = phrases;
  const say = approvalMessages(language);
  const chain = chainOf(opened);
  const { credit } = signature;
  const numbers =
    credit === null ? numbersText(reviewed, phrases, say) : creditText(reviewed.deal, credit, phrases, say);
  const cells = newLine(reviewed, numbers, signature, chain, language);
  const decision = decisionIn(cells);
  if (decision === null || !appendApproval(spreadsheet, cells, language))
    throw new Refusal(say.refused.tabChanged(approvalsTable.titles[language]));
  SpreadsheetApp.flush();
  keepChain({ ...chain, head: { sequence: chain.head.sequence + 1, mac: cells.mac } });
  return decision;
}

/** Moves the stored head on to a line that a cut run left one past it: from now on that line is missed when it goes. */
export function adoptHead({ approvals: { stored, head } }: Pick<OpenedBook, 'approvals'>): void {
  if (stored !== null && stored.head.mac !== head.mac) keepChain({ ...stored, head });
}
