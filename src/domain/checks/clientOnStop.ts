import { stopOf } from '../pipeline/credit';
import { defineCheck } from './check';
import { creditException, sayException } from './creditException';

/**
 * A quote or an order of a client who is flagged, or whose debt is overdue beyond the stop setting, unless all that is overdue
 * is small (heading 10).
 */
export const clientOnStop = defineCheck({
  id: 'client-on-stop',
  titles: { ru: 'Клиент на стопе', en: 'Client on stop' },
  clearedBy: {
    ru: 'Клиент гасит просрочку, РОП снимает стоп на вкладке «Клиенты» или нужно согласование',
    en: 'The client pays what is overdue, the head lifts the stop on the Clients tab, or it is approved',
  },
  severity: 'red',
  judges: 'deal',
  tables: ['clients'],
  columns: ['stage', 'client'],
  kinds: ['quote', 'deal'],
  alsoReads: ['deferralDays', 'shippedAt'],
  evaluate(deal, facts, context) {
    const stop = stopOf(deal, context);
    const exception = stop && creditException(deal, facts, context);
    return stop && exception && { ...stop, ...exception };
  },
  fault: ['client'],
  message: {
    ru(detail, say) {
      const { days, overdue, comment } = detail;
      const why =
        days > 0 ? `просрочка ${say.days(days)}, ${say.money(overdue)}` : comment || 'отметка на вкладке «Клиенты»';
      return `Клиент на стопе: ${why}${sayException(detail, say)}`;
    },
    en(detail, say) {
      const { days, overdue, comment } = detail;
      const why =
        days > 0 ? `${say.days(days)} overdue, ${say.money(overdue)}` : comment || 'flagged on the Clients tab';
      return `Client on stop: ${why}${sayException(detail, say)}`;
    },
  },
});
