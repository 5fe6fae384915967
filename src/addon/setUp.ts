import type { DealColumn } from '../domain/deal';
import { pendingMigrations } from '../sheets/setUp/migrations';
import { setUpBook } from '../sheets/setUp/setUpBook';
import type { Access } from './access';
import { demandRole } from './access';
import { ensureChain } from './approvals/sign';
import { guarded } from './guard';
import { keepersOf } from './keepers';
import { whileBookLocked } from './lock';
import type { OpenedBook } from './openedBook';
import { accessTo } from './openedBook';
import { keepRecord } from './setUpRecord';
import { keepVersion, versionOf } from './sheetVersion';

/** Menu: sets the workbook up, or mends what is missing of it. Nothing of people's is moved or overwritten. */
export function setUp(): void {
  guarded('setUp', () => {
    const { spreadsheet, say, said } = whileBookLocked((opened) => {
      const access = accessTo(opened);
      demandRole(access, 'head', opened.say);
      return { ...opened, said: runSetUp(opened, access, []) };
    });
    spreadsheet.toast(said, say.title);
  });
}

/** Sets up, with the columns of people's that they asked for, and remembers what was added. Says what was done. The lock is had. */
export function runSetUp(opened: OpenedBook, access: Access, addColumns: readonly DealColumn[]): string {
  const { spreadsheet, book, say, properties } = opened;
  const keepers = access.role === 'owner' ? keepersOf(book.rules.team, access.email) : null;
  for (const { migrate } of pendingMigrations(versionOf(book.deals, properties))) migrate(spreadsheet, book.deals);
  const made = setUpBook(spreadsheet, book.deals, { language: book.language, addColumns, keepers });
  keepRecord(properties, { ...made, isProtected: keepers !== null });
  keepVersion();
  ensureChain(opened);
  // New tabs come to the front one after another; whoever set up was looking at the deals.
  book.deals.sheet.activate();
  return say.setUpDone(made.columns.length + made.ownColumns, made.tabs.length);
}
