import type { Finding } from '../../domain/checks/check';
import { nameKey } from '../../domain/name';
import type { MetricValues } from '../../domain/metrics/kpi';
import { monthToDate } from '../../domain/calendar/period';
import { gapToPlan } from '../../domain/reports/gapToPlan';
import { debtorsOf, receivablesOf } from '../../domain/reports/receivables';
import type { DebtAction, ReceivableLine } from '../../domain/reports/receivables';
import { standUpsOf } from '../../domain/reports/standUp';
import { isAtRisk, topDealsOf } from '../../domain/reports/topDeals';
import { unansweredOf } from '../../domain/reports/unanswered';
import type { ReviewedDeal, ReviewedDeals } from '../../domain/review';
import { whereSeen } from '../../domain/seen';
import { isoOf, MS_PER_MINUTE } from '../../domain/calendar/time';
import type { Day, Instant } from '../../domain/calendar/time';
import type { Phrases } from '../../domain/words/phrases';
import { saidForecast, saidGap, saidNeed } from '../../i18n/figures/plan';
import { moneyMessages } from '../../i18n/money';
import { saidStandUp } from '../../i18n/figures/standUp';
import { speechOf } from '../../i18n/figures/told';
import type { Speech } from '../../i18n/figures/told';
import { saidBlocker, saidRisks } from '../../i18n/figures/top';
import { readDebtActions } from '../../sheets/tabs/receivablesTab';
import type { Access } from '../book/access';
import type { OpenedBook } from '../book/openedBook';
import { actionSeen } from './debtClaim';
import { dayListsOf } from './dayLists';
import { lossLines } from './lossLines';
import { refOf } from './refOf';
import { standingStep } from './standingStep';
import type {
  AnswerQueue,
  DebtLine,
  DebtList,
  Debtor,
  PlanLines,
  StandUpLine,
  StepLine,
  TodayLists,
  TopLine,
} from './todayState';

/** How far the page counts on by itself before it asks anew. */
const MINUTES_AHEAD = 15;
const NO_ACTION: DebtAction = { action: '', by: '', on: null, promised: null };
const STEP_CHECKS = ['stuck', 'next-step-missing', 'next-step-overdue'];

/** By what the day is told to one person. */
export interface DayTelling {
  readonly access: Access;
  /** The figures of the month for the same person. */
  readonly values: MetricValues;
  /** What people do about the debts, by the deal's key. */
  readonly actions: ReadonlyMap<string, DebtAction>;
}

/** The day's lists over the deals that `access` is shown. */
export function todayListsOf(
  opened: OpenedBook,
  review: ReviewedDeals,
  { access, values, actions }: DayTelling,
): TodayLists {
  const speech = speechOf(opened.phrases, review.context.columns);
  return {
    ...dayListsOf(review, actions, speech, access),
    today: isoOf(review.context.today),
    answers: answersOf(review),
    steps: stepsOf(review, speech),
    debts: debtsOf(opened, review, actions, access),
    top: topOf(review, speech),
    plan: planOf(review, values, access, speech),
    losses: lossLines(review, monthToDate(review.context.today), speech),
    standUps: standUpLines(review, actions, speech),
  };
}

function answersOf(review: ReviewedDeals): AnswerQueue {
  const { now, calendar, settings, columns } = review.context;
  const passing = Array.from({ length: MINUTES_AHEAD }, (_, at) => (now + (at + 1) * MS_PER_MINUTE) as Instant);
  return {
    lines: (whereSeen('answered-in-time', columns, () => unansweredOf(review)) ?? []).map(({ deal, minutes }) => ({
      ...refOf(deal),
      minutes,
    })),
    norm: settings.responseMinutes,
    ahead: passing.map((until) => calendar.minutesBetween(now, until)),
  };
}

/** The larger deal first: that is where a step is worth most. */
function stepsOf({ deals }: ReviewedDeals, { phrases }: Speech): readonly StepLine[] {
  const size = ({ facts }: ReviewedDeal): number => facts.amount ?? 0;
  const isAboutStep = ({ check }: Finding): boolean => STEP_CHECKS.includes(check);
  return deals
    .filter(({ findings }) => findings.some(isAboutStep))
    .sort((one, other) => size(other) - size(one) || one.deal.row - other.deal.row)
    .map(({ deal, findings }) => {
      const found = findings.filter(isAboutStep);
      const why = found.map(({ text }) => text(phrases)).join('. ');
      return { ...refOf(deal), severity: found[0]?.severity ?? 'grey', why, ...standingStep(deal) };
    });
}

/** What people do about the debts of these deals, by the deal's key. The tab is read only where there is something to say of it. */
export function debtActionsFor(
  { spreadsheet, book }: OpenedBook,
  deals: readonly ReviewedDeal[],
): ReadonlyMap<string, DebtAction> {
  const isOwed = deals.some(({ facts }) => facts.owed > 0);
  return isOwed ? readDebtActions({ spreadsheet, wallClock: book.wallClock }) : new Map();
}

function debtsOf(
  { phrases }: OpenedBook,
  review: ReviewedDeals,
  actions: ReadonlyMap<string, DebtAction>,
  { role }: Access,
): DebtList {
  const debts = whereSeen('receivable', review.context.columns, () => receivablesOf(review)) ?? [];
  const overdue = debts.reduce((sum, { owed, days }) => (days > 0 ? sum + owed : sum), 0);
  return {
    lines: debts.map(({ deal, owed, days, dueOn, step }) => {
      const { action, by, on, promised } = actions.get(deal.key) ?? NO_ACTION;
      return {
        ...refOf(deal),
        ...{ days, action, by },
        owed: phrases.money(owed),
        due: phrases.day(dueOn),
        advice: step.titles[phrases.language],
        day: on === null ? '' : isoOf(on),
        on: on === null ? '' : phrases.day(on),
        ...promiseOf(promised, review.context.today, phrases),
        seen: actionSeen({ action, by, on }),
      };
    }),
    debtors: debtorLines(debts, phrases),
    overdue: overdue === 0 ? '' : phrases.money(overdue),
    canAct: role !== 'manager',
  };
}

function promiseOf(promised: Day | null, today: Day, phrases: Phrases): Pick<DebtLine, 'promised' | 'isBroken'> {
  const { cash: say } = moneyMessages(phrases.language);
  if (promised === null) return { promised: '', isBroken: false };
  const isBroken = promised < today;
  return { promised: (isBroken ? say.broken : say.promised)(phrases.day(promised)), isBroken };
}

/** Each with the places of its debts. */
function debtorLines(debts: readonly ReceivableLine[], { money }: Phrases): readonly Debtor[] {
  const places = new Map(debts.map((debt, at) => [debt, at]));
  return debtorsOf(debts).map(({ owed, lines }) => ({
    client: lines[0]?.deal.client ?? '',
    owed: money(owed),
    places: lines.flatMap((line) => places.get(line) ?? []),
  }));
}

function topOf(review: ReviewedDeals, speech: Speech): readonly TopLine[] {
  return (whereSeen('top', speech.columns, () => topDealsOf(review)) ?? []).map((top) => ({
    ...refOf(top.deal),
    stage: top.deal.stageText,
    amount: speech.phrases.money(top.amount),
    risks: saidRisks(top, speech),
    isAtRisk: isAtRisk(top),
    blocker: saidBlocker(top, speech),
  }));
}

function planOf(review: ReviewedDeals, values: MetricValues, access: Access, speech: Speech): PlanLines {
  const managerKey = access.role === 'manager' ? nameKey(access.name) : '';
  const plan = whereSeen('plan-attainment', speech.columns, () => ({
    gap: gapToPlan(review, monthToDate(review.context.today), managerKey),
  }));
  return {
    said: [saidNeed(plan, speech), saidForecast(values, speech)].filter((text) => text !== ''),
    gap: saidGap(plan, speech),
  };
}

function standUpLines(
  review: ReviewedDeals,
  actions: ReadonlyMap<string, DebtAction>,
  speech: Speech,
): readonly StandUpLine[] {
  return standUpsOf(review, actions).flatMap((standUp) => {
    const { name, changed, overdue, asks } = standUp;
    if (changed.length + overdue.length + asks.length === 0) return [];
    const asked = asks.map(({ deal, finding: { severity, text } }) => ({
      ...refOf(deal),
      severity,
      text: text(speech.phrases),
    }));
    return [{ manager: name, said: saidStandUp(standUp, speech), asks: asked }];
  });
}
