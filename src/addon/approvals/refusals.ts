import { nameKey } from '../../domain/name';
import { isHead } from '../../domain/positions/part';
import { isMoreThan } from '../../domain/rules/creditSigning';
import type { Phrases } from '../../domain/words/phrases';
import type { Review, ReviewedDeal } from '../../domain/review';
import { dayOf } from '../../domain/calendar/time';
import type { ApprovalMessages } from '../../i18n/approvals/messages';
import type { Access } from '../book/access';
import type { OpenedBook } from '../book/openedBook';
import type { DecisionClaim } from './claim';
import { dealPrint } from './dealAsk';
import { powersOver, signerText } from './decidable';
import type { Ask } from './decidable';
import { decisionWord } from './decisionLine';
import { isUnverifiable } from './openedApprovals';
import type { Signer } from './signer';
import { weakTabs } from './trustLook';

/** The deal of a key: the first row that holds it, since any other is a copy; of several rows their head. */
export function dealOfKey({ deals }: Review, key: string): ReviewedDeal | null {
  const found = deals.find(({ deal }) => deal.key === key);
  if (found === undefined || isHead(found)) return found ?? null;
  const head = found.facts.part?.rows.find(isHead)?.deal.row;
  return deals.find(({ deal }) => deal.row === head) ?? null;
}

/** Why it needs no decision any more; null when it does. */
export function settledBecause(
  { kind, state, approver }: Ask,
  { deal }: ReviewedDeal,
  phrases: Phrases,
  { refused }: ApprovalMessages,
): string | null {
  if (state.kind === 'approved' || state.kind === 'rejected') {
    const { decision, at, by } = state.decision;
    return refused.decided(decisionWord(decision, phrases.language), phrases.day(dayOf(at)), by);
  }
  if (deal.stage?.kind === 'lost') return refused.lost;
  if (approver !== null) return null;
  return kind === 'price' ? refused.notNeeded : refused.noCreditAsked;
}

/** Why this person may not decide so on the deal as it stands now; null when they may. */
export function refusedBecause(
  reviewed: ReviewedDeal,
  ask: Ask,
  claim: DecisionClaim,
  signer: Signer | null,
  { context }: Review,
  phrases: Phrases,
  say: ApprovalMessages,
): string | null {
  const { refused } = say;
  if (signer === null) return refused.notTheNamedOwner;
  if (dealPrint(reviewed) !== claim.fingerprint) return refused.numbersChanged;
  const settled = settledBecause(ask, reviewed, phrases, say);
  if (settled !== null) return settled;
  if (ask.credit !== null && claim.credit !== null && isMoreThan(ask.credit, claim.credit))
    return refused.numbersChanged;
  const { approve, refuse } = powersOver(ask, signer);
  if (claim.decision === 'approved' ? approve : refuse) return null;
  const signs = signerText(ask, context, phrases, say);
  const isOwn = signer.nameKey !== '' && nameKey(signer.name) === reviewed.deal.managerKey;
  return isOwn ? refused.ownDeal(signs) : refused.aboveRung(signs);
}

/** Why nobody signs in this workbook for now; null when signatures can be trusted. */
export function unsignableBecause(opened: OpenedBook, access: Access, say: ApprovalMessages): string | null {
  if (isUnverifiable(opened.approvals)) return say.refused.unverifiable;
  const weak = weakTabs(opened, access);
  return weak.length === 0 ? null : say.refused.protections(weak.map(({ tab }) => tab));
}
