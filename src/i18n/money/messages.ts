/** Of the price of discounts and of money that is waited for. Figures come with their units. */
export interface MoneyMessages {
  /** Of one deal. */
  readonly terms: {
    readonly discount: (money: string) => string;
    readonly deferral: (money: string) => string;
    readonly both: (discount: string, deferral: string) => string;
  };
}
