import { demoBook, DEMO_NOW } from '../demo/demoBook';
import type { Bundle, Host } from 'apps-script-host';
import { makeDecisions, putStepOff } from '../demo/decisions';
import { FILE_OWNER, hostWith } from './hostFor';

const DEMO_HEAD = 'orlova@stal-opt.example';

/** The demo, set up and checked by its owner as on a first day, so that the first look shows the product at work. */
export function demoHost(bundle: Bundle): Host {
  const host = hostWith(bundle, demoBook({ rows: 400, seed: 1 }), {}, { now: DEMO_NOW });
  host.run('setUp', []);
  host.run('checkAll', []);
  makeDecisions(host);
  putStepOff(host);
  host.user = FILE_OWNER;
  host.run('installTriggers', []);
  host.user = DEMO_HEAD;
  host.run('openSidebar', []);
  return host;
}
