import { defineCheck } from './check';

/**
 * A quote or an order of a client who is flagged, or whose debt is overdue beyond the stop setting, unless all that is overdue
 * is small (heading 10).
 */
export const clientOnStop = defineCheck({
  id: 'client-on-stop',
  titles: { ru: 'Клиент на стопе', en: 'Client on stop' },
  clearedBy: {
    ru: 'Клиент гасит просрочку, или РОП снимает стоп на вкладке «Клиенты»',
    en: 'The client pays what is overdue, or the head lifts the stop on the Clients tab',
  },
  severity: 'red',
  tables: ['clients'],
  columns: ['stage', 'client'],
  kinds: ['quote', 'deal'],
  evaluate({ clientKey }, _facts, { clients, exposures, settings }) {
    if (clientKey === '') return null;
    const exposure = exposures.of(clientKey);
    const days = exposure === null ? 0 : exposure.daysOverdue;
    const overdue = exposure === null ? 0 : exposure.overdue;
    const terms = clients.byKey(clientKey);
    const isFlagged = terms !== null && terms.stop;
    if (!isFlagged && (days <= settings.stopAfterDays || overdue <= settings.smallDebt)) return null;
    return { days, overdue, comment: terms === null ? '' : terms.comment };
  },
  fault: ['client'],
  message: {
    ru: ({ days, overdue, comment }, say) =>
      `Клиент на стопе: ${days > 0 ? `просрочка ${say.days(days)}, ${say.money(overdue)}` : comment || 'отметка на вкладке «Клиенты»'}`,
    en: ({ days, overdue, comment }, say) =>
      `Client on stop: ${days > 0 ? `${say.days(days)} overdue, ${say.money(overdue)}` : comment || 'flagged on the Clients tab'}`,
  },
});
