import type { Problem } from '../../domain/issue';
import type { ApprovalMessages } from '../../i18n/approvals/messages';
import type { ApprovalLine } from '../../sheets/reading/approvalLines';
import { storedChain } from './chain';
import type { StoredChain } from './chain';
import { verifyApprovals } from './verifyApprovals';
import type { ApprovalProblem, VerifiedApprovals } from './verifyApprovals';

/** The approvals of a workbook that has been read: what was stored, and what of the tab counts. */
export interface OpenedApprovals extends VerifiedApprovals {
  readonly stored: StoredChain | null;
}

/** Verifies the tab's lines against the document's properties; asks for the workbook's id only where there is a line. */
export function openApprovals(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  lines: readonly ApprovalLine[],
  properties: Readonly<Record<string, string>>,
): OpenedApprovals {
  const stored = storedChain(properties);
  const spreadsheetId = lines.length === 0 ? (stored?.spreadsheetId ?? '') : spreadsheet.getId();
  return { stored, ...verifyApprovals(lines, stored, spreadsheetId) };
}

/** Whether decisions cannot be told from forgeries here at all: then nobody signs. */
export function isUnverifiable({ problems }: VerifiedApprovals): boolean {
  return problems.some(({ kind }) => kind === 'unverifiable' || kind === 'copied-book');
}

function sentence(problem: ApprovalProblem, say: ApprovalMessages): string {
  if (problem.kind === 'gap') return say.problems.gap(problem.from, problem.to, problem.older);
  return 'rows' in problem ? say.problems[problem.kind](problem.rows) : say.problems[problem.kind];
}

/** The problems of the approvals, as those of a workbook are told. */
export function approvalProblems({ problems }: VerifiedApprovals, say: ApprovalMessages): readonly Problem[] {
  return problems.map((problem) => ({ code: `approvals-${problem.kind}`, detail: sentence(problem, say) }));
}
