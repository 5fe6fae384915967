import { creditAskOf } from '../pipeline/credit';
import { defineCheck } from './check';

/** A decision exists, but none for the numbers as they stand now; of credit only while a credit finding stands. */
export const approvalVoid = defineCheck({
  id: 'approval-void',
  titles: { ru: 'Согласование устарело', en: 'Approval void' },
  clearedBy: {
    ru: 'Вернуть согласованные цифры или запросить снова',
    en: 'Restore the approved numbers, or ask again',
  },
  severity: 'amber',
  columns: [],
  alsoReads: ['stage', 'deferralDays', 'shippedAt'],
  isIdle: ({ approvals }) => approvals.isEmpty,
  evaluate(deal, facts, context) {
    if (facts.approval.kind === 'void') return {};
    return facts.creditApproval.kind === 'void' && creditAskOf(deal, facts, context) !== null ? {} : null;
  },
  fault: ['request', 'price', 'amount'],
  message: {
    ru: () => 'Цифры изменились после согласования: запросите снова',
    en: () => 'Numbers changed after approval: ask again',
  },
});
