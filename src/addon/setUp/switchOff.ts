import { leavePlain } from '../../sheets/setUp/undoSetUp';
import { appendLog } from '../../sheets/tabs/logTab';
import { stampOff } from '../../sheets/tabs/summaryTab';
import { CHAIN } from '../approvals/chain';
import { DEALS_CHOICE } from '../book/dealsChoice';
import { dropSnapshot } from '../edit/snapshot';
import { door } from '../run/door';
import { whileBookLocked } from '../run/lock';
import type { OpenedBook } from '../book/openedBook';
import { demandUndoer, recordIn, recordNames } from './setUpRecord';
import { keepSwitchedOff } from '../book/sheetVersion';
import { removeTriggers } from '../triggers';

/** Menu: nothing of ours works on this workbook any more; what stands in it stays, as plain cells. */
export const switchOff = door('switchOff', { lowest: 'head', locks: 'once-answered' }, (opened) => {
  demandUndoer(opened);
  const { say } = opened;
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(say.title, say.switchOff.question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  whileBookLocked(leave);
  ui.alert(say.title, say.switchOff.done, ui.ButtonSet.OK);
});

/**
 * Whoever comes back finds the approvals counting and the headers as they were explained: both stay, out of the sheet.
 * Triggers of other accounts are invisible and end at their next tick.
 */
function leave(opened: OpenedBook): void {
  demandUndoer(opened);
  const { spreadsheet, book, properties, say } = opened;
  leavePlain(spreadsheet, book.deals, recordIn(properties)?.validated ?? []);
  stampOff(spreadsheet, say.switchOff.stamp);
  appendLog(spreadsheet, [{ at: book.now, entry: 'switchOff', event: say.switchOff.stamp, detail: '' }], book.language);
  removeTriggers(spreadsheet);
  dropSnapshot();
  keepSwitchedOff(properties, [CHAIN, DEALS_CHOICE, ...recordNames(properties)]);
}
