import { CASH_WEEKS, cashOf, cashWeeks, expectedMoney } from '../../../domain/reports/cash';
import type { CashSums, Expected } from '../../../domain/reports/cash';
import type { PaymentPromises } from '../../../domain/reports/report';
import type { FactedBook } from '../../../domain/review';
import type { Day } from '../../../domain/calendar/time';
import type { Kopecks } from '../../../domain/deal';
import { shortMoney } from '../../../i18n/figures/shortMoney';
import { moneyMessages } from '../../../i18n/money';
import type { Phrases } from '../../../domain/words/phrases';
import type { MoneyLine, MoneyPart, RowList } from './moneyState';
import { EMPTY_PART, joined, PLAIN_LINE, rowSaying } from './rowLists';

/** When the money comes, week by week, each figure with the rows that it is the sum of (heading 14). */
export function cashPart(book: FactedBook, promises: PaymentPromises, phrases: Phrases): MoneyPart {
  const { cash: say } = moneyMessages(phrases.language);
  const all = expectedMoney(book, promises);
  const part = { ...EMPTY_PART, id: 'cash' } as const;
  if (all.length === 0) return { ...part, said: [say.none] };
  const { today } = book.context;
  const cash = cashOf(book, promises);
  const { weekOf } = cashWeeks(today);
  const short = (sum: Kopecks): string => shortMoney(sum, phrases);
  const listOf = (title: string, isIn: (one: Expected) => boolean): RowList => ({
    title,
    rows: all.flatMap((one, at) => (isIn(one) ? [at] : [])),
  });
  const on = (sums: CashSums, title: string, isOn: (day: number) => boolean): MoneyLine[] => {
    const figures = [
      [say.likely, sums.owed, ({ kind, days }: Expected) => kind === 'debt' && days !== null && isOn(days.likely)],
      [
        say.cautious,
        sums.cautious,
        ({ kind, days }: Expected) => kind === 'debt' && days !== null && isOn(days.cautious),
      ],
      [say.orders, sums.orders, ({ kind, days }: Expected) => kind === 'order' && days !== null && isOn(days.likely)],
    ] as const;
    const seen = figures.filter(([, sum]) => sum !== 0);
    if (seen.length === 0) return [];
    const said = joined(...seen.map(([name, sum]) => `${name} ${short(sum)}`));
    return [{ ...PLAIN_LINE, title, said, lists: seen.map(([name, , isIn]) => listOf(name, isIn)) }];
  };
  const without = (title: string, sum: Kopecks, kind: Expected['kind']): MoneyLine[] =>
    sum === 0
      ? []
      : [
          {
            ...PLAIN_LINE,
            ...{ title, said: short(sum), isBad: kind === 'debt' },
            lists: [listOf('', (one) => one.kind === kind && one.days === null)],
          },
        ];
  const lines = [
    ...cash.weeks.flatMap((week, at) =>
      on(week, `${phrases.day(week.from)} – ${phrases.day((week.from + 6) as Day)}`, (day) => weekOf(day) === at),
    ),
    ...on(cash.later, say.later, (day) => weekOf(day) >= CASH_WEEKS),
    ...without(say.unknown, cash.unknown, 'debt'),
    ...without(say.noDate, cash.noDate, 'order'),
  ];
  const total = (of: (sums: CashSums) => Kopecks): string => short(cash.weeks.reduce((sum, week) => sum + of(week), 0));
  const likely = total(({ owed }) => owed);
  return {
    ...part,
    count: likely,
    said: [
      say.said(
        CASH_WEEKS,
        likely,
        total(({ cautious }) => cautious),
        total(({ orders }) => orders),
      ),
      say.how,
    ],
    groups: [{ scope: '', lines }],
    rows: all.map(({ facted: { deal }, sum, kind, days }) => {
      const named = kind === 'debt' ? promises.get(deal.key) : undefined;
      // A copy of a row has promised nothing, whatever its key says.
      const promise = days === null || days.likely === named ? named : undefined;
      const told = promise === undefined ? '' : (promise < today ? say.broken : say.promised)(phrases.day(promise));
      return rowSaying(deal, joined(phrases.money(sum), told));
    }),
  };
}
