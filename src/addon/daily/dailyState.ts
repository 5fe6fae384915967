import { dayOf } from '../../domain/calendar/time';
import type { Day, Instant } from '../../domain/calendar/time';
import type { ProtectionProblem } from '../../sheets/safeguards/protections';
import { storedJson } from '../store/storedJson';

/** What the document remembers of its daily builds, in one property. */
export interface DailyState {
  /** The last day for which the clock built the report. */
  readonly built?: Day;
  /** The last day whose digest was handed to the mail service. */
  readonly mailed?: Day;
  /** Who was sent the own day, by name; what stands of another day is past. */
  readonly days?: { readonly on: Day; readonly to: readonly string[] };
  /** Where a build stopped for want of time. */
  readonly stopped?: Stopped;
  /** Tabs whose protection did not hold when the clock last looked. */
  readonly weak?: readonly ProtectionProblem[];
  /** The account that runs the clock may not mail. */
  readonly mailRefused?: boolean;
}

export interface Stopped {
  /** The moment at which the build was begun: it goes on as of then. */
  readonly now: Instant;
  /** The stage to begin with. */
  readonly next: number;
}

/** Where a build of the day of `now` was stopped; null when none was. */
export function stoppedToday({ stopped }: DailyState, now: Instant): Stopped | null {
  return stopped !== undefined && dayOf(stopped.now) === dayOf(now) ? stopped : null;
}

const PROPERTY = 'daily';

/** The state that the document's properties hold. */
export function dailyStateIn({ [PROPERTY]: text }: Readonly<Record<string, string>>): DailyState {
  return (storedJson(text) ?? {}) as DailyState;
}

/** Set-up was undone: what is built next is a first report. */
export function forgetDailyState(): void {
  PropertiesService.getDocumentProperties().deleteProperty(PROPERTY);
}

export function writeDailyState(state: DailyState): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(state));
}
