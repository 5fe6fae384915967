import type { SidebarReady } from '../../addon/server/state';

/** Whether a manager looks: the sidebar begins with the own day then. */
export function isManager({ lists }: SidebarReady): boolean {
  return lists.myDay !== null;
}
