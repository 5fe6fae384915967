import { byUs, defineTable } from './table';

/** Ramp of newcomers, the comparison on the same mix of groups, and beside it how calls and answers go. */
export const peopleTable = defineTable(
  'people',
  { ru: 'Люди', en: 'People' },
  { kind: 'report', editableBy: 'heads' },
  () => ({
    manager: byUs('text', 'Менеджер', 'Manager'),
    startedOn: byUs('date', 'Начал', 'Started'),
    weeks: byUs('integer', 'Недель в работе', 'Weeks'),
    callsReviewed: byUs('integer', 'Разобрано звонков', 'Calls reviewed'),
    quotes: byUs('integer', 'КП', 'Quotes'),
    daysToFirstPayment: byUs('integer', 'До первой оплаты, дн.', 'To first payment, days'),
    daysToMedian: byUs('integer', 'До медианы отдела, дн.', "To the team's median, days"),
    weeklyProfit: byUs('longText', 'Прибыль по неделям в тысячах', 'Profit by week in thousands'),
    deals: byUs('integer', 'Сделок', 'Deals'),
    margin: byUs('share', 'Маржа', 'Margin'),
    mixMargin: byUs('share', 'Маржа отдела на том же наборе', "Team's margin on the same mix"),
    callScore: byUs('share', 'Оценка звонков', 'Call score'),
    response: byUs('integer', 'Первый ответ, мин', 'First response, min'),
    note: byUs('longText', 'Вывод', 'Conclusion'),
  }),
);
