import type { Deal } from '../../domain/deal';
import { fingerprintOf } from '../../domain/rules/approvals';
import { discountOf, marginOf } from '../../domain/money/figures';
import type { Language } from '../../domain/language';
import type { Phrases } from '../../domain/words/phrases';
import type { ReviewedDeal } from '../../domain/review';
import type { CreditStanding } from '../../domain/rules/creditSigning';
import type { Instant } from '../../domain/calendar/time';
import type { ApprovalMessages } from '../../i18n/approvals/messages';
import { roleWord } from '../../sheets/tables/ladder';
import type { StoredChain } from './chain';
import { creditCells, decisionWord, instantText, kindWord } from './decisionLine';
import type { Decision } from './decisionLine';
import { canonicalLine, macOf, signableText } from './lineMac';
import type { LineCells } from './lineMac';
import type { Signer } from './signer';

/** What is being decided, by whom and when. */
export interface Signature {
  readonly decision: Decision;
  readonly comment: string;
  readonly signer: Signer;
  readonly email: string;
  readonly at: Instant;
  /** What the signer saw of the client's credit; null: it is about the price. */
  readonly credit: CreditStanding | null;
  /** When the deal was first seen to wait for it; null where that is not known. */
  readonly requestedAt: Instant | null;
}

/** The numbers that are signed, for people to read. */
export function numbersText({ deal, facts }: ReviewedDeal, phrases: Phrases, say: ApprovalMessages): string {
  const { numbers } = say;
  const money = (kopecks: number | null, told: (text: string) => string): string =>
    kopecks === null ? '' : told(phrases.money(kopecks, true));
  const share = (value: number | null, told: (text: string) => string): string =>
    value === null ? '' : told(phrases.share(value));
  return [
    money(deal.price ?? facts.amount, numbers.price),
    money(deal.listPrice, numbers.list),
    money(deal.cost, numbers.cost),
    share(marginOf(facts), numbers.margin),
    share(discountOf(facts, deal), numbers.discount),
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** What stands against the client's credit, for people to read: what of it is nothing is left out. */
export function creditText(
  { deferralDays }: Deal,
  { excess, overdue, overdueDays }: CreditStanding,
  phrases: Phrases,
  { numbers }: ApprovalMessages,
): string {
  return [
    deferralDays === null || deferralDays <= 0 ? '' : numbers.deferral(phrases.days(deferralDays)),
    excess === 0 ? '' : numbers.excess(phrases.money(excess)),
    overdue === 0 ? '' : numbers.overdue(phrases.money(overdue), phrases.days(overdueDays)),
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** Who decided, as the line says it. */
export function signedBy({ name }: Signer, email: string): string {
  return signableText(name === email ? email : `${name} (${email})`);
}

/** The next line of the chain, signed. Texts are made such that they read back from the sheet as they were signed. */
export function newLine(
  reviewed: ReviewedDeal,
  numbers: string,
  { decision, comment, signer, email, at, credit, requestedAt }: Signature,
  { secret, spreadsheetId, head }: StoredChain,
  language: Language,
): LineCells {
  const { deal } = reviewed;
  const cells = {
    sequence: String(head.sequence + 1),
    at: instantText(at),
    by: signedBy(signer, email),
    role: roleWord(signer.role, language),
    decision: decisionWord(decision, language),
    dealId: signableText(deal.id),
    client: signableText(deal.client),
    numbers: signableText(numbers),
    comment: signableText(comment),
    dealKey: deal.key,
    fingerprint: fingerprintOf(deal),
    previousMac: head.mac,
    kind: kindWord(credit === null ? 'price' : 'credit', language),
    requestedAt: requestedAt === null ? '' : instantText(requestedAt),
    ...creditCells(credit),
  };
  return { ...cells, mac: macOf(canonicalLine(cells, spreadsheetId), secret) };
}
