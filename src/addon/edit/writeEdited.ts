import type { WallClock } from '../../domain/reading/rawCell';
import type { AddonMessages } from '../../i18n/addon/messages';
import { columnLetters } from '../../sheets/address';
import type { DealHeaders } from '../../sheets/reading/deals/dealHeaders';
import type { ReadDeals } from '../../sheets/reading/deals/readDeals';
import type { CellValue } from '../../sheets/writing/asText';
import { asText } from '../../sheets/writing/asText';
import { ownRunsOf } from '../../sheets/writing/ownRuns';
import { writeChanged } from '../../sheets/writing/writeChanged';
import type { EditedRow } from './editedRows';

interface EditedPlace {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** The first row that was read, 1-based. */
  readonly from: number;
  readonly headers: DealHeaders;
  readonly wallClock: WallClock;
}

/** Writes our columns of the rows where they changed, sends refused stages back, and says why. */
export function writeEdited(place: EditedPlace, read: ReadDeals, rows: readonly EditedRow[], say: AddonMessages): void {
  const { sheet, headers } = place;
  sendBack(place, rows);
  for (const { firstColumn, columns } of ownRunsOf(headers.own)) {
    const blank = columns.map(() => '');
    const last = rows[rows.length - 1]?.row ?? place.from - 1;
    const readNow = Array.from({ length: last - place.from + 1 }, () => blank as (string | number | boolean | Date)[]);
    const wanted: CellValue[][] = readNow.map(() => blank);
    rows.forEach(({ row, cells }, at) => {
      readNow[row - place.from] = (read.cells[at] ?? []).slice(firstColumn, firstColumn + columns.length);
      wanted[row - place.from] = columns.map((column) => cells[column]);
    });
    writeChanged({ sheet, firstRow: place.from, firstColumn: firstColumn + 1, read: readNow, wanted }, place.wallClock);
  }
  const refused = rows.filter(({ refusal }) => refusal !== '');
  if (refused.length > 0) sheet.getParent().toast(refused[0]?.refusal ?? '', say.title);
}

/** One write for each accepted stage that rows go back to. */
function sendBack({ sheet, headers }: EditedPlace, rows: readonly EditedRow[]): void {
  const column = headers.index.stage;
  if (column === undefined) return;
  const cellsByStage = new Map<string, string[]>();
  for (const { row, stageBack } of rows) {
    if (stageBack === null) continue;
    const cells = cellsByStage.get(stageBack) ?? [];
    cells.push(`${columnLetters(column)}${row}`);
    cellsByStage.set(stageBack, cells);
  }
  for (const [stage, cells] of cellsByStage) sheet.getRangeList(cells).setValue(asText(stage));
}
