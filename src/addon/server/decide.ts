import { fingerprintOf } from '../../domain/rules/approvals';
import type { DecisionRow } from '../../domain/rules/approvals';
import { dealName } from '../../domain/words/dealName';
import type { Review, ReviewedDeal } from '../../domain/review';
import { approvalMessages } from '../../i18n/approvals';
import { appendLog } from '../../sheets/tabs/logTab';
import { formulaColumns } from '../../sheets/dealRows/moveDates';
import type { Access } from '../book/access';
import { demandRole } from '../book/access';
import { decisionClaim } from '../approvals/claim';
import type { DecisionClaim } from '../approvals/claim';
import { signableText } from '../approvals/lineMac';
import { signedBy } from '../approvals/newLine';
import { dealOfKey, refusedBecause, unsignableBecause } from '../approvals/refusals';
import { adoptHead, sign } from '../approvals/sign';
import type { Signer } from '../approvals/signer';
import { signerFor } from '../approvals/signer';
import { saveSnapshot } from '../edit/snapshot';
import { guarded } from '../run/guard';
import { whileBookLocked } from '../run/lock';
import type { OpenedBook } from '../book/openedBook';
import { accessTo, reviewOf } from '../book/openedBook';
import { Refusal } from '../run/refusal';
import { demandSetUp } from '../book/sheetVersion';
import { rewriteRow } from '../book/rewriteRow';

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
  const standing = standingDecision(reviewed, claim, signer, access);
  const reason =
    standing === null
      ? (refusedBecause(reviewed, claim, signer, review, phrases, say) ?? unsignableBecause(opened, access.email, say))
      : null;
  if (reason !== null || signer === null) throw new Refusal(reason ?? say.refused.notTheNamedOwner);
  if (standing === null) {
    const { decision, comment } = claim;
    const made = sign(opened, reviewed, { decision, comment, signer, email: access.email, at: book.now });
    record(opened, made, [...book.decisions, made]);
  } else {
    adoptHead(opened);
    record(opened, standing, book.decisions);
  }
  return say.done[claim.decision](dealName(reviewed.deal));
}

/** The very decision, where it stands already: the call that made it was cut, or its answer was lost. */
function standingDecision(
  { deal, facts: { approval } }: ReviewedDeal,
  { fingerprint, decision, comment }: DecisionClaim,
  signer: Signer | null,
  { email }: Access,
): DecisionRow | null {
  if (signer === null || (approval.kind !== 'approved' && approval.kind !== 'rejected')) return null;
  const made = approval.decision;
  const isSame = made.decision === decision && made.comment === signableText(comment);
  return isSame && made.by === signedBy(signer, email) && fingerprintOf(deal) === fingerprint ? made : null;
}

/** Lets the deal's row, the edits to come and the log know of a decision. */
function record(opened: OpenedBook, made: DecisionRow, decisions: readonly DecisionRow[]): void {
  const { spreadsheet, properties } = opened;
  const book = { ...opened.book, decisions };
  const review: Review = reviewOf(book);
  const reviewed = dealOfKey(review, made.dealKey);
  if (reviewed !== null) rewriteRow(opened, review, reviewed);
  saveSnapshot(book, review, formulaColumns(book.deals, book.deals.lastRow), properties);
  const detail = [reviewed?.deal.id ?? '', made.by, made.comment].filter((text) => text !== '').join(': ');
  appendLog(spreadsheet, [{ at: book.now, entry: 'decide', event: made.decision, detail }], book.language);
}
