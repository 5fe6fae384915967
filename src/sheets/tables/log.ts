import { byUs, defineTable } from './table';

export const logTable = defineTable(
  'log',
  { ru: 'Журнал', en: 'Log' },
  { kind: 'record', editableBy: 'heads' },
  () => ({
    at: byUs('datetime', 'Когда', 'When'),
    entry: byUs('text', 'Что запускалось', 'Run'),
    event: byUs('text', 'Событие', 'Event'),
    detail: byUs('longText', 'Подробности', 'Details'),
  }),
);
