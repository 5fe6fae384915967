import type { ApprovalMessages, TrustRepair } from '../../i18n/approvals/messages';
import { protectionProblems } from '../../sheets/safeguards/protections';
import type { Access } from '../book/access';
import { tabEditorsOf } from '../book/tabEditors';
import type { OpenedBook } from '../book/openedBook';
import { isUnverifiable } from './openedApprovals';

/** What is wrong with the protections, as sentences, and what the owner can do about them and the approvals. */
export interface Trust {
  readonly problems: readonly string[];
  readonly repairs: readonly TrustRepair[];
}

/** Looks at the protections that signatures rest on, for those who sign; a manager is told nothing. */
export function trustFor(opened: OpenedBook, { role, email }: Access, say: ApprovalMessages): Trust {
  if (role === 'manager') return { problems: [], repairs: [] };
  const { spreadsheet, book, approvals } = opened;
  const weak = protectionProblems(spreadsheet, tabEditorsOf(book.rules.team, email));
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
