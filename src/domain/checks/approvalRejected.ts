import type { Role } from '../role';
import { creditAnswer, creditAskOf } from '../pipeline/credit';
import { dayOf } from '../calendar/time';
import { defineCheck } from './check';

const REFUSED_BY: Readonly<Record<Role, string>> = {
  manager: 'менеджером',
  head: 'РОП',
  owner: 'собственником',
};

/** The last decision for these very numbers is a refusal; one of credit stands only while a credit finding does. */
export const approvalRejected = defineCheck({
  id: 'approval-rejected',
  titles: { ru: 'Отказано в согласовании', en: 'Approval refused' },
  clearedBy: { ru: 'Изменить цену или условия и запросить снова', en: 'Change the price or the terms and ask again' },
  severity: 'red',
  columns: [],
  alsoReads: ['stage', 'deferralDays', 'shippedAt'],
  isIdle: ({ approvals }) => approvals.isEmpty,
  evaluate(deal, facts, context) {
    const { approval } = facts;
    const credit = creditAnswer(deal, facts, context);
    const isOfCredit = approval.kind !== 'rejected' && credit.kind === 'rejected';
    const state = isOfCredit ? credit : approval;
    if (state.kind !== 'rejected' || (isOfCredit && creditAskOf(deal, facts, context) === null)) return null;
    const { role, at, comment } = state.decision;
    return { role, day: dayOf(at), comment: comment.trim(), isOfCredit };
  },
  fault: ({ isOfCredit }) => (isOfCredit ? ['deferralDays', 'client'] : ['price', 'amount']),
  message: {
    ru: ({ role, day, comment }, say) =>
      `Отказано ${REFUSED_BY[role]} ${say.day(day)}${comment === '' ? '' : `: «${comment}»`}`,
    en: ({ role, day, comment }, say) =>
      `Refused by ${say.role(role)} on ${say.day(day)}${comment === '' ? '' : `: "${comment}"`}`,
  },
});
