/** Of the price of discounts and of money that is waited for. Figures come with their units. */
export interface MoneyMessages {
  /** Of one deal. */
  readonly terms: {
    readonly discount: (money: string) => string;
    readonly deferral: (money: string) => string;
    readonly both: (discount: string, deferral: string) => string;
  };
  readonly cash: {
    readonly title: string;
    /** Of all weeks together. */
    readonly said: (weeks: number, likely: string, cautious: string, orders: string) => string;
    readonly none: string;
    readonly likely: string;
    readonly cautious: string;
    readonly orders: string;
    readonly later: string;
    readonly unknown: string;
    readonly noDate: string;
    /** How likely sums and orders are reckoned. */
    readonly how: string;
    readonly promised: (day: string) => string;
    readonly broken: (day: string) => string;
    /** Of the week before: what its Monday expected, and what came. */
    readonly came: (expected: string, received: string) => string;
  };
  readonly discounts: {
    /** Of the month so far; a cost that is '' is nothing. */
    readonly cost: (discount: string, deferral: string) => string;
    readonly above: (money: string) => string;
    readonly none: string;
    readonly leftOut: (count: number) => string;
    readonly noRate: string;
    /** From the list price down to the profit, and what waiting for the money has cost. */
    readonly parts: Readonly<
      Record<'list' | 'discount' | 'cost' | 'extra' | 'grossProfit' | 'granted' | 'late', string>
    >;
    /** Beside one sum each. */
    readonly words: Readonly<Record<'discount' | 'deferral' | 'profit', string>>;
  };
  readonly discipline: {
    readonly none: string;
    /** Signed days, such as `+6`. */
    readonly usually: (days: string) => string;
    readonly change: (recent: string, before: string) => string;
    readonly paid: (day: string, days: string) => string;
  };
  readonly quiet: {
    readonly line: (last: string, usual: string, perMonth: string) => string;
    readonly planned: (step: string, day: string) => string;
    readonly call: string;
  };
  readonly whatIf: {
    readonly outside: string;
    readonly nothing: string;
    /** `rules` says them; '' money is never given. */
    readonly rules: (floor: string, maxDiscount: string) => string;
    readonly none: string;
    readonly gain: (gain: string, count: number, atRisk: string) => string;
    readonly keep: (share: string) => string;
    readonly noKeep: string;
  };
}
