import { columnLetters } from '../headers/address';
import { RED } from '../safeguards/highlights';
import { receivablesTable } from '../tables/receivables';
import type { ColumnIdOf } from '../tables/table';
import type { OpenedTab } from './openedTab';
import { headerOf, HEADER_ROW, sheetOf } from './ourTab';

type Column = ColumnIdOf<typeof receivablesTable>;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type DebtsTab = Pick<OpenedTab<Column>, 'sheet' | 'headerRow' | 'index'>;

/** The looks of the workbook's tab of debts as it stands; nothing without it. */
export function showDebts(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const sheet = sheetOf(spreadsheet, receivablesTable);
  if (sheet !== null) debtLooks({ sheet, headerRow: HEADER_ROW, ...headerOf<Column>(sheet, receivablesTable.columns) });
}

/**
 * Gives the debts' lines their looks: a debtor's bold; red the promise to pay and the day of an action that have passed
 * while something is owed. People's own rules stay. Writes nothing where ours stand already.
 */
export function debtLooks(tab: DebtsTab): void {
  const wanted = rulesFor(tab);
  const shapes = new Set(wanted.map(shapeOf));
  const standing = tab.sheet.getConditionalFormatRules();
  const ours = standing.filter((rule) => shapes.has(shapeOf(rule)));
  if (ours.map(formulaOf).join() === wanted.map(formulaOf).join()) return;
  tab.sheet.setConditionalFormatRules([...standing.filter((rule) => !ours.includes(rule)), ...wanted]);
}

/** The formulas have no separators of arguments, since those depend on the spreadsheet's locale. */
function rulesFor({ sheet, headerRow, index }: DebtsTab): Rule[] {
  const row = headerRow + 1;
  const lastRow = sheet.getMaxRows();
  const letters = (column: Column): string => columnLetters(index[column] ?? 0);
  const cell = (column: Column): string => `$${letters(column)}${row}`;
  const rule = (formula: string, ...columns: readonly Column[]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setRanges(columns.map((column) => sheet.getRange(`${letters(column)}${row}:${letters(column)}${lastRow}`)));
  const isOwed = `((${cell('owed')}>0)+(${cell('clientTotal')}>0)>0)`;
  const hasPassed = (column: Column): string => `=(${cell(column)}>0)*(${cell(column)}<INT(NOW()))*${isOwed}`;
  const isDebtor = `=(${cell('clientTotal')}>0)*(${cell('owed')}="")`;
  return [
    ...[
      rule(hasPassed('paymentPromised'), 'client', 'advice', 'paymentPromised'),
      rule(hasPassed('actionDate'), 'action', 'actionDate'),
    ].map((builder) => builder.setBackground(RED.background).setFontColor(RED.color).build()),
    rule(isDebtor, 'client', 'dealId', 'clientTotal').setBold(true).build(),
  ];
}

function formulaOf(rule: Rule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '').replace(/\s/g, '');
}

/** The formula without its columns: by it ours is told from people's wherever the columns stand. */
function shapeOf(rule: Rule): string {
  return formulaOf(rule).replace(/\$[A-Z]+\d+/g, '$');
}
