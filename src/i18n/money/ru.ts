import type { MoneyMessages } from './messages';

export const ru = (): MoneyMessages => ({
  terms: {
    discount: (money) => `Скидка стоит ${money} прибыли`,
    deferral: (money) => `Отсрочка стоит ${money} прибыли`,
    both: (discount, deferral) => `Скидка стоит ${discount} прибыли, отсрочка — ещё ${deferral}`,
  },
});
