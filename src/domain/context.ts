import type { Approvals } from './rules/approvals';
import type { Payments } from './bank/paymentLedger';
import type { WorkCalendar } from './calendar/workCalendar';
import type { Clients } from './rules/clients';
import type { DealColumn } from './deal';
import type { Exposures } from './pipeline/exposure';
import type { Ladders } from './rules/ladder';
import type { Plan } from './rules/plan';
import type { Prices } from './rules/prices';
import type { RepeatedIds } from './pipeline/repeatedIds';
import type { RecognizeOn, Settings } from './settings';
import type { Stages } from './stages';
import type { Team } from './rules/team';
import type { Day, Instant } from './calendar/time';

/** What the tabs that people fill say, read and compiled once a run. */
export interface Rules {
  readonly settings: Settings;
  readonly stages: Stages;
  readonly ladders: Ladders;
  readonly team: Team;
  readonly clients: Clients;
  readonly calendar: WorkCalendar;
  readonly prices: Prices;
  readonly plan: Plan;
}

/** Everything a check or a metric may know beside the deal itself. It carries the clock: nothing reads one. */
export interface Context extends Rules {
  readonly now: Instant;
  readonly today: Day;
  /** Columns that the sheet has: a check whose column is missing is off. */
  readonly columns: ReadonlySet<DealColumn>;
  /** The event whose day recognises revenue: the setting's, or the one that the sheet has a column for. */
  readonly recognizedBy: RecognizeOn;
  readonly approvals: Approvals;
  /** What each client owes and is about to owe, over the whole book. */
  readonly exposures: Exposures;
  readonly repeatedIds: RepeatedIds;
  /** What the bank's files have brought. */
  readonly payments: Payments;
}
