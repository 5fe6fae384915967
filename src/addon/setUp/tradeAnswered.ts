import type { TradeId } from '../../domain/trades';
import { SETTINGS } from '../../sheets/tables/settingDefs';
import type { OpenedBook } from '../book/openedBook';
import type { SetUpLook } from './setUpState';

/** What the team deals in by the page's answer; without one by the rules, null where nobody has said. */
export function tradeAnswered({ book }: OpenedBook, { trade }: Pick<SetUpLook, 'trade'>): TradeId | null {
  return SETTINGS.trade.read(trade) ?? book.rules.settings.trade;
}
