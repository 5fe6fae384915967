import { DEMO_TRADES } from '../demo/trades';
import type { DemoTradeId } from '../demo/trades';
import type { Language } from '../demo/trades/demoTrade';
import { Complaint } from './complaint';

/** The demo's trade of the option: `metal`, `services`… */
export function tradeNamed(text: string): DemoTradeId {
  const names = Object.keys(DEMO_TRADES) as DemoTradeId[];
  const trade = names.find((name) => name === text);
  if (trade === undefined) throw new Complaint(`The trade is one of ${names.join(', ')}, not "${text}".`);
  return trade;
}

/** `ru` or `en`. */
export function languageNamed(text: string): Language {
  if (text === 'ru' || text === 'en') return text;
  throw new Complaint(`The language is ru or en, not "${text}".`);
}
