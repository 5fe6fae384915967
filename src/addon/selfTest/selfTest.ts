import { appendLog } from '../../sheets/tabs/logTab';
import { SetupError } from '../../sheets/setupError';
import { logTable } from '../../sheets/tables/log';
import { sheetOf } from '../../sheets/tabs/ourTab';
import { demandRole } from '../book/access';
import { guarded } from '../run/guard';
import { withDocumentLock } from '../run/lock';
import { accessTo, openBook } from '../book/openedBook';
import { runProbes } from './runProbes';

/** Menu: tries on this account what the local host assumes of Google, and writes down what it saw. */
export function selfTest(): void {
  guarded('selfTest', () => {
    const opened = openBook();
    const { spreadsheet, book, say } = opened;
    demandRole(accessTo(opened), 'head', say);
    if (sheetOf(spreadsheet, logTable) === null) throw new SetupError('not-set-up');
    const outcomes = withDocumentLock(() => runProbes(spreadsheet));
    const lines = outcomes.map(({ id, verdict, assumed, seen }) => ({
      at: book.now,
      entry: 'selfTest',
      event: `${id}: ${say.selfTest[verdict]}`,
      detail: verdict === 'agrees' ? seen : say.selfTest.seen(seen, assumed),
    }));
    appendLog(spreadsheet, lines, book.language);
    const odd = outcomes.filter(({ verdict }) => verdict !== 'agrees').length;
    spreadsheet.toast(say.selfTest.done(outcomes.length, odd), say.title);
  });
}
