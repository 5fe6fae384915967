import type { Discounts } from '../../domain/reports/discounts';
import { moneyMessages } from '../money';
import { tellNews } from './goodNews';
import { shortMoney } from './shortMoney';
import type { Row, Speech, Told } from './told';
import { saidUnseen } from './unseen';

type Price = Discounts['all'];

/** What the month's discounts took of the profit, and waiting for the money. Null: not seen. */
function titleOf(price: Price, speech: Speech): string {
  const { phrases } = speech;
  const say = moneyMessages(phrases.language).discounts;
  const { sales, discount, granted, late } = price;
  const short = (kopecks: number): string => (kopecks > 0 ? shortMoney(kopecks, phrases) : '');
  if (sales === 0) return say.none;
  if (discount < 0) return say.above(short(-discount));
  const cost = say.cost(short(discount), short(granted + late));
  return cost === '' ? tellNews('no-discounts', speech).text : cost;
}

/** From the list price down to the gross profit, exactly; then what waiting for the money has cost. */
function waterfall({ list, discount, cost, extra, grossProfit, granted, late }: Price, { phrases }: Speech): Row[] {
  const { parts } = moneyMessages(phrases.language).discounts;
  const lines = [
    [parts.list, list],
    [parts.discount, -discount],
    [parts.cost, -cost],
    [parts.extra, -extra],
    [parts.grossProfit, grossProfit],
    [parts.granted, -granted],
    [parts.late, -late],
  ] as const;
  // What is nothing is left out, the discount and the profit stay.
  const told = lines.filter(([title, kopecks]) => kopecks !== 0 || [parts.discount, parts.grossProfit].includes(title));
  return told.map(([title, kopecks]) => [title, phrases.money(kopecks)]);
}

/** Where the profit of the month's sales went (spec §13). */
export function tellDiscounts(price: Price | null, speech: Speech): Told {
  if (price === null) return { title: saidUnseen('discounts', speech), lines: [] };
  const { sales, leftOut } = price;
  const out = leftOut === 0 ? [] : [moneyMessages(speech.phrases.language).discounts.leftOut(leftOut)];
  return { title: titleOf(price, speech), lines: [...(sales === 0 ? [] : waterfall(price, speech)), ...out] };
}
