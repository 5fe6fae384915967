import type { ChosenPeriod } from '../../domain/calendar/period';
import type { DiscountRung, DiscountScope } from '../../domain/reports/discounts';
import type { TrustRepair } from '../approvals/messages';
import type { PageMessages } from '../page/messages';

/** A list whose lines are planned in place. */
export interface PlannedWords {
  readonly title: string;
  /** The button that opens the form, in full and on the button. */
  readonly set: string;
  readonly short: string;
  /** What its text is. */
  readonly what: string;
}

/** What the sidebar says. Figures and findings come from the server as finished sentences. */
export interface SidebarMessages extends PageMessages {
  readonly refresh: string;
  /** What is in sight while a newer look failed. */
  readonly shownAsOf: (time: string) => string;
  readonly save: string;
  readonly when: string;
  readonly who: string;
  readonly day: {
    readonly mine: string;
    readonly people: string;
  };
  readonly answers: {
    readonly title: string;
    readonly noTime: string;
    /** Working minutes left until the norm. */
    readonly left: (minutes: number) => string;
    /** Working minutes past the norm. */
    readonly late: (minutes: number) => string;
  };
  readonly steps: PlannedWords & {
    /** No step stands in the row. */
    readonly none: string;
    readonly notHere: string;
  };
  readonly debts: PlannedWords & {
    readonly overdue: (days: number) => string;
    readonly dueOn: (day: string) => string;
    /** What was to be done by a day that has passed. */
    readonly past: (what: string) => string;
  };
  /** The card of a client. */
  readonly client: { readonly open: string; readonly last: string };
  /** What the server names by an id. */
  readonly money: {
    readonly titles: Readonly<Record<'cash' | 'discounts' | 'discipline' | 'quiet', string>>;
    /** From the list price down to the profit. */
    readonly parts: Readonly<
      Record<'list' | 'discount' | 'cost' | 'extra' | 'grossProfit' | 'granted' | 'late', string>
    >;
    readonly all: string;
    readonly scopes: Readonly<Record<DiscountScope, string>>;
    readonly rungs: Readonly<Record<DiscountRung, string>>;
    /** The name of a group or client that has none. */
    readonly blank: string;
  };
  /** A call to a client who has gone quiet. */
  readonly calls: PlannedWords;
  readonly whatIf: {
    readonly title: string;
    readonly about: string;
    /** The fields, in per cent. */
    readonly floor: string;
    readonly maxDiscount: string;
    readonly count: string;
  };
  readonly top: {
    readonly title: string;
    readonly atRisk: (count: number) => string;
    readonly blocker: (what: string) => string;
  };
  readonly plan: string;
  readonly losses: {
    readonly title: string;
    /** Of which period they are told, by its name or by own days. */
    readonly period: string;
    readonly periods: Readonly<Record<ChosenPeriod, string>>;
    readonly from: string;
    readonly to: string;
    readonly show: string;
  };
  /** What waits for the reader's own decision. */
  readonly toDecide: string;
  readonly standUp: string;
  readonly otherFigures: string;
  readonly health: string;
  readonly noProblems: string;
  readonly tabs: {
    readonly today: string;
    readonly attention: string;
    readonly decide: string;
    readonly deal: string;
    readonly setUp: string;
  };
  readonly approvals: {
    /** On the tab of a seller: so many requests have their answer. */
    readonly answered: (count: number) => string;
    readonly approve: string;
    readonly refuse: string;
    readonly comment: string;
    readonly ask: string;
    readonly withdraw: string;
    readonly reason: string;
    readonly asks: (text: string) => string;
    readonly notAsked: string;
    readonly waiting: string;
    readonly sending: string;
    /** Puts the price that holds the floor into the comment. */
    readonly counter: (price: string) => string;
    /** Said with a failure when the deal has left the queue. */
    readonly gone: (deal: string) => string;
    /** Above the repairs. */
    readonly untrusted: string;
    readonly repairs: Readonly<Record<TrustRepair, string>>;
  };
  readonly deal: {
    readonly numbers: string;
    readonly clearedBy: (how: string) => string;
    readonly ask: string;
    readonly good: string;
    readonly callBack: string;
  };
  readonly rules: {
    readonly title: string;
    readonly response: string;
    readonly schedule: string;
    readonly stop: string;
    readonly gate: string;
    readonly gates: Readonly<Record<'block' | 'warn', string>>;
    readonly daily: string;
    readonly digest: string;
    readonly nobody: string;
    readonly ladder: string;
    readonly minutes: (count: number) => string;
    readonly days: (count: number) => string;
    readonly discountUpTo: (limit: string) => string;
    readonly marginFrom: (floor: string) => string;
    readonly noLimit: string;
    /** Where the rules are changed. */
    readonly where: string;
    readonly whoSetsUp: string;
  };
  /** The button that opens the page of the bank's file. */
  readonly openPayments: string;
  /** The button where a column is missing. */
  readonly addColumn: string;
  /** The button that opens the page of set-up. */
  readonly openSetUp: string;
  readonly nothingMatches: string;
  readonly allChecks: string;
  readonly everyone: string;
  readonly filterByCheck: string;
  readonly filterByManager: string;
  readonly toRow: string;
  readonly rowGone: string;
  readonly chart: string;
  readonly builtAt: (when: string) => string;
  readonly youAre: (name: string, role: string) => string;
}
