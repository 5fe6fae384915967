import type { Language } from '../../../domain/language';
import { summaryMessages } from '../../../i18n/summary';
import { makeWidth } from '../ourTab';
import { insertCharts } from './charts';
import { figureNotes } from './figureNotes';
import {
  CHART_DATA,
  COLUMNS,
  EXTENTS,
  LAST_RUN_NAME,
  LABEL_OF_MOMENTS,
  NAMED_CELLS,
  ROWS,
  TABLE_HEADERS,
  TODAY_NAME,
} from './summaryLayout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Pixels. */
const WIDTHS = { first: 150, manager: 110, usual: 88, notes: 220 };
const MANAGER = 3;
/** Figures stand under each other by their units. */
const FIGURES = [
  `B${ROWS.profit + 1}:D${ROWS.profit + 12}`,
  `B${ROWS.pipelineHygiene + 1}:E${ROWS.pipelineHygiene + 6}`,
];
const QUIET = '#5F6368';
const GREEN = { background: '#E4F3E8', color: '#14532D' };
const RED = { background: '#FBE3E4', color: '#7A1022' };

function setWidths(sheet: Sheet): void {
  sheet.setColumnWidth(1, WIDTHS.first);
  sheet.setColumnWidths(2, COLUMNS.ours - 1, WIDTHS.usual);
  sheet.setColumnWidth(MANAGER, WIDTHS.manager);
  sheet.setColumnWidth(COLUMNS.notes, WIDTHS.notes);
}

function setFormats(sheet: Sheet): void {
  const { heading, last, ...titled } = ROWS;
  sheet.getRange(1, 1, last, COLUMNS.ours).setNumberFormat('@').setVerticalAlignment('middle');
  sheet.getRange(`A${heading}`).setFontSize(14).setFontWeight('bold');
  sheet
    .getRangeList(Object.values(titled).map((row) => `A${row}`))
    .setFontSize(12)
    .setFontWeight('bold');
  sheet.getRangeList([...FIGURES, LABEL_OF_MOMENTS]).setHorizontalAlignment('right');
  const headers = TABLE_HEADERS.map((row) => `A${row}:K${row}`);
  sheet.getRangeList(headers).setFontColor(QUIET).setFontWeight('bold');
  sheet.getRange(NAMED_CELLS.today).setNumberFormat('dd.mm.yyyy').setFontColor(QUIET);
  sheet.getRange(NAMED_CELLS.lastRun).setNumberFormat('dd.mm hh:mm').setFontColor(QUIET);
  sheet.getRange(CHART_DATA.row, COLUMNS.chartData, CHART_DATA.rows, CHART_DATA.columns).setFontColor('#9AA4AE');
}

/** The health line says by its sign whether the last run is recent, and colours itself. */
function setHealthLine(sheet: Sheet, alive: string, dead: string): void {
  const cell = sheet.getRange(ROWS.health + 1, 1);
  cell.setNumberFormat(`"${dead}";"${alive}";"${alive}"`).setHorizontalAlignment('left');
  // A number, whatever its format says, does not run on over the next cell.
  sheet.getRange(ROWS.health + 1, 1, 1, COLUMNS.ours).merge();
  const rule = (look: typeof RED): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder =>
    SpreadsheetApp.newConditionalFormatRule().setBackground(look.background).setFontColor(look.color).setRanges([cell]);
  const rules = [rule(RED).whenNumberGreaterThan(0).build(), rule(GREEN).whenNumberLessThanOrEqualTo(0).build()];
  const notes = sheet.getRange(ROWS.health + 2, 1, EXTENTS.health[0] - 1, 1);
  rules.push(rule(RED).setRanges([notes]).whenCellNotEmpty().build());
  sheet.setConditionalFormatRules(rules);
}

/** Makes the page of a fresh summary: places, formats, names, charts. The daily build then writes figures only. */
export function layOutSummary(spreadsheet: Spreadsheet, sheet: Sheet, language: Language): void {
  const say = summaryMessages(language);
  makeWidth(sheet, COLUMNS.chartData + CHART_DATA.columns - 1);
  setWidths(sheet);
  setFormats(sheet);
  sheet.getRange(1, 1, ROWS.last, COLUMNS.ours).setNotes(figureNotes(language, say));
  setHealthLine(sheet, say.health.alive, say.health.dead);
  sheet.getRange(1, COLUMNS.notes).setValue(say.notes).setFontWeight('bold');
  sheet.setFrozenRows(ROWS.heading);
  spreadsheet.setNamedRange(TODAY_NAME, sheet.getRange(NAMED_CELLS.today));
  spreadsheet.setNamedRange(LAST_RUN_NAME, sheet.getRange(NAMED_CELLS.lastRun));
  insertCharts(sheet, language);
}
