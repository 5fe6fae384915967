import { defineCheck } from './check';

/** The id stands in a row above; the first row that bears it is not at fault. Off where rows of one number are one deal. */
export const duplicateId = defineCheck({
  id: 'duplicate-id',
  titles: { ru: 'Номер повторяется', en: 'Duplicate number' },
  clearedBy: {
    ru: 'Дать сделке свой номер или убрать повтор; где это позиции одной сделки — «Один номер — одна сделка» на «Правилах»',
    en: 'Give the deal a number of its own, or remove the copy; for positions of one deal, set positions on Rules',
  },
  severity: 'amber',
  columns: ['id'],
  isIdle: ({ repeatedIds, settings }) => settings.positions || repeatedIds.firstRows.size === 0,
  evaluate({ id, row }, _facts, { repeatedIds }) {
    const firstRow = repeatedIds.above({ id, row });
    return firstRow === null ? null : { id, firstRow };
  },
  fault: ['id'],
  message: {
    ru: ({ id, firstRow }) => `№ ${id} уже стоит в строке ${firstRow}`,
    en: ({ id, firstRow }) => `No. ${id} already stands in row ${firstRow}`,
  },
});
