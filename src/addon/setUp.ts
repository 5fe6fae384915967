import { setUpBook } from '../sheets/setUp/setUpBook';
import { demandRole } from './access';
import { ensureChain } from './approvals/sign';
import { guarded } from './guard';
import { keepersOf } from './keepers';
import { whileLocked } from './lock';
import { accessTo, openBook } from './openedBook';

/** Menu: sets the workbook up, or mends what is missing of it. Nothing of people's is moved or overwritten. */
export function setUp(): void {
  guarded('setUp', () => {
    const opened = openBook();
    const { spreadsheet, book, say } = opened;
    const access = accessTo(opened);
    demandRole(access, 'head', say);
    const keepers = access.role === 'owner' ? keepersOf(book.rules.team, access.email) : null;
    const made = whileLocked(say, () =>
      setUpBook(spreadsheet, book.deals, { language: book.language, addColumns: [], keepers }),
    );
    ensureChain(opened);
    // New tabs come to the front one after another; whoever set up was looking at the deals.
    book.deals.sheet.activate();
    const columns = made.columns.length + made.ownColumns;
    spreadsheet.toast(say.setUpDone(columns, made.tabs.length), say.title);
  });
}
