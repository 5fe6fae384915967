import type { Approver } from '../../domain/checks/check';
import { askedReviewer } from '../../domain/asked';
import { dealAmount, rowsOf } from '../../domain/positions/part';
import type { Review, ReviewedDeal } from '../../domain/review';
import { ROLES } from '../../domain/role';
import { summaryMessages } from '../../i18n/summary';
import type { WaitingDeal } from '../../i18n/summary/tellSummary';
import { approvalQueue } from '../approvals/queue';
import { queueWords } from '../approvals/queueWords';
import type { OpenedBook } from '../book/openedBook';

/** The highest role whose word is asked for; forbidden: nobody's would do. */
function signerOf(findings: ReviewedDeal['findings']): Approver | null {
  const asked = new Set(findings.map(({ approver }) => approver));
  if (asked.has('forbidden')) return 'forbidden';
  return ROLES.reduce<Approver | null>((highest, role) => (asked.has(role) ? role : highest), null);
}

/** What waits for anybody's decision, in the order of «Решить». */
export function waitingDeals(opened: OpenedBook, review: Review): WaitingDeal[] {
  const { phrases } = opened;
  const byRow = new Map(review.deals.map((reviewed) => [reviewed.deal.row, reviewed]));
  const asked = askedReviewer(review.context);
  const { nobodySigns } = summaryMessages(phrases.language).page;
  const viewer = { access: { email: '', name: '', role: 'owner' }, signer: null } as const;
  const queue = approvalQueue(review.deals, viewer, queueWords(opened, review));
  return queue.flatMap(({ row, client, reasons, isOpen }): WaitingDeal[] => {
    const reviewed = byRow.get(row);
    if (!isOpen || reviewed === undefined) return [];
    const role = signerOf(rowsOf(reviewed).flatMap((row) => asked(row).findings));
    const signer = role === 'forbidden' ? nobodySigns : role === null ? '' : phrases.role(role);
    return [{ row, client, amount: dealAmount(reviewed), asked: reasons.join('; '), signer }];
  });
}
