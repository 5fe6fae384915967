import { byPeople, defineTable } from './table';

export const planTable = defineTable(
  'plan',
  { ru: 'План', en: 'Plan' },
  { kind: 'rules', editableBy: 'heads' },
  () => ({
    month: byPeople('date', 'Месяц', 'Month', { hint: { ru: 'Любой день месяца', en: 'Any day of the month' } }),
    manager: byPeople('choice', 'Менеджер', 'Manager', {
      hint: { ru: 'Пусто — план всего отдела', en: 'Blank is the plan of the whole team' },
    }),
    grossProfit: byPeople('money', 'Валовая прибыль, ₽', 'Gross profit'),
    revenue: byPeople('money', 'Выручка, ₽', 'Revenue'),
    quantity: byPeople('quantity', 'Количество', 'Quantity', { synonyms: ['Тоннаж', 'Кол-во'] }),
  }),
);
