import type { StepLeft } from '../../domain/reports/standUp';

/** What stands in our columns of the tabs that the daily build fills. */
export interface ReportMessages {
  readonly notDue: string;
  /** Of a debt on which people wrote: it is paid, it is not to be asked for yet, its deal is gone. */
  readonly paid: string;
  readonly later: string;
  readonly noDeal: string;
  /** On a debtor's line, in the place of a deal's number. */
  readonly deals: (count: number) => string;
  /** The client named a day to pay, and it has passed. */
  readonly promiseBroken: (day: string) => string;
  readonly changed: string;
  readonly overdue: string;
  readonly ask: string;
  readonly clean: string;
  /** Stands for `clean` where the sheet does not show it. */
  readonly unseen: string;
  /** A line of the stand-up that is settled, kept for its answer. */
  readonly settled: string;
  /** Why a step that was typed there is not in the deal's row, and what helps. */
  readonly stepLeft: Readonly<Record<StepLeft, string>>;
  readonly more: (count: number) => string;
  readonly littleData: (sales: number, enough: number) => string;
  /** The margin against the team's on the same mix, apart by more than chance does; `lead` is said with its sign. */
  readonly apart: (lead: string) => string;
  readonly sameMix: string;
  /** The others have too few sales to compare with. */
  readonly alone: string;
  /** Percentage points, with the sign, as in `+1,2`. */
  readonly points: (points: string) => string;
  readonly newcomer: (week: number) => string;
  readonly atMedian: string;
  /** Of how many calls the score is the average. */
  readonly callsScored: (count: number) => string;
}
