import { groupBy } from '../../domain/groups';
import { approvalQueue } from '../approvals/queue';
import type { ApprovalItem } from '../approvals/queue';
import { queueWords } from '../approvals/queueWords';
import { signerFor } from '../approvals/signer';
import type { Build } from './build';

/** Those who are sent one and the same letter, and the deals that wait for their decision. */
export interface Readers {
  readonly to: readonly string[];
  readonly waiting: readonly ApprovalItem[];
}

/** One letter for all for whom the same waits: an owner signs what a head may not. */
export function readersOf({ opened, review }: Pick<Build, 'opened' | 'review'>, to: readonly string[]): Readers[] {
  const { context, deals } = review;
  const words = queueWords(opened, review);
  const readers = to.map((email) => {
    const { name = '', role = 'manager' } = context.team.byEmail(email) ?? {};
    const access = { email, name, role };
    const queue = approvalQueue(deals, { access, signer: signerFor(access, context.team) }, words);
    return { email, waiting: queue.filter(({ canApprove, canRefuse }) => canApprove || canRefuse) };
  });
  const letters = groupBy(readers, ({ waiting }) => waiting.map(({ row, kind }) => `${row}${kind}`).join());
  return [...letters.values()].map((same) => ({
    to: same.map(({ email }) => email),
    waiting: same[0]?.waiting ?? [],
  }));
}
