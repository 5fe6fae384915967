import type { ApprovalMessages, TrustRepair } from '../../i18n/approvals/messages';
import type { Access } from '../book/access';
import type { OpenedBook } from '../book/openedBook';
import { isUnverifiable } from './openedApprovals';
import { trustAt } from './trustLook';

/** What is wrong with the protections, as sentences, and what the owner can do about them and the approvals. */
export interface Trust {
  readonly problems: readonly string[];
  readonly repairs: readonly TrustRepair[];
}

/** How the protections that signatures rest on were last seen, for those who sign; a manager is told nothing. */
export function trustFor(opened: OpenedBook, access: Access, say: ApprovalMessages): Trust {
  const { role } = access;
  if (role === 'manager') return { problems: [], repairs: [] };
  const { approvals } = opened;
  const weak = trustAt(opened, access);
  const repairs: Readonly<Record<TrustRepair, boolean>> = {
    acknowledgeGap: approvals.gap !== null,
    startAfresh: isUnverifiable(approvals),
    repairProtections: weak.length > 0,
  };
  return {
    problems: weak.map(({ code, tab }) => say.problems[code](tab)),
    repairs: role === 'owner' ? (Object.keys(repairs) as TrustRepair[]).filter((repair) => repairs[repair]) : [],
  };
}
