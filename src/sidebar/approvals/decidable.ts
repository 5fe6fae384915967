import type { SidebarReady } from '../../addon/server/state';

/** How many deals wait for this person's own decision. */
export function decidable({ approvals }: SidebarReady): number {
  return approvals.filter(({ canApprove, canRefuse }) => canApprove || canRefuse).length;
}
