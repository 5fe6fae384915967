import type { SheetModel } from '../workbook/sheetModel';
import type { WorkbookModel } from '../workbook/workbookModel';
import type { PersonView } from './protocol';

const TABS = ['Команда', 'Team'];
const HEADERS = { name: ['имя', 'name'], email: ['почта', 'email'], role: ['роль', 'role'] } as const;
const ROLES: Readonly<Record<string, PersonView['role']>> = {
  роп: 'head',
  head: 'head',
  собственник: 'owner',
  owner: 'owner',
};

/** Somebody who can open the sheet and is in no team. */
export const STRANGER = 'stranger@example.com';

const textAt = (book: WorkbookModel, sheet: SheetModel, row: number, column: number): string =>
  book.displayAt(sheet, row, column).trim();

function columnOf(book: WorkbookModel, sheet: SheetModel, names: readonly string[]): number {
  for (let column = 0; column < sheet.lastColumn; column++) {
    if (names.includes(textAt(book, sheet, 0, column).toLowerCase())) return column;
  }
  return -1;
}

/** The rows of the team tab that have an address; none when there is no such tab. */
function team(book: WorkbookModel): PersonView[] {
  const sheet = TABS.map((name) => book.sheetNamed(name)).find((found) => found !== null);
  if (!sheet) return [];
  const [name, email, role] = [HEADERS.name, HEADERS.email, HEADERS.role].map((names) => columnOf(book, sheet, names));
  if (name === undefined || email === undefined || role === undefined || email < 0) return [];
  const people: PersonView[] = [];
  for (let row = 1; row < sheet.lastRow; row++) {
    const address = textAt(book, sheet, row, email);
    if (address === '') continue;
    const shownRole = role < 0 ? '' : textAt(book, sheet, row, role).toLowerCase();
    people.push({
      email: address,
      name: name < 0 ? '' : textAt(book, sheet, row, name),
      role: ROLES[shownRole] ?? 'manager',
    });
  }
  return people;
}

/** Who may sit at the keyboard: the team, the workbook's owner, a stranger, and somebody Google doesn't name. */
export function peopleOf(book: WorkbookModel, owner: string, user: string): PersonView[] {
  const people = team(book);
  const known = (email: string): boolean => people.some((person) => person.email.toLowerCase() === email.toLowerCase());
  if (!known(owner)) people.push({ email: owner, name: '', role: 'owner' });
  if (user !== '' && user !== STRANGER && !known(user)) people.push({ email: user, name: '', role: 'stranger' });
  return [...people, { email: STRANGER, name: '', role: 'stranger' }, { email: '', name: '', role: 'signed-out' }];
}
