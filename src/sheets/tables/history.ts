import { byUs, defineTable } from './table';

/** Every change of stage; `at` is the row's touched time, `by` is blank unless done in the sidebar. */
export const historyTable = defineTable(
  'history',
  { ru: 'История', en: 'History' },
  { kind: 'record', editableBy: 'heads' },
  () => ({
    at: byUs('datetime', 'Когда', 'When'),
    dealId: byUs('text', '№', 'No.'),
    client: byUs('text', 'Клиент', 'Client'),
    manager: byUs('text', 'Менеджер', 'Manager'),
    fromStage: byUs('text', 'Был этап', 'From'),
    toStage: byUs('text', 'Стал этап', 'To'),
    by: byUs('text', 'Кто', 'Who'),
    key: byUs('text', 'ключ', 'key', { hidden: true }),
  }),
);
