import type { DemoLanguage, PersonName, Role } from './languages/demoLanguage';
import { en } from './languages/en';
import { ru } from './languages/ru';
import type { DemoGood, DemoTrade, Language } from './trades/demoTrade';
import { DEMO_TRADES } from './trades';
import type { DemoTradeId } from './trades';

export type { DemoGood } from './trades/demoTrade';

export interface Seller {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** ISO date. */
  readonly startedOn: string;
  /** Chance that a quote becomes a deal. */
  readonly closes: number;
  /** Usual minutes to the first answer. */
  readonly answersIn: number;
}

export interface DemoClient {
  readonly name: string;
  /** Blank: pays before shipment. */
  readonly deferralDays: number | null;
  /** Roubles; blank with no deferral. */
  readonly limit: number | null;
  readonly stop: boolean;
}

type Some<Item> = readonly [Item, ...Item[]];

/** The make-believe trader: who sells, to whom, what, at which prices, and in which words. */
export interface DemoWorld {
  readonly words: DemoLanguage;
  readonly trade: DemoTrade;
  readonly sellers: Some<Seller>;
  readonly head: Seller;
  readonly owner: Seller;
  readonly goods: Some<DemoGood>;
  readonly clients: Some<DemoClient>;
  /** Money beside the metal trader's, whose sums are round. */
  readonly scale: number;
}

/** When they came, how often a quote becomes a deal, in how many minutes they answer. */
const SELLERS = [
  ['2022-03-14', 0.62, 14],
  ['2023-09-04', 0.7, 9],
  ['2021-01-18', 0.55, 26],
  ['2024-05-20', 0.58, 18],
  ['2026-04-13', 0.4, 31],
] as const;

const TERMS = [null, 7, 14, null, 30, 14] as const;
const LIMITS = [1_500_000, 3_000_000, 5_000_000, 9_000_000] as const;
const WORDS = 20;
const TOWNS = 3;

/** A sum that somebody would name: two digits, then zeros. */
export function roundSum(sum: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, sum))) - 1);
  return Math.round(sum / step) * step;
}

const usualProfit = ({ goods, usualQuantity }: DemoTrade): number =>
  (usualQuantity * goods.reduce((sum, [, , listPrice, costShare]) => sum + listPrice * (1 - costShare), 0)) /
  goods.length;

const usualAmount = ({ goods, usualQuantity }: DemoTrade): number =>
  (usualQuantity * goods.reduce((sum, [, , listPrice]) => sum + listPrice, 0)) / goods.length;

/** Sixty clients: about two in three with a deferral, one of them on stop. */
function clientsOf(words: DemoLanguage, trade: DemoTrade): DemoWorld['clients'] {
  // Of services a client has few, each as large as any.
  const share = (usualAmount(trade) / usualAmount(DEMO_TRADES.metal)) * (trade.isByAmount ? 3 : 1);
  const clients = Array.from({ length: WORDS * TOWNS }, (_, at): DemoClient => {
    const [lap, index] = [Math.floor(at / WORDS), at % WORDS];
    const deferralDays = TERMS[(index + lap) % TERMS.length] ?? null;
    return {
      name: words.clientName(index * 5 + lap, index, lap),
      deferralDays,
      limit: deferralDays === null ? null : roundSum((LIMITS[(index + lap) % LIMITS.length] ?? 3_000_000) * share),
      stop: lap === 2 && index === 4,
    };
  });
  return clients as unknown as DemoWorld['clients'];
}

/** The world of a trade in a language. */
export function worldOf(tradeId: DemoTradeId, language: Language): DemoWorld {
  const words = language === 'ru' ? ru : en;
  const trade: DemoTrade = DEMO_TRADES[tradeId];
  const domain = tradeId === 'metal' ? 'stal-opt' : tradeId;
  const person = (
    role: Role,
    [name, mailbox]: PersonName,
    [startedOn, closes, answersIn]: (typeof SELLERS)[number] | readonly [string, number, number],
  ): Seller => ({
    name,
    email: `${mailbox}@${domain}.example`,
    role,
    startedOn,
    closes,
    answersIn,
  });
  const goods = trade.goods.map(([item, group, listPrice, costShare]) => ({
    item: item[language],
    group: group[language],
    listPrice,
    costShare,
  }));
  return {
    words,
    trade,
    sellers: words.sellers.map((name, at) =>
      person('manager', name, SELLERS[at] ?? SELLERS[0]),
    ) as unknown as DemoWorld['sellers'],
    head: person('head', words.head, ['2019-06-03', 0.6, 15]),
    owner: person('owner', words.owner, ['2015-01-12', 0.6, 15]),
    goods: goods as unknown as DemoWorld['goods'],
    clients: clientsOf(words, trade),
    scale: usualProfit(trade) / usualProfit(DEMO_TRADES.metal),
  };
}
