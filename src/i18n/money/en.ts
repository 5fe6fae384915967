import type { MoneyMessages } from './messages';

export const en = (): MoneyMessages => ({
  terms: {
    discount: (money) => `The discount costs ${money} of profit`,
    deferral: (money) => `The deferral costs ${money} of profit`,
    both: (discount, deferral) => `The discount costs ${discount} of profit, the deferral ${deferral} more`,
  },
});
