import type { Host } from 'apps-script-host';
import { headOf } from '../page/people';
import { FILE_OWNER } from './hostFor';

/**
 * Sets a sample up as its owner would on a first day: checked, with the clock's triggers; `as`, else the head of its team,
 * sits at the keyboard with the sidebar open. One that was saved set up gets back what a file does not hold.
 */
function setUpSample(host: Host, as: string | undefined): void {
  host.user = FILE_OWNER;
  host.run('setUp', []);
  host.run('checkAll', []);
  if (host.properties.triggers.length === 0) host.run('installTriggers', []);
  host.user = as ?? headOf(host.workbook) ?? FILE_OWNER;
  host.run('openSidebar', []);
}

/** Opens the workbook for the page: a sample is set up as the demo is, a team's own stands as it was left. */
export function asItIsMeant(host: Host, as?: string): Host {
  if (host.workbook.hasOwnDay) setUpSample(host, as);
  host.open();
  return host;
}
