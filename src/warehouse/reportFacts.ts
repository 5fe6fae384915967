import { latenessKindOf, rememberedLateness } from '../domain/reports/lateness';
import { answersOf } from '../domain/reports/speedPays';
import { passageOf, ripenessOf, STEPS } from '../domain/reports/steps';
import type { Step } from '../domain/reports/steps';
import { topListOf } from '../domain/reports/topDeals';
import { dealAmount } from '../domain/positions/part';
import type { Review, ReviewedDeal } from '../domain/review';
import { MONEY, putValue } from './table';
import type { Line, OpenLine, WarehouseColumn } from './table';
import { roubles } from './values';

/** By which a request stands that nobody answered within the longest of the bounds. */
const LONGER = 'longer';

/** What of a deal the reports are made of that rest on the whole book: what is usual there is worked out at the load. */
export const reportColumns: readonly WarehouseColumn[] = [
  {
    name: 'lateness_days',
    type: 'INT64',
    meaning: 'Paid so many days past the due date, with a deferral, within a year',
  },
  { name: 'lateness_amount', type: MONEY, meaning: 'Amount of the whole deal that was paid so' },
  { name: 'top_list', type: 'STRING', meaning: 'sold or quoted, of a deal that is not done' },
  { name: 'top_amount', type: MONEY, meaning: 'Amount of the whole deal that is not done, with VAT' },
  {
    name: 'speed_up_to',
    type: 'STRING',
    meaning: `Answered within so many working minutes: 15, 30, 60, 240, ${LONGER}; of requests that had the time to be paid`,
  },
  { name: 'speed_is_paid', type: 'BOOL', meaning: 'And paid within the time that most payments take' },
  ...STEPS.flatMap(({ to }): WarehouseColumn[] => [
    { name: `step_${to}`, type: 'STRING', meaning: `Cohort of those that might have come to ${to}: recent or earlier` },
    { name: `step_${to}_reached`, type: 'BOOL', meaning: `Came to ${to} within the time that most need` },
  ]),
];

/** Puts what the reports read of each deal of a book into its line. */
export function reportFacts(book: Review): (line: OpenLine, reviewed: ReviewedDeal) => void {
  const { context } = book;
  const answeredOf = answersOf(book);
  const steps = STEPS.map((step) => ({ step, ...ripenessOf(step, book) }));
  return (line, reviewed) => {
    const lateness = rememberedLateness(reviewed, context.today);
    if (lateness !== null && latenessKindOf(reviewed) === 'deferral') {
      line['lateness_days'] = lateness.days;
      putValue(line, 'lateness_amount', roubles(lateness.amount));
    }
    const list = topListOf(reviewed, context);
    if (list !== null) {
      line['top_list'] = list;
      putValue(line, 'top_amount', roubles(dealAmount(reviewed)));
    }
    const answered = answeredOf === null ? null : answeredOf(reviewed);
    if (answered !== null) {
      line['speed_up_to'] = answered.upTo === null ? LONGER : String(answered.upTo);
      line['speed_is_paid'] = answered.isPaid;
    }
    for (const { step, maturity, recent, earlier } of steps) {
      if (maturity === null) continue;
      for (const [cohort, period] of [
        ['recent', recent],
        ['earlier', earlier],
      ] as const) {
        const hasReached = passageOf(step, reviewed, period, maturity);
        if (hasReached === null) continue;
        line[`step_${step.to}`] = cohort;
        line[`step_${step.to}_reached`] = hasReached;
      }
    }
  };
}

/** How long each step takes most deals of the book; blank where too few have made it. */
export function maturityLines(book: Review): readonly Line[] {
  const daysOf = (step: Step): number | null => ripenessOf(step, book).maturity;
  return STEPS.map((step, place): Line => {
    const days = daysOf(step);
    return { step: step.to, place, ...(days === null ? {} : { days }) };
  });
}
