import { fingerprintOf } from '../../domain/rules/approvals';
import type { DecisionRow } from '../../domain/rules/approvals';
import { decisionCard } from './decisionCard';
import type { CardLine, CardSources } from './decisionCard';
import { lastWorkingDayBefore } from '../../domain/calendar/lastWorkingDay';
import { dayOf, startOf } from '../../domain/calendar/time';
import type { Instant } from '../../domain/calendar/time';
import type { Context } from '../../domain/context';
import { nameKey } from '../../domain/name';
import type { ReviewedDeal } from '../../domain/review';
import type { Access } from '../book/access';
import { isUndecided, powersOver, signerText } from './decidable';
import { decisionWord } from './decisionLine';
import { numbersText } from './newLine';
import { rungBreach } from './rungBreach';
import { settledBecause } from './refusals';
import type { Signer } from './signer';

/** A deal in the queue of decisions, in finished sentences. */
export interface ApprovalItem {
  readonly row: number;
  readonly key: string;
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
function rulingOn(reviewed: ReviewedDeal, { context, phrases, say }: QueueWords): Ruling {
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

/** In working time, as the answers to customers are told. */
function waitsText(reviewed: ReviewedDeal, { context: { calendar, now }, askedAt, phrases, say }: QueueWords): string {
  const at = askedAt(reviewed);
  return at === null ? '' : say.card.waits(phrases.minutes(calendar.minutesBetween(at, now)));
}

function itemOf(reviewed: ReviewedDeal, { access, signer }: QueueViewer, words: QueueWords): ApprovalItem {
  const { deal, facts } = reviewed;
  const { context, phrases, say } = words;
  const isOpen = isUndecided(reviewed);
  const powers = powersOver(reviewed, signer, context);
  const mayDecide = isOpen && (powers.approve || powers.refuse);
  const isOwn = access.name !== '' && nameKey(access.name) === deal.managerKey;
  return {
    row: deal.row,
    key: deal.key,
    fingerprint: fingerprintOf(deal),
    id: deal.id,
    client: deal.client,
    manager: deal.manager,
    amount: facts.amount === null ? '' : phrases.money(facts.amount),
    waits: waitsText(reviewed, words),
    request: deal.request,
    numbers: numbersText(reviewed, phrases, say),
    card: mayDecide ? decisionCard(reviewed, { ...words, decisions: words.decisionsOn(deal.key) }) : [],
    ...rulingOn(reviewed, words),
    ...(facts.approval.kind === 'approved' ? NO_OFFER : {}),
    decision: decisionText(reviewed, words),
    isAnswer: isAnswer(reviewed, context),
    signer: signerText(reviewed, context, phrases, say),
    isOpen,
    canApprove: isOpen && powers.approve,
    canRefuse: isOpen && powers.refuse,
    canAsk: isOpen && (isOwn || (access.role !== 'manager' && deal.request === '')),
  };
}

/** Of what is signed no other price is offered. */
const NO_OFFER = { offer: '', offerPrice: '' };

function decisionText(reviewed: ReviewedDeal, { phrases, say }: QueueWords): string {
  const { approval } = reviewed.facts;
  if (approval.kind === 'void') return say.voided;
  if (approval.kind === 'none') return settledBecause(reviewed, phrases, say) ?? '';
  const { decision, at, by, comment } = approval.decision;
  return say.answered(decisionWord(decision, phrases.language), phrases.day(dayOf(at)), by, comment);
}

function isAnswer({ facts: { approval } }: ReviewedDeal, context: Context): boolean {
  if (approval.kind !== 'approved' && approval.kind !== 'rejected') return false;
  return approval.decision.at >= startOf(lastWorkingDayBefore(context));
}

/**
 * In the queue: quotes and deals that need a signature, others when it is asked for; and of one's own what was asked for
 * and decided, or answered unasked, a refusal until the numbers change.
 */
function isListed(reviewed: ReviewedDeal, { access }: QueueViewer, { context }: QueueWords): boolean {
  const { deal, facts } = reviewed;
  if (deal.key === '' || facts.signing.kind === 'own') return false;
  if (isUndecided(reviewed)) return deal.request !== '' || deal.stage?.kind === 'quote' || deal.stage?.kind === 'deal';
  if (access.role !== 'manager' || !facts.isOpen) return false;
  return deal.request !== '' || facts.approval.kind === 'rejected' || isAnswer(reviewed, context);
}

/** A copied row that no recheck has met yet: its key is the first one's. */
function withoutCopies(deals: readonly ReviewedDeal[]): readonly ReviewedDeal[] {
  const keys = new Set<string>();
  return deals.filter(({ deal }) => !keys.has(deal.key) && keys.add(deal.key));
}

/** An owner begins with what nobody else may sign. */
function isOthersToo({ facts: { signing } }: ReviewedDeal, { access }: QueueViewer): boolean {
  return access.role === 'owner' && signing.kind === 'needed' && signing.by !== 'owner';
}

function weight(item: ApprovalItem, isOthers: boolean): number {
  const { isOpen, isAnswer, request, canApprove, canRefuse } = item;
  const [open, mine] = [isAnswer ? -16 : isOpen ? 0 : 8, canApprove || canRefuse ? 0 : 4];
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
  return withoutCopies(deals.filter((reviewed) => isListed(reviewed, viewer, words)))
    .map((reviewed) => ({ item: itemOf(reviewed, viewer, words), isOthers: isOthersToo(reviewed, viewer) }))
    .sort(
      (one, other) =>
        weight(one.item, one.isOthers) - weight(other.item, other.isOthers) || one.item.row - other.item.row,
    )
    .map(({ item }) => item);
}
