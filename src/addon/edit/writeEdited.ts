import { groupBy } from '../../domain/groups';
import type { RawCell, WallClock } from '../../domain/reading/rawCell';
import type { AddonMessages } from '../../i18n/addon/messages';
import type { DealHeaders } from '../../sheets/reading/deals/dealHeaders';
import type { CellValue } from '../../sheets/cells/asText';
import { asText } from '../../sheets/cells/asText';
import { asWritable } from '../../sheets/cells/asWritable';
import { cellAreas } from '../../sheets/cells/cellAreas';
import { ownRunsOf } from '../../sheets/dealRows/ownRuns';
import type { OwnRun } from '../../sheets/dealRows/ownRuns';
import { writeMoveDates } from '../../sheets/dealRows/moveDates';
import { writeChanged } from '../../sheets/dealRows/writeChanged';
import type { EditedRow, EditPlace } from './editedRows';
import { tryToast } from './toast';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The rows about an edit, as they were read. */
export interface EditWindow {
  readonly sheet: Sheet;
  /** The first row that was read, 1-based. */
  readonly from: number;
  /** Every row of the window, also those that are no deal. */
  readonly values: readonly (readonly RawCell[])[];
  /** Rows that hold a deal. */
  readonly dealRows: ReadonlySet<number>;
  /** Rows that are passed over and hold nothing of ours. */
  readonly untouched: ReadonlySet<number>;
  readonly headers: DealHeaders;
  readonly zone: string;
  readonly wallClock: WallClock;
}

/** The rows about an edit, with what they are to hold. */
export interface JudgedEdit {
  readonly window: EditWindow;
  readonly place: EditPlace;
  readonly rows: readonly EditedRow[];
  readonly say: AddonMessages;
}

/**
 * Fills in the dates of moves, writes our columns of the rows where they changed, and with them the reason; then sends
 * refused stages back, and says once more in a toast why, or what has turned a row red. The dates come first: as long as our columns do not know of a
 * move, whoever comes after a handler that was cut does the rest.
 */
export function writeEdited({ window, place, rows, say }: JudgedEdit): void {
  const { sheet, headers, zone } = window;
  writeMoveDates(
    sheet,
    rows.flatMap(({ facts }) => facts),
    zone,
  );
  for (const run of ownRunsOf(headers.own)) writeRun(window, place, run, rows);
  sendBack(sheet, headers.index.stage, rows);
  tell(sheet, rows, say);
}

function writeRun(window: EditWindow, place: EditPlace, run: OwnRun, rows: readonly EditedRow[]): void {
  const { sheet, from, values, dealRows, untouched, wallClock } = window;
  const end = run.firstColumn + run.columns.length;
  const read = values.map((cells) => cells.slice(run.firstColumn, end));
  const wanted = read.map((cells, at) => {
    const row = from + at;
    const isCleared = row >= place.first && row <= place.last && !dealRows.has(row) && !untouched.has(row);
    return cells.map((cell): CellValue => (isCleared ? '' : asWritable(cell, wallClock)));
  });
  for (const { row, cells } of rows) wanted[row - from] = run.columns.map((column) => cells[column]);
  writeChanged({ sheet, firstRow: from, firstColumn: run.firstColumn + 1, read, wanted, untouched }, wallClock);
}

/** One write for each accepted stage that rows go back to. */
function sendBack(sheet: Sheet, column: number | undefined, rows: readonly EditedRow[]): void {
  if (column === undefined) return;
  for (const [stage, same] of groupBy(rows, ({ stageBack }) => stageBack)) {
    if (stage === null) continue;
    sheet.getRangeList(cellAreas(same.map(({ row }) => ({ row, column })))).setValue(asText(stage));
  }
}

/** What was refused, else what has turned red, in one toast: the rows hold it already. */
function tell(sheet: Sheet, rows: readonly EditedRow[], say: AddonMessages): void {
  const refusals = rows.map(({ refusal }) => refusal).filter((text) => text !== '');
  const told = refusals.length > 0 ? refusals : rows.map(({ alarm }) => alarm).filter((text) => text !== '');
  if (told[0] !== undefined) tryToast(sheet, say.andMore(told[0], told.length - 1), say.title);
}
