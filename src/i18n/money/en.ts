import { pluralEn } from '../../domain/words/plural';
import type { MoneyMessages } from './messages';
import { WATERFALL } from '../waterfall';

export const en = (): MoneyMessages => ({
  terms: {
    discount: (money) => `The discount costs ${money} of profit`,
    deferral: (money) => `The deferral costs ${money} of profit`,
    both: (discount, deferral) => `The discount costs ${discount} of profit, the deferral ${deferral} more`,
  },
  cash: {
    title: 'When the money comes',
    said: (weeks, likely, cautious, orders) =>
      `In ${weeks} weeks ${likely} of debts is likely, ${cautious} cautiously; ${orders} from orders`,
    none: 'Nothing to wait for: no debts and no unpaid orders',
    likely: 'likely',
    cautious: 'cautious',
    orders: 'orders',
    later: 'Later',
    unknown: 'Nobody knows when',
    noDate: 'Orders without a date',
    how: 'Likely and cautious go by how the client paid before; orders by their probability',
    promised: (day) => `promised ${day}`,
    broken: (day) => `promised ${day}, has not paid`,
    came: (expected, received) => `Last week ${expected} were expected, ${received} came`,
  },
  discounts: {
    cost: (discount, deferral) =>
      [
        discount === '' ? '' : `Discounts took ${discount} of the month’s profit`,
        deferral === '' ? '' : discount === '' ? `Deferrals took ${deferral} this month` : `deferrals ${deferral} more`,
      ]
        .filter((text) => text !== '')
        .join(', '),
    above: (money) => `Sold ${money} above the list`,
    none: 'No sale of this month has a list price, a price and a cost',
    leftOut: (count) => `${count} ${pluralEn(count, 'sale is', 'sales are')} not counted: no list price, price or cost`,
    noRate: 'Deferrals are not counted: the Rules tab has no price of money',
    parts: {
      ...WATERFALL.en,
      granted: 'Deferrals in time',
      late: 'Late payments',
    },
    words: { discount: 'discount', deferral: 'deferral', profit: 'profit' },
  },
  discipline: {
    none: 'Too early to tell: few payments with a deferral',
    usually: (days) => `usually ${days} days`,
    change: (recent, before) => `the last three ${recent} days, the three before ${before}`,
    paid: (day, days) => `${day}, ${days} days`,
  },
  quiet: {
    line: (last, usual, perMonth) => `Last bought ${last}, usually every ${usual}; ${perMonth} of profit a month`,
    planned: (step, day) => `${step} ${day}`,
    call: 'Call',
  },
  whatIf: {
    outside: 'The floor and the most are from 0 to 100%',
    nothing: 'Fill in a floor of margin, a most of discount, or both',
    rules: (floor, maxDiscount) =>
      floor === ''
        ? `Discount up to ${maxDiscount}`
        : `Margin from ${floor}${maxDiscount === '' ? '' : `, discount up to ${maxDiscount}`}`,
    none: 'nothing of the month would have changed',
    gain: (gain, count, atRisk) =>
      `+${gain} if all agree; ${count} ${pluralEn(count, 'deal', 'deals')} at risk (${atRisk} of profit)`,
    keep: (share) => `it pays if no less than ${share} stay`,
    noKeep: 'even then these deals would have brought no profit',
  },
});
