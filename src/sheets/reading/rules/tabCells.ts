import type { CellIssueCode } from '../../../domain/issue';
import type { RawCell, WallClock } from '../../../domain/reading/rawCell';
import type { ProblemMessages } from '../../../i18n/problems/messages';
import { cellAddress } from '../../headers/address';
import { cellText } from '../cellText';
import type { ProblemNote } from '../problemNotes';
import type { Tab, TabRow } from '../tab';

const CODES: ReadonlySet<unknown> = new Set<CellIssueCode>([
  'not-a-number',
  'ambiguous-number',
  'not-a-date',
  'not-a-choice',
  'error-value',
  'out-of-range',
]);

/** True for the code by which a reader of the domain says that a cell cannot be read. */
export function isIssueCode(read: unknown): read is CellIssueCode {
  return CODES.has(read);
}

type CellSentence = keyof Pick<ProblemMessages, 'ruleUnreadable' | 'rungDropped' | 'limitDoubtful' | 'limitNegative'>;

/** One row of a rules tab, cell by cell; what cannot be read is noted with its address. */
export interface TabCells<ColumnId extends string> {
  readonly row: number;
  /** Whether the tab has the column. */
  readonly has: (column: ColumnId) => boolean;
  readonly raw: (column: ColumnId) => RawCell;
  readonly text: (column: ColumnId) => string;
  /** Null when blank or unreadable. */
  readonly value: <Value>(column: ColumnId, read: (raw: RawCell) => Value | CellIssueCode | null) => Value | null;
  readonly note: (column: ColumnId, code: string, sentence: CellSentence) => void;
}

export function tabCells<ColumnId extends string>(
  { title, index }: Tab<ColumnId>,
  { row, cells }: TabRow,
  wallClock: WallClock,
  notes: ProblemNote[],
): TabCells<ColumnId> {
  const raw = (column: ColumnId): RawCell => {
    const at = index[column];
    return (at === undefined ? undefined : cells[at]) ?? '';
  };
  const text = (column: ColumnId): string => cellText(raw(column), wallClock);
  const note = (column: ColumnId, code: string, sentence: CellSentence): void => {
    const address = cellAddress(title, row, index[column] ?? 0);
    notes.push({ code, say: (messages) => messages[sentence](address, text(column)) });
  };
  return {
    row,
    has: (column) => index[column] !== undefined,
    raw,
    text,
    note,
    value(column, read) {
      const found = text(column) === '' ? null : read(raw(column));
      if (!isIssueCode(found)) return found;
      note(column, 'rule-unreadable', 'ruleUnreadable');
      return null;
    },
  };
}
