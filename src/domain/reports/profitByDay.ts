import type { Kopecks } from '../deal';
import type { Review, ReviewedDeals } from '../review';
import { shareOf } from '../money/share';
import { calendarDateOf, firstDayOfMonth, isWithin, lastDayOfMonth } from '../calendar/time';
import type { Day, Period } from '../calendar/time';

/** A day of the month, with everything sold up to and including it. */
export interface ProfitDay {
  /** 1 to 31. */
  readonly date: number;
  /** Null after the period's end. */
  readonly grossProfit: Kopecks | null;
  readonly margin: number | null;
  /** Of what was sold on that day alone. */
  readonly marginOfDay: number | null;
  /** What the plan asks for by that day; null without a plan. */
  readonly plan: Kopecks | null;
}

/** Gross profit, margin and plan as running totals over the month of the period's end. */
export function profitByDay({ context, deals }: ReviewedDeals, { to }: Period): ProfitDay[] {
  const month = { from: firstDayOfMonth(to), to: lastDayOfMonth(to) };
  const perDay = soldByDay(deals, month);
  const target = context.plan.targetFor({ from: month.from, to }, '').grossProfit;
  const workingDays = context.calendar.workingDays(month);
  const total = { profit: 0, revenue: 0, counted: 0 };
  return perDay.map((sold, at) => {
    const day = (month.from + at) as Day;
    total.profit += sold.profit;
    total.revenue += sold.revenue;
    total.counted += sold.counted;
    const passed = context.calendar.workingDays({ from: month.from, to: day });
    const isPast = day <= to;
    return {
      date: calendarDateOf(day).date,
      grossProfit: isPast ? total.profit : null,
      margin: isPast ? shareOf(total.counted, total.revenue) : null,
      marginOfDay: isPast ? shareOf(sold.counted, sold.revenue) : null,
      plan: target === null || workingDays === 0 ? null : Math.round((target * passed) / workingDays),
    };
  });
}

interface DaySold {
  profit: number;
  /** Of the deals whose margin is known: no returns, a cost, a revenue above 0. */
  revenue: number;
  counted: number;
}

function soldByDay(deals: Review['deals'], month: Period): DaySold[] {
  const days: DaySold[] = Array.from({ length: month.to - month.from + 1 }, () => ({
    profit: 0,
    revenue: 0,
    counted: 0,
  }));
  for (const { facts } of deals) {
    const { recognizedOn, grossProfit, revenue, isReturn } = facts;
    if (!isWithin(recognizedOn, month) || recognizedOn === null || grossProfit === null) continue;
    const day = days[recognizedOn - month.from];
    if (day === undefined) continue;
    day.profit += grossProfit;
    if (isReturn || revenue === null || revenue <= 0) continue;
    day.counted += grossProfit;
    day.revenue += revenue;
  }
  return days;
}
