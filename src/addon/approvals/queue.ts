import { fingerprintOf } from '../../domain/rules/approvals';
import type { DecisionRow } from '../../domain/rules/approvals';
import { decisionCard } from './decisionCard';
import type { CardLine, CardSources } from './decisionCard';
import type { Instant } from '../../domain/calendar/time';
import { nameKey } from '../../domain/name';
import type { ReviewedDeal } from '../../domain/review';
import type { Access } from '../book/access';
import { isUndecided, powersOver, signerText } from './decidable';
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
  /** What was decided, or that the numbers changed since; '' while nothing was. */
  readonly decision: string;
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
  const decided = facts.approval.kind === 'void' ? say.voided : (settledBecause(reviewed, phrases, say) ?? '');
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
    decision: decided,
    signer: signerText(reviewed, context, phrases, say),
    isOpen,
    canApprove: isOpen && powers.approve,
    canRefuse: isOpen && powers.refuse,
    canAsk: isOpen && (isOwn || (access.role !== 'manager' && deal.request === '')),
  };
}

/** In the queue: quotes and deals that need a signature, others when it is asked for, and one's own decided requests. */
function isListed(reviewed: ReviewedDeal, { access }: QueueViewer): boolean {
  const { deal, facts } = reviewed;
  if (deal.key === '' || facts.signing.kind === 'own') return false;
  if (isUndecided(reviewed)) return deal.request !== '' || deal.stage?.kind === 'quote' || deal.stage?.kind === 'deal';
  return access.role === 'manager' && deal.request !== '' && facts.isOpen;
}

/** A copied row that no recheck has met yet: its key is the first one's. */
function withoutCopies(deals: readonly ReviewedDeal[]): readonly ReviewedDeal[] {
  const keys = new Set<string>();
  return deals.filter(({ deal }) => !keys.has(deal.key) && keys.add(deal.key));
}

function weight({ isOpen, request, canApprove, canRefuse }: ApprovalItem): number {
  return (isOpen ? 0 : 4) + (canApprove || canRefuse ? 0 : 2) + (request === '' ? 1 : 0);
}

/** What waits for a decision, for one person's eyes: what they may decide first, of that requests first, then by row. */
export function approvalQueue(
  deals: readonly ReviewedDeal[],
  viewer: QueueViewer,
  words: QueueWords,
): readonly ApprovalItem[] {
  return withoutCopies(deals.filter((reviewed) => isListed(reviewed, viewer)))
    .map((reviewed) => itemOf(reviewed, viewer, words))
    .sort((one, other) => weight(one) - weight(other) || one.row - other.row);
}
