import type { BookData, CellData, Host } from 'apps-script-host';
import { columnOf, contentsOf } from '../../support/look';
import { HEADER_WITH_PAYMENT, june } from '../../support/salesBook';
import { TEAM } from '../approvals/desk';
import { shipped } from '../../support/dailyHost';
import { hostOf, NOW_UTC, OWNER, salesBook, HEAD, SELLER } from '../../support/salesHost';

const DAY = 24 * 3_600_000;
/** Begins what people wrote in tabs that we fill: nothing of it may be lost, moved to another line or doubled. */
export const MARK = '✎';
const NOTE = `${MARK}note`;

type Row = readonly (string | number)[];
const deal = (id: string, client: string, stage: string, price: number, note: string, step = 'звонок'): Row => [
  ...[id, client, 'Ким', stage, 10, 60_000, price, 50_000, step, step === '' ? '' : june(18)],
  ...[stage === 'Контакт' ? '' : june(16), '', '', note],
];

/** Quotes that may and may not become deals, a contact, one that waits for a signature, two debts, one without a step. */
const ROWS: readonly Row[] = [
  deal('М-1', 'Балка', 'КП', 60_000, `${MARK}1`),
  deal('М-2', '=Круг', 'Контакт', 60_000, `${MARK}2`),
  deal('М-3', 'Гвоздь', 'КП', 51_000, `${MARK}3`),
  deal('М-4', 'Лист', 'КП', 57_000, `${MARK}4`),
  [...shipped('М-5', 'Швеллер', 2).slice(0, 13), `${MARK}5`],
  [...shipped('М-6', 'Уголок', 10).slice(0, 13), `${MARK}6`],
  deal('М-7', 'Труба', 'КП', 60_000, `${MARK}7`, ''),
];

const SETTINGS = [
  ['Правило', 'Значение'],
  ['Кому утренняя сводка', `${OWNER}, ${HEAD}`],
];
const LADDER = [
  ['Роль', 'Группа', 'Скидка до', 'Маржа от'],
  ['менеджер', '', 0.03, 0.08],
  ['РОП', '', 0.07, 0.05],
  ['собственник', '', 0.3, 0],
];

/** The sheet of a team that nobody has set up. */
export function bareBook(): BookData {
  return salesBook(ROWS, { Команда: TEAM, Лестница: LADDER, Правила: SETTINGS }, HEADER_WITH_PAYMENT);
}

/** Set up and built the day before, the clock installed by the head; people have written in our tabs. */
export function firm(): Host {
  const host = hostOf(bareBook(), { now: NOW_UTC - DAY, editors: [HEAD, SELLER] });
  for (const entry of ['setUp', 'checkAll', 'dailyBuild']) host.run(entry);
  host.user = HEAD;
  host.run('installTriggers');
  note(host, 'Дебиторка', 'Действие', 2, `${MARK}debt`);
  note(host, 'Планёрка', 'Ответ', 2, `${MARK}answer`);
  host.typeInto('Сводка', 'M20', NOTE);
  host.user = OWNER;
  return hostOf(host.toBookData(), { now: NOW_UTC, properties: host.properties, editors: [HEAD, SELLER] });
}

function note(host: Host, tab: string, header: string, row: number, text: string): void {
  const column = String.fromCharCode(65 + columnOf(host, tab, header));
  host.typeInto(tab, `${column}${row}`, text);
}

/** What people wrote into our tabs and beside our columns: the tab, the deal of the line, the words. */
export function userContent(host: Host): readonly string[] {
  return host.workbook.sheets.flatMap(({ name }) =>
    contentsOf(host, name).flatMap((row) => {
      const deal = name === 'Сводка' ? '' : (row.find((cell) => /^М-\d/.test(String(cell))) ?? '');
      return row.filter((cell) => isMarked(cell, name)).map((mark) => `${name} ${String(deal)} ${String(mark)}`);
    }),
  );
}

/** The summary tells of debts in the words of the receivables: that is our copy, people's are the notes. */
function isMarked(cell: unknown, tab: string): boolean {
  return tab === 'Сводка' ? cell === NOTE : String(cell).startsWith(MARK);
}

type Change = readonly [row: number, column: number, value: string | number];

/** The book after an import, a form or a phone wrote into cells of the deals: no event told of it. */
export function writtenOutside(book: BookData, changes: readonly Change[]): BookData {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== 'Сделки') return sheet;
    const rows = sheet.rows.map((cells) => [...cells]);
    for (const [row, column, value] of changes) {
      const cells = (rows[row - 1] ??= []);
      const cell: CellData = { ...cells[column - 1], value };
      while (cells.length < column) cells.push(null);
      cells[column - 1] = cell;
    }
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}
