import type { SheetModel, WorkbookModel } from 'apps-script-host';
import type { Language, PersonView } from 'apps-script-host/page';

const TABS = ['Команда', 'Team'];
const HEADERS = { name: ['имя', 'name'], email: ['почта', 'email'], role: ['роль', 'role'] } as const;

type Role = 'manager' | 'head' | 'owner' | 'stranger';

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['роп', 'head'],
  ['head', 'head'],
  ['собственник', 'owner'],
  ['owner', 'owner'],
]);

const ROLE_NAMES: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  ru: { manager: 'менеджер', head: 'РОП', owner: 'собственник', stranger: 'не в команде' },
  en: { manager: 'manager', head: 'head of sales', owner: 'owner', stranger: 'not in the team' },
};

const SIGNED_OUT: Readonly<Record<Language, string>> = { ru: 'Без входа', en: 'Signed out' };

/** Somebody who can open the sheet and is in no team. */
const STRANGER = 'stranger@example.com';

interface Member {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

const textAt = (book: WorkbookModel, sheet: SheetModel, row: number, column: number): string =>
  column < 0 ? '' : book.displayAt(sheet, row, column).trim();

/** The column of one of `names` in the first row; −1 when there is none. */
function columnOf(book: WorkbookModel, sheet: SheetModel, names: readonly string[]): number {
  for (let column = 0; column < sheet.lastColumn; column++) {
    if (names.includes(textAt(book, sheet, 0, column).toLowerCase())) return column;
  }
  return -1;
}

/** The rows of the team tab that have an address; none when there is no such tab. */
function teamOf(book: WorkbookModel): Member[] {
  const sheet = TABS.map((name) => book.sheetNamed(name)).find((found) => found !== null);
  if (!sheet) return [];
  const name = columnOf(book, sheet, HEADERS.name);
  const email = columnOf(book, sheet, HEADERS.email);
  const role = columnOf(book, sheet, HEADERS.role);
  const rows = Array.from({ length: Math.max(0, sheet.lastRow - 1) }, (_, at) => at + 1);
  return rows
    .map((row) => ({
      email: textAt(book, sheet, row, email),
      name: textAt(book, sheet, row, name),
      role: ROLES.get(textAt(book, sheet, row, role).toLowerCase()) ?? 'manager',
    }))
    .filter((member) => member.email !== '');
}

/** The address of the head of sales: the first one of the team tab. */
export const headOf = (book: WorkbookModel): string | undefined =>
  teamOf(book).find(({ role }) => role === 'head')?.email;

/** Who may sit at the keyboard: the team, the workbook's owner, a stranger, and somebody Google doesn't name. */
export function peopleOf(book: WorkbookModel, owner: string, user: string, language: Language): PersonView[] {
  const members = teamOf(book);
  const isKnown = (email: string): boolean => members.some((one) => one.email.toLowerCase() === email.toLowerCase());
  if (!isKnown(owner)) members.push({ email: owner, name: '', role: 'owner' });
  if (user !== '' && user !== STRANGER && !isKnown(user)) members.push({ email: user, name: '', role: 'stranger' });
  members.push({ email: STRANGER, name: '', role: 'stranger' });
  const shown = members.map(({ email, name, role }) => ({
    email,
    label: `${name === '' ? email : name} (${ROLE_NAMES[language][role]})`,
  }));
  return [...shown, { email: '', label: SIGNED_OUT[language] }];
}
