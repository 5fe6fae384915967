import { groupBy } from '../groups';
import { startOf } from '../calendar/time';
import type { Day, Instant } from '../calendar/time';
import { lastWorkingDayBefore } from '../calendar/lastWorkingDay';
import type { Context } from '../context';
import { lastAnswer } from '../rules/approvals';
import type { DealColumn } from '../deal';
import { DEBT, missingColumns } from '../needs';
import type { Needs } from '../needs';
import { tableProbability, weighted } from '../pipeline/forecast';
import { dealOwed, dealProfit, isHead, someRow } from '../positions/part';
import type { ReviewedDeal, ReviewedDeals } from '../review';
import { kindOf } from '../stages';
import { defineReport } from './report';
import type { DebtAction } from './receivables';
import type { ReportRun } from './report';
import { spellingsOf } from './spellings';

/** For when something is planned about a debt, by the key of the deal's row. */
export type ActionDays = ReadonlyMap<string, Day>;

/** What makes a deal a matter of somebody's day, the most pressing first (heading 12). */
export const DAY_KINDS = [
  'decided',
  'unanswered',
  'debt-action',
  'promise',
  'step-overdue',
  'step-today',
  'no-step',
  'stuck',
] as const;

export type DayKind = (typeof DAY_KINDS)[number];

/** A deal that its manager is to do something about today. */
export interface DayLine extends ReviewedDeal {
  readonly kind: DayKind;
}

/** What the kinds are told by, worked out once a run. */
interface Outlook {
  readonly context: Context;
  readonly actionDays: ActionDays;
  /** 00:00 of the last working day before today. */
  readonly decidedSince: Instant;
  readonly nextWorkingDay: Day;
}

interface KindRule {
  /** Without these columns the kind is off: everything would seem unanswered, or owed. */
  readonly needs: Needs;
  readonly fits: (reviewed: ReviewedDeal, outlook: Outlook) => boolean;
}

const found = ({ findings }: ReviewedDeal, id: string): boolean => findings.some(({ check }) => check === id);

const RULES: Readonly<Record<DayKind, KindRule>> = {
  decided: {
    needs: [],
    fits({ facts: { approval, creditApproval } }, { decidedSince }) {
      const answer = lastAnswer([approval, creditApproval]);
      return answer !== null && answer.at >= decidedSince;
    },
  },
  unanswered: {
    needs: ['requestedAt', 'respondedAt'],
    fits: ({ deal: { requestedAt, respondedAt }, facts }, { context }) =>
      facts.isOpen && requestedAt !== null && requestedAt <= context.now && respondedAt === null,
  },
  'debt-action': {
    needs: DEBT,
    fits: (reviewed, { context, actionDays }) =>
      dealOwed(reviewed) > 0 &&
      someRow(reviewed, ({ deal }) => (actionDays.get(deal.key) ?? Infinity) <= context.today),
  },
  promise: {
    needs: ['shippedAt', 'promisedDate'],
    fits: (reviewed, { nextWorkingDay }) =>
      found(reviewed, 'paid-not-shipped') || isPromisedBy(reviewed, nextWorkingDay),
  },
  'step-overdue': {
    needs: ['nextStepDate'],
    fits: ({ deal: { nextStepDate }, facts }, { context }) =>
      facts.isOpen && nextStepDate !== null && nextStepDate < context.today,
  },
  'step-today': {
    needs: ['nextStepDate'],
    fits: ({ deal, facts }, { context }) => facts.isOpen && deal.nextStepDate === context.today,
  },
  'no-step': { needs: [], fits: (reviewed) => found(reviewed, 'next-step-missing') },
  stuck: { needs: [], fits: (reviewed) => found(reviewed, 'stuck') },
};

function isPromisedBy({ deal, facts }: ReviewedDeal, day: Day): boolean {
  if (facts.isReturn || deal.shippedAt !== null || deal.promisedDate === null) return false;
  return ['deal', 'shipped', 'paid'].includes(kindOf(deal.stage)) && deal.promisedDate <= day;
}

/**
 * What each manager named in deals is to do today, in the order of first meeting; nothing to do is an empty list. A deal
 * is there once, by the first kind that fits it.
 *
 * @param actionDays what the receivables tab holds
 */
export function daysOf({ context, deals }: ReviewedDeals, actionDays: ActionDays): ReadonlyMap<string, DayLine[]> {
  const kinds = DAY_KINDS.filter((kind) => isShown(RULES[kind].needs, context.columns));
  const outlook: Outlook = {
    context,
    actionDays,
    decidedSince: startOf(lastWorkingDayBefore(context)),
    nextWorkingDay: context.calendar.addWorkingDays(context.today, 1),
  };
  const kindFor = (reviewed: ReviewedDeal): DayKind | undefined =>
    isHead(reviewed) && isLive(reviewed, context)
      ? kinds.find((kind) => RULES[kind].fits(reviewed, outlook))
      : undefined;
  const byManager = groupBy(deals, ({ deal }) => deal.managerKey);
  byManager.delete('');
  return new Map([...byManager].map(([manager, own]) => [manager, inOrder(own, kindFor)]));
}

const isShown = (needs: Needs, columns: ReadonlySet<DealColumn>): boolean =>
  missingColumns(needs, columns).length === 0;

/** Open, or something is owed on it, or paid and not shipped, each as far as the sheet shows it. */
function isLive(reviewed: ReviewedDeal, { columns }: Context): boolean {
  const { deal, facts } = reviewed;
  if (facts.isOpen || (dealOwed(reviewed) > 0 && isShown(DEBT, columns))) return true;
  return kindOf(deal.stage) === 'paid' && deal.shippedAt === null && columns.has('shippedAt');
}

interface Ranked {
  readonly line: DayLine;
  readonly place: number;
  /** The smaller comes first. */
  readonly rank: number;
}

function inOrder(own: readonly ReviewedDeal[], kindFor: (reviewed: ReviewedDeal) => DayKind | undefined): DayLine[] {
  const lines = own.flatMap((reviewed): Ranked[] => {
    const kind = kindFor(reviewed);
    if (kind === undefined) return [];
    return [{ line: { ...reviewed, kind }, place: DAY_KINDS.indexOf(kind), rank: rankOf(kind, reviewed) }];
  });
  lines.sort((a, b) => a.place - b.place || compared(a.rank, b.rank) || a.line.deal.row - b.line.deal.row);
  return lines.map(({ line }) => line);
}

/** The earliest request, else the largest profit weighed by the stage's probability; a profit that is not known is last. */
function rankOf(kind: DayKind, reviewed: ReviewedDeal): number {
  const { requestedAt, stage } = reviewed.deal;
  if (kind === 'unanswered') return requestedAt ?? Infinity;
  const profit = dealProfit(reviewed);
  return profit === null || stage === null ? Infinity : -weighted(profit, tableProbability(stage));
}

/** The difference of two infinities is no number. */
const compared = (a: number, b: number): number => (a === b ? 0 : a - b);

/** How many of a manager's open deals have a step for the next working day. */
export function stepsNextDay({ context, deals }: ReviewedDeals, managerKey: string): { day: Day; count: number } {
  const day = context.calendar.addWorkingDays(context.today, 1);
  const due = deals.filter((reviewed) => {
    const { deal, facts } = reviewed;
    return isHead(reviewed) && facts.isOpen && deal.managerKey === managerKey && deal.nextStepDate === day;
  });
  return { day, count: due.length };
}

/** When a debt is to be acted on, of what people wrote about it. */
export function actionDaysOf(actions: ReadonlyMap<string, DebtAction>): ActionDays {
  return new Map([...actions].flatMap(([key, { on }]) => (on === null ? [] : [[key, on] as const])));
}

/** By the manager's name as first spelled; rows of the sheet. */
export const dayReport = defineReport({
  id: 'day',
  needs: ['stage'],
  of({ book, seen, actionDays }: ReportRun): Readonly<Record<string, readonly { row: number; kind: DayKind }[]>> {
    const names = spellingsOf(book.deals, 'manager');
    const lists = [...daysOf(seen, actionDays)].map(
      ([key, lines]) => [names.get(key) ?? '', lines.map(({ deal, kind }) => ({ row: deal.row, kind }))] as const,
    );
    return Object.fromEntries(lists);
  },
});
