import { fingerprintOf } from '../../domain/rules/approvals';
import { nameKey } from '../../domain/name';
import type { Phrases } from '../../domain/words/phrases';
import type { Review, ReviewedDeal } from '../../domain/review';
import { dayOf } from '../../domain/calendar/time';
import type { ApprovalMessages } from '../../i18n/approvals/messages';
import { isTooOpen, protectionProblems } from '../../sheets/safeguards/protections';
import { tabEditorsOf } from '../book/tabEditors';
import type { OpenedBook } from '../book/openedBook';
import type { DecisionClaim } from './claim';
import { powersOver, signerText } from './decidable';
import { decisionWord } from './decisionLine';
import { isUnverifiable } from './openedApprovals';
import type { Signer } from './signer';

/** The deal of a key: the first row that holds it, since any other is a copy. */
export function dealOfKey({ deals }: Review, key: string): ReviewedDeal | null {
  return deals.find(({ deal }) => deal.key === key) ?? null;
}

/** Why these numbers need no decision any more; null when they do. */
export function settledBecause({ deal, facts }: ReviewedDeal, phrases: Phrases, say: ApprovalMessages): string | null {
  const { approval, signing } = facts;
  const { refused } = say;
  if (approval.kind === 'approved' || approval.kind === 'rejected') {
    const { decision, at, by } = approval.decision;
    return refused.decided(decisionWord(decision, phrases.language), phrases.day(dayOf(at)), by);
  }
  if (deal.stage?.kind === 'lost') return refused.lost;
  return signing.kind === 'own' ? refused.notNeeded : null;
}

/** Why this person may not decide so on the deal as it stands now; null when they may. */
export function refusedBecause(
  reviewed: ReviewedDeal,
  claim: DecisionClaim,
  signer: Signer | null,
  { context }: Review,
  phrases: Phrases,
  say: ApprovalMessages,
): string | null {
  const { refused } = say;
  if (signer === null) return refused.notTheNamedOwner;
  if (fingerprintOf(reviewed.deal) !== claim.fingerprint) return refused.numbersChanged;
  const settled = settledBecause(reviewed, phrases, say);
  if (settled !== null) return settled;
  const { approve, refuse } = powersOver(reviewed, signer, context);
  if (claim.decision === 'approved' ? approve : refuse) return null;
  const signs = signerText(reviewed, context, phrases, say);
  const isOwn = signer.nameKey !== '' && nameKey(signer.name) === reviewed.deal.managerKey;
  return isOwn ? refused.ownDeal(signs) : refused.aboveRung(signs);
}

/** Why nobody signs in this workbook for now; null when signatures can be trusted. */
export function unsignableBecause(opened: OpenedBook, email: string, say: ApprovalMessages): string | null {
  if (isUnverifiable(opened.approvals)) return say.refused.unverifiable;
  const weak = protectionProblems(opened.spreadsheet, tabEditorsOf(opened.book.rules.team, email)).filter(isTooOpen);
  return weak.length === 0 ? null : say.refused.protections(weak.map(({ tab }) => tab));
}
