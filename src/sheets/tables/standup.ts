import { byPeople, byUs, defineTable } from './table';

/** One line a subject; answers are kept between rebuilds, by the line's key. */
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
    key: byUs('text', 'ключ', 'key', { hidden: true }),
  }),
);
