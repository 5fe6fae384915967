import { byPeople, byUs, defineTable } from './table';

/** One line a subject; answers and steps are kept between rebuilds, by the line's key; `stepSeen` is what the step was then. */
export const standupTable = defineTable(
  'standup',
  { ru: 'Планёрка', en: 'Stand-up' },
  { kind: 'report', editableBy: 'heads' },
  () => ({
    manager: byUs('text', 'Менеджер', 'Manager'),
    kind: byUs('text', 'О чём', 'About'),
    dealId: byUs('text', '№', 'No.'),
    subject: byUs('longText', 'Суть', 'Subject'),
    answer: byPeople('longText', 'Ответ', 'Answer'),
    answerDate: byPeople('date', 'Срок', 'By when'),
    step: byPeople('longText', 'Шаг', 'Step', {
      hint: {
        ru: 'Вместе с датой станет следующим шагом сделки при ближайшей сборке отчёта',
        en: "With its date it becomes the deal's next step when the report is built next",
      },
    }),
    stepDate: byPeople('date', 'Дата шага', 'Step date', {
      hint: { ru: 'Когда сделать шаг; без неё он не записывается', en: 'When; without it the step is not written' },
    }),
    stepLeft: byUs('longText', 'Шаг не записан', 'Step not written'),
    key: byUs('text', 'ключ', 'key', { hidden: true }),
    stepSeen: byUs('text', 'шаг сделки', 'deal step', { hidden: true }),
  }),
);
