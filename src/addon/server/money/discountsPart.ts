import type { Period } from '../../../domain/calendar/time';
import { discountEntries } from '../../../domain/reports/discounts';
import type { DiscountEntry, DiscountScope, PriceOfDiscounts } from '../../../domain/reports/discounts';
import type { FactedDeals } from '../../../domain/review';
import type { Phrases } from '../../../domain/words/phrases';
import { shortMoney } from '../../../i18n/figures/shortMoney';
import { moneyMessages } from '../../../i18n/money';
import type { MoneyMessages } from '../../../i18n/money/messages';
import type { MoneyLine, MoneyPart } from './moneyState';
import { EMPTY_PART, joined, PLAIN_LINE, rowSaying } from './rowLists';

const SCOPES = ['managers', 'groups', 'clients', 'rungs'] as const satisfies readonly DiscountScope[];

type Words = MoneyMessages['discounts'];

/** What the month's discounts and deferrals cost: from the list price down to the profit, and by whom (heading 13). */
export function discountsPart(book: FactedDeals, period: Period, phrases: Phrases): MoneyPart {
  const { discounts: say } = moneyMessages(phrases.language);
  const { all, scopes } = discountEntries(book, period);
  const left = all.leftOut === 0 ? [] : [say.leftOut(all.leftOut)];
  const part = { ...EMPTY_PART, id: 'discounts' } as const;
  if (all.sales.length === 0) return { ...part, said: [say.none, ...left] };
  const places = new Map(all.sales.map(({ sale }, at) => [sale, at]));
  const lineOf = (title: string, { price, sales }: Omit<DiscountEntry, 'name'>): MoneyLine => ({
    ...PLAIN_LINE,
    title,
    said: saidPrice(price, say, phrases),
    lists: [{ title: '', rows: largestFirst(sales).map(({ sale }) => places.get(sale) ?? 0) }],
  });
  return {
    ...part,
    count: all.price.discount > 0 ? shortMoney(all.price.discount, phrases) : '',
    said: [...saidCost(all.price, say, phrases), ...(book.context.settings.moneyRate > 0 ? [] : [say.noRate]), ...left],
    facts: waterfall(all.price, phrases),
    groups: [
      { scope: '', lines: [lineOf('', all)] },
      ...SCOPES.map((scope) => ({
        scope,
        lines: largestFirst(scopes[scope].filter(({ sales }) => sales.length > 0)).map((entry) =>
          lineOf(entry.name, entry),
        ),
      })).filter(({ lines }) => lines.length > 0),
    ],
    rows: all.sales.map(({ sale, price }) => rowSaying(sale.deal, saidPrice(price, say, phrases))),
  };
}

function largestFirst<Of extends { readonly price: PriceOfDiscounts }>(entries: readonly Of[]): readonly Of[] {
  return [...entries].sort((one, other) => other.price.discount - one.price.discount);
}

function saidCost({ discount, granted, late }: PriceOfDiscounts, say: Words, phrases: Phrases): string[] {
  const short = (sum: number): string => (sum > 0 ? shortMoney(sum, phrases) : '');
  const above = discount < 0 ? say.above(shortMoney(-discount, phrases)) : '';
  return [above, say.cost(short(discount), short(granted + late))].filter((text) => text !== '');
}

/** Of a sale or of many: what is nothing is left out, the profit stays. */
function saidPrice(
  { discount, granted, late, grossProfit }: PriceOfDiscounts,
  { words }: Words,
  { money }: Phrases,
): string {
  const told = (word: string, sum: number): string => (sum === 0 ? '' : `${word} ${money(sum)}`);
  return joined(
    told(words.discount, discount),
    told(words.deferral, granted + late),
    `${words.profit} ${money(grossProfit)}`,
  );
}

/** What is taken off stands with its minus. */
function waterfall(price: PriceOfDiscounts, { money }: Phrases): MoneyPart['facts'] {
  const steps = [
    ['list', price.list],
    ['discount', -price.discount],
    ['cost', -price.cost],
    ['extra', -price.extra],
    ['grossProfit', price.grossProfit],
    ['granted', price.granted],
    ['late', price.late],
  ] as const;
  const told = steps.filter(([step, sum]) => sum !== 0 || step === 'list' || step === 'grossProfit');
  return told.map(([step, sum]) => ({ id: step, value: money(sum) }));
}
