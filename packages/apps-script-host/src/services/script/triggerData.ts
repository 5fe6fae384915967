/** When a clock trigger fires. */
export interface ClockSchedule {
  readonly every: 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'once';
  /** Minutes, hours, days, weeks between runs; for `months` the day of the month; for `once` the UTC ms. */
  readonly count: number;
  readonly hour: number | null;
  readonly minute: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  readonly timeZone: string;
}

/** An installed trigger: it runs as its creator. */
export interface TriggerData {
  readonly id: string;
  readonly handler: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  readonly creator: string;
  readonly schedule: ClockSchedule | null;
  /** UTC ms of the next run of a clock trigger. */
  readonly next: number | null;
}
