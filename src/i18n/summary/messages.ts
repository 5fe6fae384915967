/** What stands on the summary beside what is told of figures. */
export interface SummaryMessages {
  readonly heading: (book: string, day: string) => string;
  /** The letter: its subject's parts, and what waits for its reader. */
  readonly digest: {
    readonly profit: (money: string) => string;
    readonly ofPlan: (share: string) => string;
    readonly toDecide: (count: number) => string;
    readonly overdue: (money: string) => string;
    readonly waiting: (count: number) => string;
    readonly more: (count: number) => string;
  };
  /** The morning letter of one person. */
  readonly myDay: {
    readonly subject: (book: string, day: string, count: number) => string;
    readonly title: (count: number) => string;
    readonly more: (count: number) => string;
    /** Steps that are due on the next working day. */
    readonly next: (day: string, count: number) => string;
  };
  readonly today: string;
  readonly notes: string;
  readonly health: {
    readonly title: (at: string, skipped: number, problems: number) => string;
    readonly alive: string;
    readonly dead: string;
    /** Whose account runs the hourly check. */
    readonly runBy: (email: string) => string;
    readonly noDigestFor: (addresses: string) => string;
    readonly noMailConsent: string;
    readonly mailFailed: string;
    /** Of the letters of one's day. */
    readonly daysFailed: (names: string) => string;
  };
  /** What figures count, in the notes of their cells. */
  readonly meanings: Readonly<Record<'gap' | 'top' | 'losses', string>>;
  readonly chart: {
    readonly profit: string;
    readonly day: string;
    readonly plan: string;
    readonly margin: string;
    readonly funnel: string;
    readonly aging: string;
    readonly notDue: string;
    readonly week: (week: number) => string;
  };
}
