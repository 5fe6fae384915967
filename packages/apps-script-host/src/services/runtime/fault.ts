/** How a service call is made to fail. */
export interface Fault {
  readonly error: Error;
  /**
   * `before`: the service did nothing. `after`: it did what it was asked, and only the answer is lost. `cut`: the
   * execution ends there, as when its time is over; no `catch` or `finally` of the script does anything more.
   */
  readonly when: 'before' | 'after' | 'cut';
}

/** Asked at every charged call by its name and number; an error is a failure before the service did anything. */
export type FaultSwitch = (call: string, index: number) => Error | Fault | null;

/** What the switch wants of a call; null lets it through. */
export function faultOf(failAt: FaultSwitch | null, call: string, index: number): Fault | null {
  const wanted = failAt?.(call, index) ?? null;
  return wanted instanceof Error ? { error: wanted, when: 'before' } : wanted;
}
