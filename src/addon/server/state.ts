import type { Severity } from '../../domain/checks/check';
import type { Language } from '../../domain/language';
import type { Settings } from '../../domain/settings';
import type { ApprovalItem } from '../approvals/queue';
import type { GoodNews } from '../../domain/goodNews';
import type { News } from '../../i18n/figures/goodNews';
import type { TodayLists } from './todayState';
import type { TrustRepair } from '../../i18n/approvals/messages';

/** A figure of the day, said in full: value with unit, and what it is compared with. */
export interface FigureLine {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  /** `темп 75 %`, `+61 000 ₽ со вчера`; blank when there is nothing to compare with. */
  readonly note: string;
}

/** One thing wrong with a deal. */
export interface FindingLine {
  readonly check: string;
  readonly severity: Severity;
  readonly text: string;
}

/** A deal that needs attention. */
export interface DealLine {
  /** The sheet's row when the list was made; the key tells whether it is still the same deal. */
  readonly row: number;
  readonly key: string;
  readonly id: string;
  readonly client: string;
  readonly manager: string;
  readonly amount: string;
  readonly severity: Severity;
  /** All that found something, whether or not it is told by another's line. */
  readonly checks: readonly string[];
  readonly findings: readonly FindingLine[];
}

export interface CheckCount {
  readonly check: string;
  readonly title: string;
  readonly count: number;
}

/** What one role may sign; a limit that is not set is ''. */
export interface RungLine {
  readonly role: string;
  readonly discountUpTo: string;
  readonly marginFrom: string;
  /** Which exceptions from the credit rules it signs; '' where the ladder says nothing of them. */
  readonly credit: string;
}

/** The rules that people ask about most. */
export interface RulesInForce extends Pick<
  Settings,
  'responseMinutes' | 'schedule' | 'stopAfterDays' | 'gate' | 'dailyHour' | 'digestTo'
> {
  /** Of the groups that have no ladder of their own; the lowest authority first. */
  readonly ladder: readonly RungLine[];
}

/** Everything the sidebar shows: plain data that google.script.run can carry. */
export interface SidebarReady {
  readonly kind: 'ready';
  readonly language: Language;
  readonly day: string;
  readonly time: string;
  readonly person: string;
  readonly role: string;
  readonly figures: readonly FigureLine[];
  /** Sales that are in no month, said beside the profit, and the first of them; null where there are none. */
  readonly notRecognized: { readonly text: string; readonly first: Pick<DealLine, 'row' | 'key'> } | null;
  /** Gross profit earned by the end of each day of the month so far, in roubles. */
  readonly profitByDay: readonly number[];
  readonly checks: readonly CheckCount[];
  readonly deals: readonly DealLine[];
  /** What waits for a decision, requests first; a manager's own. */
  readonly approvals: readonly ApprovalItem[];
  readonly lists: TodayLists;
  /** What stands where there is nothing to list. */
  readonly news: Readonly<Record<GoodNews, News>>;
  /** What the owner can mend of the ground that signatures stand on. */
  readonly repairs: readonly TrustRepair[];
  /** Sentences about the workbook itself: doubled headers, unreadable settings. */
  readonly problems: readonly string[];
  /** How far a report came that ran out of time; '' when none did, or for a person who may not go on with it. */
  readonly unfinishedBuild: string;
  readonly health: string;
  readonly rules: RulesInForce;
  /** Set-up is shown to those who may change it. */
  readonly canSetUp: boolean;
}

/** Nothing can be shown, and why. */
export interface SidebarRefused {
  readonly kind: 'refused';
  readonly language: Language;
  readonly reason: string;
}

/** The workbook is yet to be set up, or was left half-way, which those who may do it are told. */
export interface SidebarNotSetUp {
  readonly kind: 'not-set-up';
  readonly language: Language;
  readonly reason: string;
}

export type SidebarState = SidebarReady | SidebarRefused | SidebarNotSetUp;
