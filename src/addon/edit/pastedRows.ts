import type { Deal } from '../../domain/deal';
import type { DecisionRow } from '../../domain/rules/approvals';
import { columnLetters } from '../../sheets/headers/address';
import type { EditPlace } from './editedRows';

interface KeyPlace {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** 0-based; undefined where the sheet has no keys. */
  readonly keyColumn: number | undefined;
  readonly decisions: readonly DecisionRow[];
}

/**
 * A row that was pasted over with its key is a copy, though the row that it copies may stand far away: it starts afresh,
 * so that no approval comes along with it. The keys are read only when one in the edit has been decided upon.
 */
export function withoutPastedKeys(deals: readonly Deal[], place: EditPlace, where: KeyPlace): readonly Deal[] {
  const { sheet, keyColumn, decisions } = where;
  const { first, last } = place.columns;
  if (keyColumn === undefined || keyColumn < first || keyColumn > last || decisions.length === 0) return deals;
  const decided = new Set(decisions.map(({ dealKey }) => dealKey));
  const isPasted = ({ row, key }: Deal): boolean => row >= place.first && row <= place.last && decided.has(key);
  if (!deals.some(isPasted)) return deals;
  const letters = columnLetters(keyColumn);
  const keys = sheet.getRange(`${letters}:${letters}`).getValues();
  const firstRowOf = (key: string): number => keys.findIndex(([cell]) => cell === key) + 1;
  return deals.map((deal) =>
    isPasted(deal) && firstRowOf(deal.key) !== deal.row
      ? { ...deal, key: '', acceptedStage: '', touchedAt: null, rowHash: '', memory: '' }
      : deal,
  );
}
