import type { Severity } from '../../domain/checks/check';
import type { DayKind } from '../../domain/reports/myDay';
import type { StandingStep } from './dealCard';

/** Which deal a line is about, and the row to which it leads. */
export interface DealRef {
  /** The sheet's row when the list was made; the key tells whether it is still the same deal. */
  readonly row: number;
  readonly key: string;
  readonly id: string;
  readonly client: string;
  readonly manager: string;
}

/** A request that nobody has answered. */
export interface WaitingLine extends DealRef {
  /** Working minutes so far; null where the request has a day and no time. */
  readonly minutes: number | null;
}

/** The live queue of answers, the most urgent first. */
export interface AnswerQueue {
  readonly lines: readonly WaitingLine[];
  /** Working minutes within which a request is answered. */
  readonly norm: number;
  /** Working minutes that pass within the next 1, 2, 3… minutes: by it the page counts on by itself. */
  readonly ahead: readonly number[];
}

/** A deal that hangs, or has no next step in time. */
export interface StepLine extends DealRef, StandingStep {
  readonly severity: Severity;
  readonly why: string;
}

/** A debt that asks for an action. */
export interface DebtLine extends DealRef {
  readonly owed: string;
  /** Whole days past the due date; 0 or less: not overdue yet. */
  readonly days: number;
  readonly due: string;
  readonly advice: string;
  /** What people wrote about it, by whom, and for which day (`2026-06-18`, said in `on`). */
  readonly action: string;
  readonly by: string;
  readonly day: string;
  readonly on: string;
  /** `обещал 12.06, не оплатил`; '' without a promise. */
  readonly promised: string;
  readonly isBroken: boolean;
  readonly seen: string;
}

/** Who owes, and the places of their debts among the lines. */
export interface Debtor {
  readonly client: string;
  readonly owed: string;
  readonly places: readonly number[];
}

/** The debts, the longest overdue first. */
export interface DebtList {
  readonly lines: readonly DebtLine[];
  readonly debtors: readonly Debtor[];
  /** What of them is overdue, '' for nothing. */
  readonly overdue: string;
  /** The receivables tab is closed to managers. */
  readonly canAct: boolean;
}

/** One of the largest open deals. */
export interface TopLine extends DealRef {
  readonly stage: string;
  readonly amount: string;
  readonly risks: readonly string[];
  readonly isAtRisk: boolean;
  /** «Что мешает». */
  readonly blocker: string;
}

/** How the month stands: sentences, and what the difference to the plan is made of. */
export interface PlanLines {
  readonly said: readonly string[];
  readonly gap: readonly { readonly title: string; readonly value: string }[];
}

/** What a period has lost: how many deals, and sentences on why, where and at which cost. */
export interface LossLines {
  readonly count: number;
  readonly said: readonly string[];
}

/** The same of a period that was asked for, which `days` names: `01.04 – 17.06`. */
export interface PeriodLosses extends LossLines {
  readonly days: string;
}

/** What to talk about with one manager. */
export interface StandUpLine {
  readonly manager: string;
  /** How much has changed since the last working day began, and how much is overdue. */
  readonly said: string;
  readonly asks: readonly (DealRef & { readonly severity: Severity; readonly text: string })[];
}

/** A deal that its manager is to do something about today. */
export interface DayItem extends DealRef, StandingStep {
  readonly what: DayKind | 'refused' | 'unsent';
  /** The same in three words. */
  readonly todo: string;
  /** What it is about, '' where the kind says all. */
  readonly why: string;
  readonly severity: Severity;
  /** Whether a next step can be set for it. */
  readonly canPlan: boolean;
}

/** One person's day, the most pressing first. */
export interface PersonDay {
  readonly manager: string;
  readonly count: number;
  /** Of others' days the first ones. */
  readonly lines: readonly DayItem[];
}

/** The lists of the day: plain data that google.script.run can carry. */
export interface TodayLists {
  /** `2026-06-17`: no step is planned before it. */
  readonly today: string;
  /** Of a manager who asks; null of others. */
  readonly myDay: PersonDay | null;
  /** Everybody's who has something to do, for others than managers. */
  readonly days: readonly PersonDay[];
  readonly answers: AnswerQueue;
  readonly steps: readonly StepLine[];
  readonly debts: DebtList;
  readonly top: readonly TopLine[];
  readonly plan: PlanLines;
  readonly losses: LossLines;
  readonly standUps: readonly StandUpLine[];
}
