/** What stands on the summary beside what is told of figures. */
export interface SummaryMessages {
  readonly page: PageMessages;
  /** The letter: its subject's parts, and what waits for its reader. */
  readonly digest: {
    readonly profit: (money: string) => string;
    /** Where the profit is not seen. */
    readonly revenue: (money: string) => string;
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
  readonly notes: string;
  readonly health: {
    readonly title: (at: string, skipped: number, problems: number) => string;
    readonly alive: string;
    readonly dead: string;
    /** It runs, and something is lacking: the last line says what. */
    readonly lacking: string;
    /** Whose account runs the hourly check. */
    readonly runBy: (email: string) => string;
    readonly noDigestFor: (addresses: string) => string;
    readonly noMailConsent: string;
    readonly mailFailed: string;
    /** Of the letters of one's day. */
    readonly daysFailed: (names: string) => string;
  };
  /** What figures count, in the notes of their cells. */
  readonly meanings: Readonly<Record<'losses', string>>;
  readonly chart: {
    readonly profit: string;
    /** Axes with their units; `money` is of roubles, thousands, millions. */
    readonly money: (unit: MoneyUnit) => string;
    readonly day: string;
    readonly marginByDay: string;
    readonly floor: string;
    readonly percent: string;
    readonly funnel: string;
    readonly aging: string;
    readonly daysOverdue: string;
    readonly notDue: string;
    readonly overdue: string;
    readonly weekFrom: string;
    readonly week: (week: number) => string;
  };
}

/** What the axis of money counts. */
export type MoneyUnit = 'one' | 'thousand' | 'million';

/** The words of the page's blocks, beside what is told of figures. */
export interface PageMessages {
  readonly heading: (book: string, day: string, weekday: string, at: string) => string;
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly waits: (count: number, amount: string | null) => string;
  readonly profit: string;
  readonly waiting: readonly string[];
  readonly nobodySigns: string;
  readonly top: readonly string[];
  readonly debts: readonly string[];
  /** Nobody has written what is done; the step that is due. */
  readonly noAction: (step: string) => string;
  /** Heads of the weeks in which the money comes; short, as its column is. */
  readonly cash: readonly [title: string, likely: string, cautious: string, orders: string];
  readonly losses: string;
  readonly more: (count: number) => string;
}
