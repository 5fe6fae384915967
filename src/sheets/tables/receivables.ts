import { byPeople, byUs, defineTable } from './table';

/**
 * A line a debtor with its deals under it; what people wrote about a debt is kept between rebuilds, by the deal's key, or
 * by the client's on a debtor's line. The sum of a debtor has a column of its own: in one of the debts' it would count twice.
 */
export const receivablesTable = defineTable(
  'receivables',
  { ru: 'Дебиторка', en: 'Receivables' },
  { kind: 'report', editableBy: 'heads' },
  () => ({
    client: byUs('longText', 'Клиент', 'Client'),
    dealId: byUs('text', '№', 'No.'),
    manager: byUs('text', 'Менеджер', 'Manager'),
    clientTotal: byUs('money', 'Всего по клиенту, ₽', 'Client total'),
    owed: byUs('money', 'Долг, ₽', 'Owed'),
    dueDate: byUs('date', 'Срок оплаты', 'Due'),
    daysOverdue: byUs('integer', 'Просрочка, дн.', 'Overdue, days'),
    bucket: byUs('text', 'Корзина', 'Bucket'),
    advice: byUs('longText', 'Что делать', 'What to do'),
    action: byPeople('longText', 'Действие', 'Action'),
    actionDate: byPeople('date', 'Дата действия', 'Action date'),
    actionBy: byPeople('text', 'Кто', 'Who'),
    paymentPromised: byPeople('date', 'Обещал оплатить', 'Promised to pay', {
      hint: {
        ru: 'День, когда клиент обещал заплатить: по нему считается, когда придут деньги',
        en: 'The day on which the client promised to pay: it tells when the money comes',
      },
    }),
    key: byUs('text', 'ключ', 'key', { hidden: true }),
  }),
);
