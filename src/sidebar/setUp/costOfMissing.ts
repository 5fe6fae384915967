import type { SetUpProposal } from '../../addon/setUp/setUpState';
import type { DealColumn } from '../../domain/deal';
import type { ColumnsProps } from './columnsProps';

export type ColumnLine = SetUpProposal['columns'][number];

/** What cannot be seen for want of a column (spec §24, page 2); '' where its absence costs nothing. */
export function costOfMissing(
  column: DealColumn,
  { proposal, words }: Pick<ColumnsProps, 'proposal' | 'words'>,
  lines: readonly Pick<ColumnLine, 'column' | 'header'>[],
): string {
  const has = (wanted: DealColumn): boolean => lines.some((line) => line.column === wanted && line.header !== '');
  if (column === 'quantity' && proposal.isByAmount) return '';
  if (column === 'price' && !has('amount')) return words.costsOfNoSum;
  if (column === 'paidAt' && (has('paid') || has('closedAt'))) return '';
  return words.costs[column] ?? '';
}
