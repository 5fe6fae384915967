import type { DecisionRow } from '../../domain/rules/approvals';
import type { Instant } from '../../domain/calendar/time';
import { dealName } from '../../domain/words/dealName';
import { rowsOf } from '../../domain/positions/part';
import type { Review, ReviewedDeal } from '../../domain/review';
import { approvalMessages } from '../../i18n/approvals';
import { appendLog } from '../../sheets/tabs/logTab';
import { askedAt, requestSight } from '../../sheets/dealRows/requestMoments';
import { formulaColumns } from '../../sheets/dealRows/moveDates';
import type { Access } from '../book/access';
import { dealAskOf, dealPrint, undecidedIn } from '../approvals/dealAsk';
import type { Ask } from '../approvals/decidable';
import { kindWord } from '../approvals/decisionLine';
import { decisionClaim } from '../approvals/claim';
import type { DecisionClaim } from '../approvals/claim';
import { signableText } from '../approvals/lineMac';
import { signedBy } from '../approvals/newLine';
import { dealOfKey, refusedBecause, unsignableBecause } from '../approvals/refusals';
import { adoptHead, sign } from '../approvals/sign';
import type { Signer } from '../approvals/signer';
import { signerFor } from '../approvals/signer';
import { saveSnapshot } from '../edit/snapshot';
import { sendAnswers } from '../notices/sendNotices';
import { door } from '../run/door';
import type { Visit } from '../run/door';
import type { OpenedBook } from '../book/openedBook';
import { reviewOf } from '../book/openedBook';
import { unseenUntilIn } from '../book/requestsSeen';
import { Refusal } from '../run/refusal';
import { rewriteRow } from '../book/rewriteRow';

/**
 * Approves or refuses a deal's numbers (spec §5), or an exception for its client's credit (heading 10). What the page sends is a claim: who asks, what stands in the row and
 * who may sign it are looked up here, under the lock, so that of two decisions one wins and the other is told. Returns
 * what was done, as a sentence.
 */
export const decide = door(
  'decide',
  { lowest: 'head', locks: true, needsSetUp: true, takes: [decisionClaim] },
  decideNow,
);

function decideNow(opened: Visit, claim: DecisionClaim): string {
  const { book, phrases, access } = opened;
  const say = approvalMessages(phrases.language);
  const review = reviewOf(book);
  const reviewed = dealOfKey(review, claim.key);
  if (reviewed === null) throw new Refusal(say.refused.dealGone);
  const signer = signerFor(access, book.rules.team);
  const asked = dealAskOf(claim.credit === null ? 'price' : 'credit', reviewed, review.context);
  const { ask } = asked;
  const standing = standingDecision(reviewed, ask, claim, signer, access);
  const reason =
    standing === null
      ? (refusedBecause(reviewed, ask, claim, signer, review, phrases, say) ?? unsignableBecause(opened, access, say))
      : null;
  if (reason !== null || signer === null) throw new Refusal(reason ?? say.refused.notTheNamedOwner);
  if (standing === null) {
    const { decision, comment } = claim;
    const rows = undecidedIn(asked).map((row) => ({
      reviewed: row.reviewed,
      requestedAt: requestedAt(opened, row.reviewed, review),
    }));
    // As it stands, which is no more than was seen: nobody signs above their rung by claiming more.
    const signature = { decision, comment, signer, email: access.email, at: book.now, credit: ask.credit };
    const made = sign(opened, rows, signature);
    record(opened, made, [...book.decisions, ...made]);
  } else {
    adoptHead(opened);
    record(opened, [standing], book.decisions);
  }
  return say.done[claim.decision](dealName(reviewed.deal));
}

/** When the deal was first seen to wait for it; null where no run has seen that. */
function requestedAt({ properties, book }: OpenedBook, reviewed: ReviewedDeal, { context }: Review): Instant | null {
  return askedAt(reviewed, requestSight(context, unseenUntilIn(properties, book.now)));
}

/** The very decision, where it stands already: the call that made it was cut, or its answer was lost. */
function standingDecision(
  reviewed: ReviewedDeal,
  { state }: Ask,
  { fingerprint, decision, comment }: DecisionClaim,
  signer: Signer | null,
  { email }: Access,
): DecisionRow | null {
  if (signer === null || (state.kind !== 'approved' && state.kind !== 'rejected')) return null;
  const made = state.decision;
  const isSame = made.decision === decision && made.comment === signableText(comment);
  return isSame && made.by === signedBy(signer, email) && dealPrint(reviewed) === fingerprint ? made : null;
}

/** Lets the deal's rows, the edits to come, the log and the seller know of what was decided of them at once. */
function record(opened: OpenedBook, all: readonly DecisionRow[], decisions: readonly DecisionRow[]): void {
  const [made] = all;
  if (made === undefined) return;
  const { spreadsheet, properties } = opened;
  const book = { ...opened.book, decisions };
  const review: Review = reviewOf(book);
  const reviewed = dealOfKey(review, made.dealKey);
  for (const row of reviewed === null ? [] : rowsOf(reviewed)) rewriteRow(opened, review, row);
  saveSnapshot(book, review, formulaColumns(book.deals, book.deals.lastRow), properties);
  const about = made.credit === null ? '' : kindWord('credit', book.language);
  const detail = [reviewed?.deal.id ?? '', about, made.by, made.comment].filter((text) => text !== '').join(': ');
  appendLog(spreadsheet, [{ at: book.now, entry: 'decide', event: made.decision, detail }], book.language);
  sendAnswers({ ...opened, book }, review, all);
}
