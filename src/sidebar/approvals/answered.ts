import type { SidebarReady } from '../../addon/server/state';

/** How many of a seller's deals have been decided since the last working day began. */
export function answered({ approvals }: SidebarReady): number {
  return approvals.filter(({ isAnswer }) => isAnswer).length;
}
