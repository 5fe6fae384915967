import type { DecisionRow } from '../../domain/rules/approvals';
import { decisionCard, rowName } from './decisionCard';
import type { CardLine, CardSources } from './decisionCard';
import { askedReviewer, withAsked } from '../../domain/asked';
import type { AskedDeal } from '../../domain/asked';
import { dayOf } from '../../domain/calendar/time';
import type { Instant } from '../../domain/calendar/time';
import { nameKey } from '../../domain/name';
import { isOfCredit } from '../../domain/pipeline/credit';
import type { CreditStanding } from '../../domain/rules/creditSigning';
import { dealAmount, rowsOf } from '../../domain/positions/part';
import type { ReviewedDeal } from '../../domain/review';
import type { Access } from '../book/access';
import { dealPriceAsk, dealPrint, undecidedIn } from './dealAsk';
import type { RowAsk } from './dealAsk';
import { powersOver, signerText } from './decidable';
import { isAnswer, listedAskings, requestOf } from './askings';
import type { Asking } from './askings';
import { decisionWord } from './decisionLine';
import type { DecisionKind } from './decisionLine';
import { creditText, numbersText } from './newLine';
import { rungBreach } from './rungBreach';
import { settledBecause } from './refusals';
import type { Signer } from './signer';

/** A deal in the queue of decisions, in finished sentences: once for its price, once for its client's credit. */
export interface ApprovalItem {
  readonly row: number;
  readonly key: string;
  readonly kind: DecisionKind;
  /** What is shown of the client's credit: the decision is bound to it; null for the price. */
  readonly credit: CreditStanding | null;
  /** Of the numbers shown: the decision is bound to them. */
  readonly fingerprint: string;
  readonly id: string;
  readonly client: string;
  readonly manager: string;
  readonly amount: string;
  /** How long its request has waited, in working time; '' while none does. */
  readonly waits: string;
  /** The numbers that are signed. */
  readonly numbers: string;
  /** What whoever may decide is to know; none for the others. */
  readonly card: readonly CardLine[];
  /** What the seller asks; '' while nobody has. */
  readonly request: string;
  /** What the ladder says, each figure with its limit. */
  readonly reasons: readonly string[];
  /** The price to counter with; '' where no price would do. */
  readonly offer: string;
  /** That price alone. */
  readonly offerPrice: string;
  /** What was decided, by whom and with which words, or that the numbers changed since; '' while nothing was. */
  readonly decision: string;
  /** Decided since the last working day began: the seller is to act on it. */
  readonly isAnswer: boolean;
  /** Who signs. */
  readonly signer: string;
  readonly isOpen: boolean;
  readonly canApprove: boolean;
  readonly canRefuse: boolean;
  readonly canAsk: boolean;
}

/** Who looks at the queue. */
export interface QueueViewer {
  readonly access: Access;
  readonly signer: Signer | null;
}

/** What the queue is made of beside the deals. */
export interface QueueWords extends Omit<CardSources, 'decisions'> {
  /** Verified decisions on the deal of a key, in the order in which they were made. */
  readonly decisionsOn: (key: string) => readonly DecisionRow[];
  /** Since when a deal's request waits; null where none does, or no run has seen it yet. */
  readonly askedAt: (reviewed: ReviewedDeal) => Instant | null;
}

type Ruling = Pick<ApprovalItem, 'reasons' | 'offer' | 'offerPrice'>;

/** Of several rows that are asked about each says its own, named by where it stands; a price that would do is one row's. */
function priceRulings({ rows }: Asking, words: QueueWords): Ruling & Pick<ApprovalItem, 'numbers'> {
  const { phrases, say } = words;
  const open = undecidedIn({ rows });
  const told = open.length > 0 ? open : rows.filter((row) => row.ask.approver !== null);
  const [first] = rows;
  if (first !== undefined && rows.length === 1)
    return { ...priceRuling(first.reviewed, words), numbers: numbersText(first.reviewed, phrases, say) };
  const named = ({ reviewed }: RowAsk, text: string): string => `${rowName(reviewed, say)}: ${text}`;
  return {
    ...NO_OFFER,
    numbers: told.map((row) => named(row, numbersText(row.reviewed, phrases, say))).join('; '),
    reasons: told.flatMap((row) => priceRuling(row.reviewed, words).reasons.map((reason) => named(row, reason))),
  };
}

/** The figures that the seller's own rung does not cover, with its limits, and the price that would. */
function priceRuling(reviewed: ReviewedDeal, { context, phrases, say }: QueueWords): Ruling {
  const { rung, margin, discount, isBelow, isOver, floorPrice } = rungBreach(reviewed, context);
  if (rung === null) return { reasons: [say.ladder.noRung(reviewed.facts.seller.role)], offer: '', offerPrice: '' };
  const { discountUpTo, marginFrom, role } = rung;
  const reasons: string[] = [];
  if (isOver && discount !== null && discountUpTo !== null)
    reasons.push(say.ladder.discount(phrases.share(discount, discountUpTo), role, phrases.share(discountUpTo)));
  if (!isBelow || margin === null || marginFrom === null) return { reasons, offer: '', offerPrice: '' };
  reasons.push(say.ladder.margin(phrases.share(margin, marginFrom), role, phrases.share(marginFrom)));
  if (floorPrice === null) return { reasons, offer: '', offerPrice: '' };
  const offerPrice = phrases.price(floorPrice);
  return { reasons, offer: say.ladder.offer(offerPrice, phrases.share(marginFrom)), offerPrice };
}

/** What is signed, and what stands against it. */
function rulingOn(asking: Asking, words: QueueWords): Ruling & Pick<ApprovalItem, 'numbers'> {
  const { reviewed, asked, ask } = asking;
  const { phrases, say } = words;
  const { credit } = ask;
  if (credit === null) return priceRulings(asking, words);
  const numbers = creditText(reviewed.deal, credit, phrases, say);
  return {
    reasons: asked.findings.filter(isOfCredit).map(({ text }) => text(phrases)),
    numbers: numbers === '' ? say.credit : `${say.credit}: ${numbers}`,
    ...NO_OFFER,
  };
}

/** What was decided, or why what was holds no more; '' while nothing was. */
function decisionOn({ reviewed, ask }: Asking, { phrases, say }: QueueWords): string {
  const { state, kind } = ask;
  if (state.kind === 'none') return settledBecause(ask, reviewed, phrases, say) ?? '';
  if (state.kind === 'void')
    return kind === 'credit' && reviewed.facts.creditApproval.kind !== 'void' ? say.lapsed : say.voided;
  const { decision, at, by, comment } = state.decision;
  return say.answered(decisionWord(decision, phrases.language), phrases.day(dayOf(at)), by, comment);
}

/** In working time, as the answers to customers are told. */
function waitsText(reviewed: ReviewedDeal, { context: { calendar, now }, askedAt, phrases, say }: QueueWords): string {
  const at = firstOf(rowsOf(reviewed).map(askedAt));
  return at === null ? '' : say.card.waits(phrases.minutes(calendar.minutesBetween(at, now)));
}

const firstOf = (moments: readonly (Instant | null)[]): Instant | null =>
  moments.reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null);

/** Of what is signed no other price is offered. */
const NO_OFFER = { offer: '', offerPrice: '' };

function itemOf(asking: Asking, { access, signer }: QueueViewer, words: QueueWords): ApprovalItem {
  const { reviewed, asked, ask } = asking;
  const { deal } = reviewed;
  const { context, phrases, say } = words;
  const isOpen = undecidedIn(asking).length > 0;
  const powers = powersOver(ask, signer);
  const mayDecide = isOpen && (powers.approve || powers.refuse);
  const isOwn = access.name !== '' && nameKey(access.name) === deal.managerKey;
  // One request asks of both kinds: it is typed at the first.
  const isFirst = ask.kind === 'price' || undecidedIn(dealPriceAsk(reviewed, context)).length === 0;
  const ruling = rulingOn(asking, words);
  const amount = dealAmount(reviewed);
  const request = requestOf(reviewed);
  const signed = ask.credit === null ? [] : [{ text: ruling.numbers, isWrong: true }];
  return {
    row: deal.row,
    key: deal.key,
    ...{ kind: ask.kind, credit: ask.credit },
    fingerprint: dealPrint(reviewed),
    id: deal.id,
    client: deal.client,
    manager: deal.manager,
    amount: amount === null ? '' : phrases.money(amount),
    waits: isOpen ? waitsText(reviewed, words) : '',
    request,
    card: mayDecide ? [...signed, ...cardOf(reviewed, asked, words)] : [],
    ...ruling,
    ...(ask.state.kind === 'approved' ? NO_OFFER : {}),
    decision: decisionOn(asking, words),
    isAnswer: isAnswer(ask, context),
    signer: signerText(ask, context, phrases, say),
    isOpen,
    canApprove: isOpen && powers.approve,
    canRefuse: isOpen && powers.refuse,
    canAsk: isOpen && isFirst && (isOwn || (access.role !== 'manager' && request === '')),
  };
}

/** What is to be known of the deal: of several rows each with its own figures, then of its client. */
function cardOf(reviewed: ReviewedDeal, asked: AskedDeal, words: QueueWords): readonly CardLine[] {
  const judge = askedReviewer(words.context);
  const rows = rowsOf(reviewed).map((row) => {
    const judged = row.deal.row === reviewed.deal.row ? asked : judge(row);
    return { ...row, findings: withAsked(row, judged) };
  });
  const decisions = rows.flatMap(({ deal }) => words.decisionsOn(deal.key));
  return decisionCard(rows, { ...words, decisions });
}

/** An owner begins with what nobody else may sign. */
function isOthersToo({ ask: { approver } }: Asking, { access }: QueueViewer): boolean {
  return access.role === 'owner' && approver !== null && approver !== 'forbidden' && approver !== 'owner';
}

function weight(item: ApprovalItem, isOthers: boolean): number {
  const { isOpen, isAnswer: isNews, request, canApprove, canRefuse } = item;
  const [open, mine] = [isNews ? -16 : isOpen ? 0 : 8, canApprove || canRefuse ? 0 : 4];
  return open + mine + (isOthers ? 2 : 0) + (request === '' ? 1 : 0);
}

/**
 * What waits for a decision, for one person's eyes: what they were just answered and what they may decide first, of that
 * to the owner what nobody else may sign, then requests before the rest, then by row.
 */
export function approvalQueue(
  deals: readonly ReviewedDeal[],
  viewer: QueueViewer,
  words: QueueWords,
): readonly ApprovalItem[] {
  return listedAskings(deals, words.context, viewer.access)
    .map((asking) => ({ item: itemOf(asking, viewer, words), isOthers: isOthersToo(asking, viewer) }))
    .sort(
      (one, other) =>
        weight(one.item, one.isOthers) - weight(other.item, other.isOthers) || one.item.row - other.item.row,
    )
    .map(({ item }) => item);
}
