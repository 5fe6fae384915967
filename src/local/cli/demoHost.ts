import { demoBook, DEMO_NOW } from '../demo/demoBook';
import type { Bundle, Host } from 'apps-script-host';
import { makeDecisions, putStepOff } from '../demo/decisions';
import type { DemoTradeId } from '../demo/trades';
import type { Language } from '../demo/trades/demoTrade';
import { worldOf } from '../demo/world';
import { FILE_OWNER, hostWith } from './hostFor';

/** The demo, set up and checked by its owner as on a first day, so that the first look shows the product at work. */
export function demoHost(bundle: Bundle, trade: DemoTradeId = 'metal', language: Language = 'ru'): Host {
  const world = worldOf(trade, language);
  const book = demoBook({ rows: 400, seed: 1, trade, language });
  const host = hostWith(bundle, book, {}, { now: DEMO_NOW, locale: language });
  host.run('setUp', []);
  host.run('checkAll', []);
  makeDecisions(host, world);
  putStepOff(host, world);
  host.user = FILE_OWNER;
  host.run('installTriggers', []);
  host.user = world.head.email;
  host.run('openSidebar', []);
  return host;
}
