import type { Kopecks } from '../deal';
import { nameKey } from '../name';
import { median } from '../money/percentile';
import { lastDays } from '../calendar/period';
import { isHead } from '../positions/part';
import type { ReviewedDeal, ReviewedDeals } from '../review';
import type { Member } from '../rules/team';
import { isWithin } from '../calendar/time';
import type { Day, Period } from '../calendar/time';
import { soldIn } from './sold';

/** A row of the call reviews tab, as far as the ramp needs it. */
export interface CallReview {
  readonly manager: string;
  readonly day: Day | null;
}

export interface RampWeek extends Period {
  readonly callsReviewed: number;
  readonly quotes: number;
  readonly grossProfit: Kopecks;
}

/** How someone who started within half a year comes on, week by week from the first day. */
export interface Ramp {
  readonly member: Member;
  readonly startedOn: Day;
  readonly weeks: readonly RampWeek[];
  /** Days from the start; null while there is none. */
  readonly daysToFirstPayment: number | null;
  /** Days to the end of the first week by which the average of the last four reached the team's median week. */
  readonly daysToMedian: number | null;
}

const NEWCOMER_DAYS = 182;
const MEDIAN_WEEKS = 13;
const AVERAGE_WEEKS = 4;

interface Newcomer {
  readonly member: Member;
  readonly startedOn: Day;
}

/** The ramp of newcomers (spec §6 "people"): members of the team tab who started within the last half a year. */
export function rampsOf({ context, deals }: ReviewedDeals, calls: readonly CallReview[]): Ramp[] {
  const { today, team } = context;
  const newcomers = newcomersAmong(team.members, today);
  const newKeys = new Set(newcomers.map(({ member }) => member.nameKey));
  const medianWeek = medianWeekOf(
    deals.filter(({ deal }) => !newKeys.has(deal.managerKey)),
    today,
  );
  return newcomers.map((newcomer) => rampOf(newcomer, { deals, calls, today, medianWeek }));
}

function newcomersAmong(members: readonly Member[], today: Day): Newcomer[] {
  const recently = lastDays(today, NEWCOMER_DAYS);
  return members.flatMap((member) => {
    const { startedOn } = member;
    return startedOn !== null && isWithin(startedOn, recently) ? [{ member, startedOn }] : [];
  });
}

interface Book {
  readonly deals: readonly ReviewedDeal[];
  readonly calls: readonly CallReview[];
  readonly today: Day;
  readonly medianWeek: Kopecks | null;
}

function rampOf({ member, startedOn }: Newcomer, { deals, calls, today, medianWeek }: Book): Ramp {
  const own = deals.filter(({ deal }) => deal.managerKey === member.nameKey);
  const ownCalls = calls.filter(({ manager }) => nameKey(manager) === member.nameKey);
  const weeks = weeksOf(startedOn, today).map((week) => rampWeek(week, own, ownCalls));
  return {
    member,
    startedOn,
    weeks,
    daysToFirstPayment: daysToFirstPayment(own, startedOn),
    daysToMedian: daysToMedian(weeks, medianWeek),
  };
}

function rampWeek(week: Period, own: readonly ReviewedDeal[], calls: readonly CallReview[]): RampWeek {
  return {
    ...week,
    callsReviewed: calls.filter(({ day }) => isWithin(day, week)).length,
    quotes: own.filter((reviewed) => isHead(reviewed) && isWithin(reviewed.deal.quotedAt, week)).length,
    grossProfit: soldIn(own, week, '').grossProfit,
  };
}

function weeksOf(from: Day, today: Day): Period[] {
  const count = Math.floor((today - from) / 7) + 1;
  return Array.from({ length: count }, (_, index) => lastDays((from + index * 7 + 6) as Day, 7));
}

function daysToFirstPayment(own: readonly ReviewedDeal[], startedOn: Day): number | null {
  const days = own.flatMap(({ facts }) => (facts.paidOn === null ? [] : [facts.paidOn - startedOn]));
  const since = days.filter((day) => day >= 0);
  return since.length === 0 ? null : Math.min(...since);
}

/** The median gross profit of one manager's week over the last quarter; null without managers. */
function medianWeekOf(deals: readonly ReviewedDeal[], today: Day): Kopecks | null {
  const managers = [...new Set(deals.map(({ deal }) => deal.managerKey))].filter((key) => key !== '');
  const weeks = Array.from({ length: MEDIAN_WEEKS }, (_, back) => lastDays((today - back * 7) as Day, 7));
  const profits = managers.flatMap((key) => {
    const own = deals.filter(({ deal }) => deal.managerKey === key);
    return weeks.map((week) => soldIn(own, week, '').grossProfit);
  });
  return median(profits);
}

function daysToMedian(weeks: readonly RampWeek[], medianWeek: Kopecks | null): number | null {
  if (medianWeek === null) return null;
  const reached = weeks.findIndex((_, index) => {
    const last = weeks.slice(Math.max(0, index - AVERAGE_WEEKS + 1), index + 1);
    const total = last.reduce((sum, { grossProfit }) => sum + grossProfit, 0);
    return total > 0 && total >= medianWeek * last.length;
  });
  return reached < 0 ? null : (reached + 1) * 7;
}
