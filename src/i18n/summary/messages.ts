import type { FunnelStep } from '../../domain/pipeline/funnelStep';
import type { DealRisk } from '../../domain/reports/topDeals';

/** A figure with its unit, said by `Phrases`; null: there is nothing to count. */
type Said = string | null;

/** The owner's five minutes: titles are sentences with the figure in them. */
export interface SummaryMessages {
  readonly heading: (book: string, day: string) => string;
  readonly today: string;
  readonly notes: string;
  readonly none: string;
  readonly profit: {
    readonly title: (profit: string, attainment: Said, pace: Said) => string;
    readonly header: readonly [string, string, string, string];
    readonly neededPerDay: (money: string, days: string) => string;
    readonly planReached: string;
    readonly noPlan: string;
    readonly forecast: (byTable: string, byOwn: string) => string;
    readonly gap: Readonly<Record<'title' | 'requests' | 'conversion' | 'averageDeal' | 'margin' | 'meaning', string>>;
  };
  readonly top: {
    readonly title: (count: number, amount: string, atRisk: number) => string;
    readonly empty: string;
    readonly header: readonly string[];
    readonly risk: (risk: DealRisk, money: (kopecks: number) => string, days: (days: number) => string) => string;
    readonly stale: (blocker: string) => string;
    readonly meaning: string;
  };
  readonly answers: {
    readonly title: (share: Said, median: Said, p90: Said) => string;
    readonly noColumn: string;
    readonly waiting: (count: number, pastNorm: number) => string;
    readonly worst: (step: string, conversion: string, usual: string) => string;
    readonly reach: Readonly<Record<FunnelStep, string>>;
    readonly step: (reach: string, count: number, conversion: Said) => string;
  };
  /** Names come with how often they were met. */
  readonly losses: {
    readonly total: (count: number, profit: string) => string;
    readonly none: string;
    readonly why: (reasons: readonly string[]) => string;
    readonly where: (stages: readonly string[]) => string;
    readonly objections: (objections: readonly string[]) => string;
    readonly costliest: (reason: string, profit: string) => string;
    readonly meaning: string;
  };
  readonly pipelineHygiene: {
    readonly title: (stuck: number, noStep: number) => string;
    readonly header: readonly string[];
    readonly clean: string;
  };
  readonly debts: {
    readonly title: (overdue: string, clients: number) => string;
    readonly clean: (owed: string) => string;
    readonly header: readonly string[];
    readonly notDue: string;
  };
  readonly trend: {
    readonly title: (weeks: number, stuck: string, noStep: string) => string;
    readonly early: string;
    readonly week: (week: number) => string;
  };
  readonly health: {
    readonly title: (at: string, skipped: number, problems: number) => string;
    readonly alive: string;
    readonly dead: string;
    /** Whose account runs the hourly check. */
    readonly runBy: (email: string) => string;
    readonly noDigestFor: (addresses: string) => string;
    readonly noMailConsent: string;
    readonly mailFailed: string;
  };
  readonly chart: {
    readonly profit: string;
    readonly day: string;
    readonly plan: string;
    readonly margin: string;
    readonly funnel: string;
    readonly aging: string;
  };
}
