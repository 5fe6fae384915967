import type { DealHeaders } from '../reading/deals/dealHeaders';

/** The deals tab as it was found: where its header is and which column holds what. */
export interface DealsPlace {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly title: string;
  /** 1-based. */
  readonly headerRow: number;
  readonly headers: DealHeaders;
}
