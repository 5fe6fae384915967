import { byPeople, defineTable } from './table';

const HINT_OWN_LIMIT = { ru: 'Пусто — как в лестнице', en: 'Blank is as on the ladder' };

export const teamTable = defineTable(
  'team',
  { ru: 'Команда', en: 'Team' },
  { kind: 'rules', editableBy: 'owner', signed: true },
  () => ({
    name: byPeople('text', 'Имя', 'Name'),
    email: byPeople('text', 'Почта', 'Email', {
      hint: { ru: 'По ней узнаётся, кто подписывает', en: 'Tells who signs' },
    }),
    role: byPeople('choice', 'Роль', 'Role', {
      hint: {
        ru: 'Менеджер, РОП, собственник; уволен — без вопросов и писем',
        en: 'Manager, head, owner; left: asked and written nothing',
      },
    }),
    startedOn: byPeople('date', 'Начал', 'Started'),
    discountUpTo: byPeople('limitShare', 'Скидка до', 'Discount up to', { hint: HINT_OWN_LIMIT }),
    marginFrom: byPeople('limitShare', 'Маржа от', 'Margin from', { hint: HINT_OWN_LIMIT }),
  }),
);
