import type { Role } from '../role';
import { dayOf } from '../calendar/time';
import { defineCheck } from './check';

const REFUSED_BY: Readonly<Record<Role, string>> = {
  manager: 'менеджером',
  head: 'РОП',
  owner: 'собственником',
};

/** The last decision for these very numbers is a refusal. */
export const approvalRejected = defineCheck({
  id: 'approval-rejected',
  titles: { ru: 'Отказано в согласовании', en: 'Approval refused' },
  clearedBy: { ru: 'Изменить цену или условия и запросить снова', en: 'Change the price or the terms and ask again' },
  severity: 'red',
  columns: [],
  isIdle: ({ approvals }) => approvals.isEmpty,
  evaluate(_deal, { approval }) {
    if (approval.kind !== 'rejected') return null;
    const { role, at, comment } = approval.decision;
    return { role, day: dayOf(at), comment: comment.trim() };
  },
  fault: ['price', 'amount'],
  message: {
    ru: ({ role, day, comment }, say) =>
      `Отказано ${REFUSED_BY[role]} ${say.day(day)}${comment === '' ? '' : `: «${comment}»`}`,
    en: ({ role, day, comment }, say) =>
      `Refused by ${say.role(role)} on ${say.day(day)}${comment === '' ? '' : `: "${comment}"`}`,
  },
});
