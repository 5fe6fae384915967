import { byPeople, byUs, defineTable } from './table';

const HINT_SCORE = { ru: '0 — нет, 1 — отчасти, 2 — да', en: '0 no, 1 partly, 2 yes' };

export const callReviewsTable = defineTable(
  'callReviews',
  { ru: 'Разбор звонков', en: 'Call reviews' },
  { kind: 'coaching', editableBy: 'heads' },
  () => ({
    day: byPeople('date', 'Дата', 'Date'),
    manager: byPeople('choice', 'Менеджер', 'Manager'),
    client: byPeople('text', 'Клиент', 'Client'),
    dealId: byPeople('text', '№', 'No.'),
    contact: byPeople('integer', 'Контакт', 'Contact', { hint: HINT_SCORE }),
    need: byPeople('integer', 'Потребность', 'Need', { hint: HINT_SCORE }),
    offer: byPeople('integer', 'Предложение', 'Offer', { hint: HINT_SCORE }),
    objections: byPeople('integer', 'Возражения', 'Objections', { hint: HINT_SCORE }),
    agreement: byPeople('integer', 'Договорённость', 'Agreement', { hint: HINT_SCORE }),
    action: byPeople('longText', 'Что меняем', 'Agreed action'),
    actionDate: byPeople('date', 'Срок', 'By when'),
    score: byUs('share', 'Оценка', 'Score'),
  }),
);
