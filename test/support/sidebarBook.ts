import type { SidebarReady } from '../../src/addon/server/state';
import type { DebtLine, StepLine, TodayLists } from '../../src/addon/server/todayState';
import type { Host } from 'apps-script-host';
import { plainBook, plainSheet } from './plainBook';
import { HEADER, june } from './salesBook';
import { TEAM } from '../addon/approvals/desk';
import { shipped } from './dailyHost';
import type { RuleTabs } from './salesHost';
import { HEAD, hostOf, salesBook } from './salesHost';

const quote = (id: string, client: string, manager: string, step: string, on: number | string, requested = 15) =>
  [id, client, manager, 'КП', 10, 60_000, 60_000, 45_000, step, on, june(16), '', '', '', june(requested)] as const;

/** Wednesday 17 June 2026 15:20 is now: an answer is due within half an hour. */
const ASKED_AT = { '15:00': 0.625, '14:00': 14 / 24 };

/** Two requests without an answer, deals with and without a step, and two debts. */
const ROWS = [
  [...quote('М-1', 'Балка', 'Ким', 'звонок', june(18)), june(16)],
  [...quote('М-2', 'Гвоздь', 'Ким', '', ''), june(16)],
  [...quote('М-3', 'Круг', 'Ли', 'звонок', june(15)), june(16)],
  ['М-4', 'Лист', 'Ли', 'Лид', '', '', '', '', 'ответить', june(18), '', '', '', '', june(17) + ASKED_AT['15:00'], ''],
  [
    'М-5',
    'Труба',
    'Ким',
    'Лид',
    '',
    '',
    '',
    '',
    'ответить',
    june(18),
    '',
    '',
    '',
    '',
    june(17) + ASKED_AT['14:00'],
    '',
  ],
  [...shipped('М-6', 'Швеллер', 2, { manager: 'Ли' }), '', june(1)],
  [...shipped('М-7', 'Уголок', 19), '', june(1)],
];

/** The book set up and checked, with the head at the keyboard. */
export function sidebarHost(tabs: RuleTabs = {}): Host {
  const rules = salesBook([], { Команда: TEAM, ...tabs }).sheets.slice(1);
  const cells = [[...HEADER, 'Дата заявки', 'Первый ответ', 'Дата оплаты'], ...ROWS];
  const deals = plainSheet(
    'Сделки',
    cells.map((row) => row.map((cell) => (cell === '' ? null : cell))),
  );
  const host = hostOf(plainBook(deals, ...rules));
  host.run('setUp');
  host.run('dailyBuild');
  host.user = HEAD;
  host.ledger.reset();
  return host;
}

export function listsOf(host: Host): TodayLists {
  return (host.callServer('sidebarState') as SidebarReady).lists;
}

export function stepLine(host: Host, id: string): StepLine {
  const line = listsOf(host).steps.find((one) => one.id === id);
  if (line === undefined) throw new Error(`${id} is not among the steps`);
  return line;
}

export function debtLine(host: Host, id: string): DebtLine {
  const line = listsOf(host).debts.lines.find((one) => one.id === id);
  if (line === undefined) throw new Error(`${id} is not among the debts`);
  return line;
}
