import { cellProbes } from './cellProbes';
import type { Bench, Probe } from './probe';
import { told } from './probe';
import { sheetProbes } from './sheetProbes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const probes: readonly Probe[] = [...cellProbes, ...sheetProbes];

/** A name that no person gives a tab, so that one left behind by a cut run may be taken away. */
const TAB = 'rop-self-test';
/** Every probe has rows of its own. */
const ROWS_EACH = 2;

export type Verdict = 'agrees' | 'differs' | 'fails';

/** What a probe has shown. */
export interface Outcome {
  readonly id: string;
  readonly verdict: Verdict;
  readonly assumed: string;
  /** The error's own words for one that failed: a probe meets only cells of its own. */
  readonly seen: string;
}

function tried({ id, assumed, run }: Probe, bench: Bench, zone: string): Outcome {
  const wanted = told(assumed, zone);
  try {
    const seen = told(run(bench), zone);
    return { id, verdict: seen === wanted ? 'agrees' : 'differs', assumed: wanted, seen };
  } catch (error) {
    return { id, verdict: 'fails', assumed: wanted, seen: error instanceof Error ? error.message : String(error) };
  }
}

function removeTab(spreadsheet: Spreadsheet): void {
  const tab = spreadsheet.getSheetByName(TAB);
  if (tab !== null) spreadsheet.deleteSheet(tab);
}

/** Runs every probe on a tab of its own, which is gone afterwards whatever happens. */
export function runProbes(spreadsheet: Spreadsheet): Outcome[] {
  removeTab(spreadsheet);
  const before = spreadsheet.getActiveSheet();
  try {
    const sheet = spreadsheet.insertSheet(TAB);
    const zone = spreadsheet.getSpreadsheetTimeZone();
    return probes.map((probe, at) => {
      const row = at * ROWS_EACH + 1;
      return tried(probe, { spreadsheet, sheet, cell: sheet.getRange(row, 1), row }, zone);
    });
  } finally {
    removeTab(spreadsheet);
    before.activate();
  }
}
