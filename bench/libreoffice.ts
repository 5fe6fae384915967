import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RawCell } from '../src/domain/reading/rawCell';
import { MS_PER_DAY } from '../src/domain/calendar/time';
import { DASHBOARD_ROWS, dashboardFormulas, letters, ROW_FORMULAS, SERIAL_ZERO } from './dashboard';
import { HEADER } from './dealtRows';
import { MONTHS, ZONE_OFFSET } from './world';

const PROGRAM = 'soffice';

/** Whether LibreOffice is there. */
export function hasLibreOffice(): boolean {
  return spawnSync(PROGRAM, ['--version']).status === 0;
}

/** A cell as a field of a CSV file: a date is its serial number. The dealt texts hold no comma and no quote. */
function field(cell: RawCell): string {
  const isDate = typeof cell === 'object';
  return String(isDate ? (cell.getTime() + ZONE_OFFSET) / MS_PER_DAY - SERIAL_ZERO : cell);
}

/** A literal of LibreOffice's Basic. */
const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Lines that write formulas into row `first` and fill them down to row `last`. */
function filled(
  sheet: string,
  formulas: readonly (readonly [string, string])[],
  first: number,
  last: number,
): string[] {
  return formulas.map(
    ([column, formula]) => `fill ${literal(sheet)}, ${literal(column)}, ${first}, ${last}, ${literal(formula)}`,
  );
}

function boardLines(lastRow: number): string[] {
  const values = DASHBOARD_ROWS.flatMap(([manager, month], row) => [
    `board.getCellByPosition(0, ${row}).setString(${literal(manager)})`,
    `board.getCellByPosition(1, ${row}).setValue(${month})`,
  ]);
  const formulas = (first: number, isTeam: boolean): [string, string][] =>
    dashboardFormulas(first, lastRow, isTeam).map((formula, at) => [letters(at + 2), formula]);
  const months = MONTHS.length;
  return [
    ...values,
    ...filled('Board', formulas(1, true), 1, months),
    ...filled('Board', formulas(months + 1, false), months + 1, DASHBOARD_ROWS.length),
  ];
}

/** Loads the rows, writes the formulas with automatic calculation off, and times one calculation of them all. */
function macro(csv: string, result: string, lastRow: number): string {
  return `Dim doc As Object, board As Object
Sub fill(sheet As String, column As String, first As Long, last As Long, formula As String)
  Dim cells As Object
  cells = doc.Sheets.getByName(sheet).getCellRangeByName(column & first & ":" & column & last)
  cells.getCellByPosition(0, 0).setFormula(formula)
  cells.fillAuto(com.sun.star.sheet.FillDirection.TO_BOTTOM, 1)
End Sub
Sub Main
  Dim options(2) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  options(1).Name = "FilterName"
  options(1).Value = "Text - txt - csv (StarCalc)"
  options(2).Name = "FilterOptions"
  options(2).Value = "44,34,76,1,,1033,false,true"
  Dim before As Long, file As Integer
  doc = StarDesktop.loadComponentFromURL(${literal(pathToFileURL(csv).href)}, "_blank", 0, options())
  doc.enableAutomaticCalculation(False)
  doc.Sheets.getByIndex(0).Name = "Deals"
  doc.Sheets.insertNewByName("Board", 1)
  board = doc.Sheets.getByName("Board")
  ${[...filled('Deals', ROW_FORMULAS, 2, lastRow), ...boardLines(lastRow)].join('\n  ')}
  before = GetSystemTicks()
  doc.calculateAll()
  before = GetSystemTicks() - before
  file = FreeFile
  Open ${literal(result)} For Output As #file
  Print #file, CStr(before)
  Print #file, CStr(board.getCellByPosition(2, 0).Value)
  Close #file
  doc.close(True)
  StarDesktop.terminate()
End Sub
`;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Starts LibreOffice with a profile of its own: nothing of the user's is touched, and nothing but it is needed. */
function start(profile: string, ...args: string[]): void {
  spawnSync(PROGRAM, [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...args]);
}

/** A profile with the macro in it; the first start of a profile would overwrite it, so that comes before. */
function makeProfile(profile: string, basic: string): void {
  start(profile, '--terminate_after_init');
  const library = join(profile, 'user/basic/Standard');
  writeFileSync(
    join(library, 'script.xlb'),
    `${XML}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Bench"/></library:library>`,
  );
  writeFileSync(
    join(library, 'Bench.xba'),
    `${XML}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${escaped(basic)}</script:module>`,
  );
}

/** Recalculates the dashboard of the rows once, and gives what only that took, and the first cell as a proof. */
export function recalculate(rows: readonly (readonly RawCell[])[]): { readonly ms: number; readonly proof: number } {
  const folder = mkdtempSync(join(tmpdir(), 'rop-office-'));
  const [csv, result, profile] = ['deals.csv', 'result.txt', 'profile'].map((name) => join(folder, name));
  try {
    writeFileSync(csv, [HEADER, ...rows.map((cells) => cells.map(field))].map((cells) => cells.join(',')).join('\n'));
    makeProfile(profile, macro(csv, result, rows.length + 1));
    start(profile, 'macro:///Standard.Bench.Main');
    const [ms, proof] = readFileSync(result, 'utf8').split('\n').map(Number);
    return { ms, proof };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
