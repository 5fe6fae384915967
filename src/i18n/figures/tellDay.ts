import type { DayReport } from '../../domain/reports/dayReport';
import { saidWorst } from './answers';
import { tellDebts } from './debts';
import { tellCash } from './cash';
import { tellDiscounts } from './discounts';
import { saidLosses } from './losses';
import { saidForecast, saidGap, saidNeed } from './plan';
import { profitTable, saidNotRecognized, saidProfit } from './profit';
import { saidPulse } from './pulse';
import type { Speech, Told } from './told';
import { tellTop } from './top';

/** The subjects of a day, in the order in which an owner asks for them. */
export type Subject = 'profit' | 'top' | 'debts' | 'discounts' | 'cash' | 'pulse' | 'losses';

function tellProfit({ yesterday, month, plan, firstNotRecognized }: DayReport, speech: Speech): Told {
  const profit = saidProfit(month.all, speech);
  const words = saidNotRecognized(month.all, speech);
  const isMore = words !== '' && firstNotRecognized !== null;
  return {
    title: isMore ? `${profit}; ${words}` : profit,
    ...(isMore ? { jump: { words, row: firstNotRecognized } } : {}),
    lines: [
      ...profitTable(yesterday.all, month.all, speech),
      saidNeed(plan, speech),
      saidForecast(month.all, speech),
      ...saidGap(plan, speech).map(({ title, value }) => [title, value]),
    ],
  };
}

/** Everything that is told of a day: the summary lays it out in cells, the letter takes the words. */
export function tellDay(day: DayReport, speech: Speech): Readonly<Record<Subject, Told>> {
  const { month, receivables, actions, discounts, cash, cashWeek } = day;
  const [lost = '', ...why] = saidLosses(day.losses, speech);
  return {
    profit: tellProfit(day, speech),
    top: tellTop(day.top, speech),
    debts: tellDebts({ lines: receivables, actions }, month.all, speech),
    discounts: tellDiscounts(discounts, speech),
    cash: tellCash(cash, cashWeek, speech),
    pulse: { title: saidPulse(day, speech), lines: [saidWorst(day.funnel, speech)] },
    losses: { title: lost, lines: why },
  };
}
