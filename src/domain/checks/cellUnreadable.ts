import { defineCheck } from './check';

/** One finding a row, naming every cell whose value counts as blank. */
export const cellUnreadable = defineCheck({
  id: 'cell-unreadable',
  titles: { ru: 'Ячейка не читается', en: 'Unreadable cell' },
  clearedBy: { ru: 'Исправить названную ячейку', en: 'Mend the cell named' },
  severity: 'amber',
  columns: [],
  evaluate: ({ unreadable }) => (unreadable.length === 0 ? null : { unreadable }),
  fault: ({ unreadable }) => unreadable,
  message: {
    ru: ({ unreadable }, say) => `Не читается: ${unreadable.map(say.column).join('; ')}`,
    en: ({ unreadable }, say) => `Cannot be read: ${unreadable.map(say.column).join('; ')}`,
  },
});
