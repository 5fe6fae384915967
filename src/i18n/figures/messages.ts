import type { GoodNews } from '../../domain/goodNews';
import type { FunnelStep } from '../../domain/pipeline/funnelStep';
import type { GapParts } from '../../domain/reports/gapToPlan';
import type { DayKind } from '../../domain/reports/myDay';
import type { DealRisk } from '../../domain/reports/topDeals';
import type { UnseenSubject } from './subjects';

/** A figure with its unit, said by `Phrases`; null: there is nothing to count. */
type Said = string | null;

/** What is said of figures. Titles are sentences with the figure in them. */
/** What is told of the day's discipline, in one line. */
export type PulsePart = 'promises' | 'answers' | 'unanswered' | 'stuck' | 'noStep' | 'quiet';

export interface FigureMessages {
  /** There is nothing to count. */
  readonly none: string;
  /** Said only through `tellNews`, which asks whether it is seen. */
  readonly good: Readonly<Record<GoodNews, string>>;
  readonly unseen: Readonly<Record<UnseenSubject | 'figure' | 'anything', string>> & {
    /** `нет столбца «Закупка»`: behind what is not seen, or beside it. */
    readonly noColumns: (columns: readonly string[]) => string;
  };
  readonly pace: (share: string) => string;
  /** A figure's title, of the month so far. */
  readonly ofMonth: (title: string) => string;
  readonly profit: {
    readonly title: (profit: string, attainment: Said, pace: Said) => string;
    readonly header: readonly [string, string, string, string];
    /** Sold, and in no month. */
    readonly notRecognized: (count: number, profit: Said) => string;
  };
  readonly plan: {
    readonly neededPerDay: (money: string, days: string) => string;
    readonly none: string;
    readonly forecast: (byTable: string, byOwn: string) => string;
    readonly gap: Readonly<Record<'difference' | keyof GapParts, string>>;
  };
  readonly top: {
    /** `atRisk` is null where nobody can tell. */
    readonly title: (count: number, amount: string, atRisk: number | null) => string;
    readonly header: readonly string[];
    readonly risk: (risk: DealRisk, money: (kopecks: number) => string, days: (days: number) => string) => string;
    readonly stale: (blocker: string) => string;
  };
  readonly answers: {
    readonly worst: (step: string, days: string, recent: string, earlier: string) => string;
    /** Instead of the share of a step that is not judged. */
    readonly early: string;
    readonly small: string;
    readonly reach: Readonly<Record<FunnelStep, string>>;
    /** `share` of those who came to the step before: '' for the first. */
    readonly step: (reach: string, count: number, share: string) => string;
  };
  /** Names come with how often they were met. */
  readonly losses: {
    readonly total: (count: number, profit: string) => string;
    readonly why: (reasons: readonly string[]) => string;
    readonly where: (stages: readonly string[]) => string;
    readonly objections: (objections: readonly string[]) => string;
    readonly costliest: (reason: string, profit: string) => string;
  };
  readonly debts: {
    readonly title: (overdue: string, clients: number) => string;
    /** Behind the good news that nothing is overdue. */
    readonly owed: (news: string, owed: string) => string;
    readonly header: readonly string[];
  };
  /** How the team keeps its word, in one line. */
  readonly pulse: Readonly<Record<PulsePart, (value: string) => string>>;
  /** The parts that are not seen together, for want of which columns, and what brings them back. */
  readonly pulseUnseen: {
    readonly names: Readonly<Record<Exclude<PulsePart, 'unanswered'>, string>>;
    readonly said: (names: readonly string[], noColumns: string) => string;
  };
  readonly standUp: {
    readonly changed: (count: number) => string;
    readonly overdue: (count: number) => string;
  };
  /** What to do with a deal of the day, in three words. */
  readonly todo: Readonly<Record<DayKind | 'refused' | 'unsent', string>>;
  /** Of a figure since yesterday; `points` stands where a share has its percent sign. */
  readonly change: Readonly<Record<'since' | 'same' | 'points', string>>;
}
