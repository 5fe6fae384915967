import type { ApprovalItem } from '../../addon/approvals/queue';
import type { SidebarReady } from '../../addon/server/state';

/** Whether it waits for this person's own decision. */
export const isDecidable = ({ canApprove, canRefuse }: ApprovalItem): boolean => canApprove || canRefuse;

/** How many deals wait for this person's own decision. */
export function decidable({ approvals }: SidebarReady): number {
  return approvals.filter(isDecidable).length;
}
