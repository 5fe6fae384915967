import type { RawCell } from '../../domain/reading/rawCell';
import { matchDealHeader } from '../reading/deals/dealHeaders';
import type { DealsPlace } from '../dealsPlace';

/** A header of the team's that names no column of ours. */
export interface UnknownHeader {
  readonly header: string;
  /** 0-based. */
  readonly at: number;
}

/** Headers that set-up does not recognise: they stay as they are, and what is under them is never read. */
export function unknownHeaders({ sheet, headerRow, headers }: DealsPlace): UnknownHeader[] {
  const [row = []] = sheet.getRange(`${headerRow}:${headerRow}`).getValues() as RawCell[][];
  const known = new Set([...Object.values(headers.own), ...Object.values(headers.index)]);
  return row.flatMap((cell, at) => {
    const header = String(cell).trim();
    return header === '' || known.has(at) || matchDealHeader(header) !== null ? [] : [{ header, at }];
  });
}
