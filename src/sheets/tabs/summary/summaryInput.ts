import type { Day, Instant } from '../../../domain/calendar/time';
import type { Kpi } from '../../../domain/metrics/kpi';
import type { TrendPoint } from '../../../domain/reports/trend';
import type { ReviewedDeals } from '../../../domain/review';

/** What people wrote about a debt on the receivables tab. */
export interface DebtAction {
  readonly action: string;
  readonly on: Day | null;
  readonly by: string;
}

/** Everything the summary says. */
export interface SummaryInput {
  /** The workbook's name. */
  readonly book: string;
  readonly review: ReviewedDeals;
  readonly month: Kpi;
  readonly yesterday: Kpi;
  readonly trend: readonly TrendPoint[];
  /** By the deal's key. */
  readonly actions: ReadonlyMap<string, DebtAction>;
  readonly skippedCells: number;
  readonly problems: number;
  /** Whose account runs the hourly check; '' when nobody's does. */
  readonly runBy: string;
  /** What the machine lacks, in sentences; each shows red. */
  readonly healthNotes: readonly string[];
  readonly lastRun: Instant;
}
