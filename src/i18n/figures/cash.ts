import type { Cash, CashSums } from '../../domain/reports/cash';
import type { WeekOfCash } from '../../domain/reports/weekOfCash';
import { moneyMessages } from '../money';
import { shortMoney } from './shortMoney';
import type { Row, Speech, Told } from './told';
import { saidUnseen } from './unseen';

const isNothing = ({ owed, cautious, orders }: CashSums): boolean => owed === 0 && cautious === 0 && orders === 0;

/** What is in no week, and how the forecast of the week before came true; '' where there is nothing of it. */
function saidRest({ later, unknown, noDate }: Cash, week: WeekOfCash | null, { phrases }: Speech): string {
  const say = moneyMessages(phrases.language).cash;
  const money = (kopecks: number): string => shortMoney(kopecks, phrases);
  const sums = [
    [say.later, later.owed + later.orders],
    [say.unknown, unknown],
    [say.noDate, noDate],
  ] as const;
  const parts = sums.flatMap(([title, kopecks]) => (kopecks === 0 ? [] : [`${title} ${money(kopecks)}`]));
  return [...parts, ...(week === null ? [] : [say.came(money(week.expected), money(week.received))])].join('; ');
}

/** When the money comes, by weeks (spec §14). Null: not seen. */
export function tellCash(cash: Cash | null, week: WeekOfCash | null, speech: Speech): Told {
  if (cash === null) return { title: saidUnseen('cash', speech), lines: [] };
  const { phrases } = speech;
  const say = moneyMessages(phrases.language).cash;
  const { weeks, later, unknown, noDate } = cash;
  const rest = saidRest(cash, week, speech);
  if ([...weeks, later].every(isNothing) && unknown === 0 && noDate === 0) return { title: say.none, lines: [rest] };
  const short = (of: keyof CashSums): string =>
    shortMoney(
      weeks.reduce((total, sums) => total + sums[of], 0),
      phrases,
    );
  const rows = weeks.map(({ from, owed, cautious, orders }): Row => [
    phrases.day(from),
    ...[owed, cautious, orders].map((kopecks) => (kopecks === 0 ? speech.say.none : phrases.money(kopecks))),
  ]);
  return {
    title: say.said(weeks.length, short('owed'), short('cautious'), short('orders')),
    lines: [['', say.likely, say.cautious, say.orders], ...rows, rest],
  };
}
