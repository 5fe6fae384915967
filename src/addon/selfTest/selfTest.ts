import { appendLog } from '../../sheets/tabs/logTab';
import { SetupError } from '../../sheets/setupError';
import { logTable } from '../../sheets/tables/log';
import { sheetOf } from '../../sheets/tabs/ourTab';
import { menuDoor } from '../run/door';
import { runProbes } from './runProbes';

/** Menu: tries on this account what the local host assumes of Google, and writes down what it saw. */
export const selfTest = menuDoor('selfTest', { lowest: 'head', locks: true }, ({ spreadsheet, book, say }) => {
  if (sheetOf(spreadsheet, logTable) === null) throw new SetupError('not-set-up');
  const outcomes = runProbes(spreadsheet);
  const lines = outcomes.map(({ id, verdict, assumed, seen }) => ({
    at: book.now,
    entry: 'selfTest',
    event: `${id}: ${say.selfTest[verdict]}`,
    detail: verdict === 'agrees' ? seen : say.selfTest.seen(seen, assumed),
  }));
  appendLog(spreadsheet, lines, book.language);
  const odd = outcomes.filter(({ verdict }) => verdict !== 'agrees').length;
  return say.selfTest.done(outcomes.length, odd);
});
