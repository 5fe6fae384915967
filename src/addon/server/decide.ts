import { dealName } from '../../domain/dealName';
import type { Review, ReviewedDeal } from '../../domain/review';
import { approvalMessages } from '../../i18n/approvals';
import { appendLog } from '../../sheets/logTab';
import { formulaColumns } from '../../sheets/writing/stageFacts';
import type { Access } from '../access';
import { demandRole } from '../access';
import { decisionClaim } from '../approvals/claim';
import type { DecisionClaim } from '../approvals/claim';
import { dealOfKey, refusedBecause, unsignableBecause } from '../approvals/refusals';
import { sign } from '../approvals/sign';
import type { Signer } from '../approvals/signer';
import { signerFor } from '../approvals/signer';
import { saveSnapshot } from '../edit/snapshot';
import { guarded } from '../guard';
import { whileBookLocked } from '../lock';
import type { OpenedBook } from '../openedBook';
import { accessTo, reviewOf } from '../openedBook';
import { Refusal } from '../refusal';
import { demandSetUp } from '../sheetVersion';
import { rewriteRow } from '../rewriteRow';

/**
 * Approves or refuses a deal's numbers (spec §5). What the page sends is a claim: who asks, what stands in the row and
 * who may sign it are looked up here, under the lock, so that of two decisions one wins and the other is told. Returns
 * what was done, as a sentence.
 */
export function decide(claim: DecisionClaim): string {
  return guarded('decide', () => whileBookLocked((opened) => decideNow(opened, claim)));
}

function decideNow(opened: OpenedBook, given: unknown): string {
  const { book, phrases } = opened;
  const say = approvalMessages(phrases.language);
  const access = accessTo(opened);
  demandSetUp(opened.book.deals, opened.properties);
  demandRole(access, 'head', opened.say);
  const claim = decisionClaim(given);
  if (claim === null) throw new Refusal(say.refused.badCall);
  const review = reviewOf(book);
  const reviewed = dealOfKey(review, claim.key);
  if (reviewed === null) throw new Refusal(say.refused.dealGone);
  const signer = signerFor(access, book.rules.team);
  const reason =
    refusedBecause(reviewed, claim, signer, review, phrases, say) ?? unsignableBecause(opened, access.email, say);
  if (reason !== null || signer === null) throw new Refusal(reason ?? say.refused.notTheNamedOwner);
  record(opened, reviewed, claim, signer, access);
  return say.done[claim.decision](dealName(reviewed.deal));
}

/** Signs, and lets the deal's row, the edits to come and the log know. */
function record(
  opened: OpenedBook,
  reviewed: ReviewedDeal,
  claim: DecisionClaim,
  signer: Signer,
  access: Access,
): void {
  const { spreadsheet, book } = opened;
  const { key, decision, comment } = claim;
  const made = sign(opened, reviewed, { decision, comment, signer, email: access.email, at: book.now });
  const decided = { ...book, decisions: [...book.decisions, made] };
  const review: Review = reviewOf(decided);
  rewriteRow(opened, review, dealOfKey(review, key) ?? reviewed);
  saveSnapshot(decided, review, formulaColumns(book.deals, book.deals.lastRow), opened.properties);
  const detail = [reviewed.deal.id, made.by, made.comment].filter((text) => text !== '').join(': ');
  appendLog(spreadsheet, [{ at: book.now, entry: 'decide', event: decision, detail }], book.language);
}
