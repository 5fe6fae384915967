import type { Language } from '../../../domain/language';
import { summaryMessages } from '../../../i18n/summary';
import type { SummaryMessages } from '../../../i18n/summary/messages';
import { columnLetters } from '../../headers/address';
import { makeWidth } from '../ourTab';
import type { Look } from './block';
import { figureNotes } from './figureNotes';
import { LOOKS } from './summaryCells';
import { COLUMNS, DATA, HEALTH_CELL, LAST_ROW, LAST_RUN_NAME, NAMED_CELLS, PLACES, TODAY_NAME } from './summaryLayout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Pixels, A to M: names, sums, words; F parts the two blocks of a row. */
const WIDTHS = [120, 90, 92, 84, 138, 8, 134, 90, 34, 160, 44, 84, 220];
/** Sums, shares, counts and days stand under each other by their units. */
const FIGURES = ['B4:D8', 'B11:B17', 'B19:B25', 'H4:H10', 'H11:I17', 'H18:L24', HEALTH_CELL];
const HEADER = '#EEF1F4';
const QUIET = '#5F6368';
const GREEN = '#1E7B34';
const PAINT: Readonly<Record<Look, readonly [background: string | null, color: string]>> = {
  bad: ['#FBE3E4', '#7A1022'],
  doubtful: ['#FFF3D1', '#6B4700'],
  quiet: [null, QUIET],
};

function setWidths(sheet: Sheet): void {
  WIDTHS.forEach((width, at) => sheet.setColumnWidth(at + 1, width));
}

function setFormats(sheet: Sheet): void {
  sheet.getRange(1, 1, LAST_ROW, COLUMNS.ours).setNumberFormat('@').setVerticalAlignment('middle');
  sheet.getRange('A1').setFontSize(14).setFontWeight('bold');
  sheet.getRangeList(['A2', `A${PLACES.pulse.row}`]).setFontWeight('bold');
  const titled = [PLACES.profit, PLACES.top, PLACES.discounts, PLACES.losses];
  sheet
    .getRangeList(titled.map(({ row }) => `A${row}:${columnLetters(COLUMNS.ours - 1)}${row}`))
    .setBackground(HEADER)
    .setFontWeight('bold');
  sheet.getRangeList(FIGURES).setHorizontalAlignment('right');
  sheet.getRange(NAMED_CELLS.today).setNumberFormat('dd.mm.yyyy');
  sheet.getRange(NAMED_CELLS.lastRun).setNumberFormat('dd.mm hh:mm');
}

/** The dot says by the sign of its number whether the last run is recent, and colours itself. */
function healthRules(sheet: Sheet, { alive, dead, lacking }: SummaryMessages['health']): Rule[] {
  const cell = sheet.getRange(HEALTH_CELL);
  cell.setNumberFormat(`"${dead}";"${alive}";"${lacking}"`).setFontWeight('bold');
  // A number, whatever its format says, does not run on over the next cell.
  sheet.getRange(`${HEALTH_CELL}:${columnLetters(COLUMNS.ours - 1)}1`).merge();
  const rule = (color: string) => SpreadsheetApp.newConditionalFormatRule().setFontColor(color).setRanges([cell]);
  return [
    rule(PAINT.bad[1]).whenNumberGreaterThan(0).build(),
    rule(GREEN).whenNumberLessThan(0).build(),
    rule(PAINT.doubtful[1]).whenNumberEqualTo(0).build(),
  ];
}

/** The page takes its colours from the letters that a build writes to the right of it. */
function lookRules(sheet: Sheet): Rule[] {
  const page = sheet.getRange(2, 1, LAST_ROW - 1, COLUMNS.ours);
  return (Object.keys(LOOKS) as Look[]).map((look) => {
    const [background, color] = PAINT[look];
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=${columnLetters(COLUMNS.looks - 1)}2="${LOOKS[look]}"`)
      .setFontColor(color)
      .setRanges([page]);
    return (background === null ? rule : rule.setBackground(background)).build();
  });
}

/** Makes the page of a summary: places, formats, names. The daily build then writes figures, and draws what they show. */
export function layOutSummary(spreadsheet: Spreadsheet, sheet: Sheet, language: Language): void {
  const say = summaryMessages(language);
  makeWidth(sheet, DATA.column + DATA.columns - 1);
  setWidths(sheet);
  setFormats(sheet);
  sheet.getRange(1, 1, LAST_ROW, COLUMNS.ours).setNotes(figureNotes(language, say));
  sheet.setConditionalFormatRules([...healthRules(sheet, say.health), ...lookRules(sheet)]);
  sheet.getRange(1, COLUMNS.notes).setValue(say.notes).setFontWeight('bold');
  sheet.hideColumns(DATA.column, DATA.columns);
  sheet.setFrozenRows(1);
  spreadsheet.setNamedRange(TODAY_NAME, sheet.getRange(NAMED_CELLS.today));
  spreadsheet.setNamedRange(LAST_RUN_NAME, sheet.getRange(NAMED_CELLS.lastRun));
}
