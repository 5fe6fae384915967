import { isoOf } from '../domain/calendar/time';
import type { Day } from '../domain/calendar/time';
import { CASH_WEEKS, cashWeeks, expectedMoney } from '../domain/reports/cash';
import type { PaymentPromises } from '../domain/reports/report';
import type { FactedBook, FactedDeal } from '../domain/review';
import type { Line } from './table';
import { dateText, roubles } from './values';

/** Every sum that the book waits for, with the week in which it is likely, and the one in which it is cautiously expected. */
export function expectedCashLines(
  book: FactedBook,
  promises: PaymentPromises,
  keyOf: (facted: FactedDeal) => string,
): readonly Line[] {
  const { monday, weekOf } = cashWeeks(book.context.today);
  const weekName = (day: number): string => {
    const week = weekOf(day);
    return week < CASH_WEEKS ? isoOf((monday + week * 7) as Day) : 'later';
  };
  return expectedMoney(book, promises).map(({ facted, kind, sum, days }): Line => {
    const of = { deal_key: keyOf(facted), manager_key: facted.deal.managerKey, kind, sum: roubles(sum) };
    if (days === null) {
      const week = kind === 'debt' ? 'unknown' : 'no_date';
      return { ...of, likely_week: week, cautious_week: week };
    }
    const { likely, cautious } = days;
    return {
      ...of,
      likely_on: dateText(likely as Day),
      cautious_on: dateText(cautious as Day),
      likely_week: weekName(likely),
      cautious_week: weekName(cautious),
    };
  });
}
