import { dealName } from '../../domain/words/dealName';
import { nameKey } from '../../domain/name';
import { rowsOf } from '../../domain/positions/part';
import type { ReviewedDeal } from '../../domain/review';
import { approvalMessages } from '../../i18n/approvals';
import type { ApprovalMessages } from '../../i18n/approvals/messages';
import { readDealHeaders } from '../../sheets/reading/deals/readDeals';
import { asText } from '../../sheets/cells/asText';
import { rowOfKey } from '../../sheets/dealRows/rowOfKey';
import { RowsMoved } from '../../sheets/dealRows/rowsMoved';
import type { Access } from '../book/access';
import { requestClaim } from '../approvals/claim';
import type { RequestClaim } from '../approvals/claim';
import { requestOf } from '../approvals/askings';
import { dealAskOf, undecidedIn } from '../approvals/dealAsk';
import type { DealAsk } from '../approvals/dealAsk';
import { signerText } from '../approvals/decidable';
import { signableText } from '../approvals/lineMac';
import { dealOfKey, settledBecause } from '../approvals/refusals';
import { sendRequest } from '../notices/sendNotices';
import { door } from '../run/door';
import type { Visit } from '../run/door';
import type { OpenedBook } from '../book/openedBook';
import { reviewOf } from '../book/openedBook';
import { Refusal } from '../run/refusal';
import { rewriteRow } from '../book/rewriteRow';

/**
 * Writes a request for approval into the deal's row: a manager's into their own, a head's or owner's into any that has
 * none. A blank text withdraws one's own. Returns what was done, as a sentence.
 */
export const requestApproval = door(
  'requestApproval',
  { lowest: 'manager', locks: true, needsSetUp: true, takes: [requestClaim] },
  requestNow,
);

function requestNow(opened: Visit, claim: RequestClaim): string {
  const { book, phrases, access } = opened;
  const say = approvalMessages(phrases.language);
  const review = reviewOf(book);
  const reviewed = dealOfKey(review, claim.key);
  if (reviewed === null) throw new Refusal(say.refused.dealGone);
  const text = signableText(claim.text);
  const [price, credit] = [dealAskOf('price', reviewed, review.context), dealAskOf('credit', reviewed, review.context)];
  const asks = [price.ask, credit.ask];
  const settled = asks.map((ask) => settledBecause(ask, reviewed, phrases, say));
  const reason =
    notYoursBecause(reviewed, access, say) ?? (text === '' || settled.includes(null) ? null : (settled[0] ?? null));
  if (reason !== null) throw new Refusal(reason);
  const asking = rowToAskIn(reviewed, price, text);
  const row = writeRequest(opened, asking, text, say);
  const asked = { ...asking, deal: { ...asking.deal, request: text } };
  rewriteRow(opened, review, asked, row);
  sendRequest(opened, review, asked);
  const name = dealName(reviewed.deal);
  const open = asks.filter((_, at) => settled[at] === null);
  const signers = open.map((ask) => signerText(ask, review.context, phrases, say));
  return text === '' ? say.done.withdrawn(name) : say.done.asked(name, [...new Set(signers)].join('; '));
}

/** A request is made in the row that waits for it, the head where none of them or the credit does; withdrawn where it stands. */
function rowToAskIn(reviewed: ReviewedDeal, price: DealAsk, text: string): ReviewedDeal {
  const standing = rowsOf(reviewed).find(({ deal }) => deal.request !== '');
  return text === '' && standing !== undefined ? standing : (undecidedIn(price)[0]?.reviewed ?? reviewed);
}

/** A person's own text is theirs alone to change. */
function notYoursBecause(reviewed: ReviewedDeal, { name, role }: Access, { refused }: ApprovalMessages): string | null {
  if (name !== '' && nameKey(name) === reviewed.deal.managerKey) return null;
  if (role === 'manager') return refused.notYourDeal;
  return requestOf(reviewed) === '' ? null : refused.requestTaken;
}

/** Returns the row in which it stands. */
function writeRequest(
  { book }: OpenedBook,
  { deal }: ReviewedDeal,
  text: string,
  { refused }: ApprovalMessages,
): number {
  const { sheet, headerRow, headers } = book.deals;
  const column = headers.index.request;
  if (column === undefined) throw new Refusal(refused.noRequestColumn);
  const now = readDealHeaders(sheet, headerRow, headers);
  if (now.index.request !== column || now.own.key !== headers.own.key) throw new RowsMoved();
  const row = headers.own.key === undefined ? null : rowOfKey(sheet, headers.own.key, deal.row, deal.key);
  if (row === null) throw new Refusal(refused.dealGone);
  sheet.getRange(row, column + 1).setValue(asText(text));
  return row;
}
