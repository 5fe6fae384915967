import type { Keepers } from '../sheets/protections';
import { setUpBook } from '../sheets/setUp/setUpBook';
import type { Team } from '../domain/team';
import { demandRole } from './access';
import { guarded } from './guard';
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
    // New tabs come to the front one after another; whoever set up was looking at the deals.
    book.deals.sheet.activate();
    const columns = made.columns.length + made.ownColumns;
    spreadsheet.toast(say.setUpDone(columns, made.tabs.length), say.title);
  });
}

/** Whom the protections let in. Only an owner sets them: a head would otherwise shut the owner's rules in for both. */
function keepersOf(team: Team, me: string): Keepers {
  const addresses = (role: 'owner' | 'head'): string[] =>
    team.rolesHeldBy(role).flatMap(({ email }) => (email === '' ? [] : [email]));
  return { owners: addresses('owner'), heads: addresses('head'), me };
}
