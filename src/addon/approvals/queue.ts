import { fingerprintOf } from '../../domain/rules/approvals';
import type { DecisionRow } from '../../domain/rules/approvals';
import { decisionCard } from './decisionCard';
import type { CardLine, CardSources } from './decisionCard';
import { withAsked } from '../../domain/asked';
import { dayOf } from '../../domain/calendar/time';
import type { Instant } from '../../domain/calendar/time';
import { nameKey } from '../../domain/name';
import { isOfCredit } from '../../domain/pipeline/credit';
import type { CreditStanding } from '../../domain/rules/creditSigning';
import type { ReviewedDeal } from '../../domain/review';
import type { Access } from '../book/access';
import { isUndecided, powersOver, priceAsk, signerText } from './decidable';
import { isAnswer, listedAskings } from './askings';
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
function rulingOn({ reviewed, asked, ask }: Asking, words: QueueWords): Ruling & Pick<ApprovalItem, 'numbers'> {
  const { phrases, say } = words;
  const { credit } = ask;
  if (credit === null) return { ...priceRuling(reviewed, words), numbers: numbersText(reviewed, phrases, say) };
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
  const at = askedAt(reviewed);
  return at === null ? '' : say.card.waits(phrases.minutes(calendar.minutesBetween(at, now)));
}

/** Of what is signed no other price is offered. */
const NO_OFFER = { offer: '', offerPrice: '' };

function itemOf(asking: Asking, { access, signer }: QueueViewer, words: QueueWords): ApprovalItem {
  const { reviewed, asked, ask } = asking;
  const { deal, facts } = reviewed;
  const { context, phrases, say } = words;
  const isOpen = isUndecided(ask, reviewed);
  const powers = powersOver(ask, signer);
  const mayDecide = isOpen && (powers.approve || powers.refuse);
  const isOwn = access.name !== '' && nameKey(access.name) === deal.managerKey;
  // One request asks of both kinds: it is typed at the first.
  const isFirst = ask.kind === 'price' || !isUndecided(priceAsk(reviewed, context), reviewed);
  const ruling = rulingOn(asking, words);
  const whole = { ...reviewed, findings: withAsked(reviewed, asked) };
  const signed = ask.credit === null ? [] : [{ text: ruling.numbers, isWrong: true }];
  return {
    row: deal.row,
    key: deal.key,
    ...{ kind: ask.kind, credit: ask.credit },
    fingerprint: fingerprintOf(deal),
    id: deal.id,
    client: deal.client,
    manager: deal.manager,
    amount: facts.amount === null ? '' : phrases.money(facts.amount),
    waits: isOpen ? waitsText(reviewed, words) : '',
    request: deal.request,
    card: mayDecide ? [...signed, ...decisionCard(whole, { ...words, decisions: words.decisionsOn(deal.key) })] : [],
    ...ruling,
    ...(ask.state.kind === 'approved' ? NO_OFFER : {}),
    decision: decisionOn(asking, words),
    isAnswer: isAnswer(ask, context),
    signer: signerText(ask, context, phrases, say),
    isOpen,
    canApprove: isOpen && powers.approve,
    canRefuse: isOpen && powers.refuse,
    canAsk: isOpen && isFirst && (isOwn || (access.role !== 'manager' && deal.request === '')),
  };
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
