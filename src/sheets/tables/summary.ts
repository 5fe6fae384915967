import { defineTable } from './table';

/** The owner's five minutes: a page of free layout, so it has no columns. */
export const summaryTable = defineTable(
  'summary',
  { ru: 'Сводка', en: 'Summary' },
  { kind: 'report', editableBy: 'heads' },
  () => ({}),
);
