import type { RawCell } from '../../domain/reading/rawCell';
import { approvalsTable } from '../tables/approvals';
import type { ApprovalColumn } from '../tables/approvals';
import type { FoundSheet } from './findSheets';
import { readTab } from './tab';

/** A line of the approvals tab as it stands, unverified: every cell as the text that was signed. */
export type ApprovalLine = Readonly<Record<ApprovalColumn, string>> & {
  /** The sheet's row number, 1-based. */
  readonly row: number;
};

/** The lines of the approvals tab in their order; a cell that is no text was altered, and reads as what it shows. */
export function readApprovalLines(found: FoundSheet | null): readonly ApprovalLine[] {
  const tab = readTab(found, approvalsTable, []);
  return (tab?.rows ?? []).map(({ row, cells }) => {
    const textOf = (at: number | undefined): RawCell => (at === undefined ? '' : (cells[at] ?? ''));
    const texts = approvalsTable.columns.map(({ id }) => [id, String(textOf(tab?.index[id]))]);
    return { ...(Object.fromEntries(texts) as Record<ApprovalColumn, string>), row };
  });
}
