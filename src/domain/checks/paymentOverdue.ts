import { defineCheck } from './check';

/** Something is owed on a shipped deal, and its due date has passed; the day after it is day 1. */
export const paymentOverdue = defineCheck({
  id: 'payment-overdue',
  titles: { ru: 'Просрочена оплата', en: 'Payment overdue' },
  clearedBy: {
    ru: 'Записать оплату или новый срок, о котором договорились',
    en: 'Type the payment, or the new due date that was agreed',
  },
  severity: 'red',
  columns: ['shippedAt'],
  evaluate: (_deal, { daysOverdue, owed }) => (daysOverdue > 0 ? { daysOverdue, owed } : null),
  fault: ['dueDate', 'shippedAt'],
  message: {
    ru: ({ daysOverdue, owed }, say) => `Просрочка ${say.days(daysOverdue)}, ${say.money(owed)}`,
    en: ({ daysOverdue, owed }, say) => `${say.days(daysOverdue)} overdue, ${say.money(owed)}`,
  },
});
