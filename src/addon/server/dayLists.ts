import { nameKey } from '../../domain/name';
import { actionDaysOf, daysOf } from '../../domain/reports/myDay';
import type { DayLine } from '../../domain/reports/myDay';
import type { DebtAction } from '../../domain/reports/receivables';
import type { ReviewedDeals } from '../../domain/review';
import { whereSeen } from '../../domain/seen';
import type { Speech } from '../../i18n/figures/told';
import type { Access } from '../book/access';
import { dayItem } from './dayItem';
import type { DayItem, PersonDay, TodayLists } from './todayState';

/** Of each person so many lines are shown to the head. */
const SHOWN = 15;

/** A manager's own day, or to others everybody's; neither where the sheet does not show it. */
export function dayListsOf(
  review: ReviewedDeals,
  actions: ReadonlyMap<string, DebtAction>,
  speech: Speech,
  { role, name }: Access,
): Pick<TodayLists, 'myDay' | 'days'> {
  const days =
    whereSeen('day', review.context.columns, () => daysOf(review, actionDaysOf(actions))) ??
    new Map<string, DayLine[]>();
  const itemOf = (line: DayLine): DayItem => dayItem(line, actions.get(line.deal.key), speech);
  if (role === 'manager') {
    const own = days.get(nameKey(name)) ?? [];
    return { myDay: { manager: name, count: own.length, lines: own.map(itemOf) }, days: [] };
  }
  const people = [...days.values()].flatMap((lines): PersonDay[] => {
    const [first] = lines;
    if (first === undefined) return [];
    return [{ manager: first.deal.manager, count: lines.length, lines: lines.slice(0, SHOWN).map(itemOf) }];
  });
  return { myDay: null, days: people };
}
