import { defineCheck } from './check';

/** A decision exists, but none for the numbers as they stand now. */
export const approvalVoid = defineCheck({
  id: 'approval-void',
  titles: { ru: 'Согласование устарело', en: 'Approval void' },
  clearedBy: {
    ru: 'Вернуть согласованные цифры или запросить снова',
    en: 'Restore the approved numbers, or ask again',
  },
  severity: 'amber',
  columns: [],
  isIdle: ({ approvals }) => approvals.isEmpty,
  evaluate: (_deal, { approval }) => (approval.kind === 'void' ? {} : null),
  fault: ['request', 'price', 'amount'],
  message: {
    ru: () => 'Цифры изменились после согласования: запросите снова',
    en: () => 'Numbers changed after approval: ask again',
  },
});
