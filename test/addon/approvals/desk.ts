import type { ApprovalItem } from '../../../src/addon/approvals/queue';
import type { Report } from '../../../src/addon/server/report';
import type { SidebarReady } from '../../../src/addon/server/state';
import type { Host } from 'apps-script-host';
import { june } from '../../support/salesBook';
import { checkedHost, HEAD, OWNER, SELLER } from '../../support/salesHost';
import type { Cells } from '../../support/salesHost';

export const OTHER_HEAD = 'second@example.com';
export const OTHER_SELLER = 'li@example.com';
export const STRANGER = 'stranger@example.com';
export const TAB = 'Согласования';

export const TEAM = [
  ['Имя', 'Почта', 'Роль', 'Скидка до', 'Маржа от'],
  ['Хозяин', OWNER, 'собственник', '', ''],
  ['Орлова', HEAD, 'РОП', '', ''],
  ['Второв', OTHER_HEAD, 'РОП', 0.2, 0],
  ['Ким', SELLER, 'менеджер', '', ''],
  ['Ли', OTHER_SELLER, 'менеджер', '', ''],
];

const LADDER = [
  ['Роль', 'Группа', 'Скидка до', 'Маржа от'],
  ['менеджер', '', 0.03, 0.08],
  ['РОП', '', 0.07, 0.05],
  ['собственник', '', 0.3, 0],
];

const quote = (id: string, manager: string, price: number): (string | number)[] => {
  return [id, 'Балка', manager, 'КП', 10, 60_000, price, 45_000, 'звонок', june(18), june(16), '', '', ''];
};

/** A discount of 5 % that a head may sign, one of 10 % for the owner, one of 40 % that nobody may, and a clean one. */
export const ROWS = [
  quote('М-1', 'Ким', 57_000),
  quote('М-2', 'Ким', 54_000),
  quote('М-3', 'Ким', 36_000),
  quote('М-4', 'Ким', 60_000),
  quote('М-5', 'Орлова', 54_000),
  quote('М-6', 'Ли', 57_000),
];

/** A workbook that the owner set up and checked, with everybody of the team among its editors. */
export function desk(team: Cells = TEAM, rows: Cells = ROWS, header?: readonly string[]): Host {
  const host = checkedHost(rows, { Команда: team, Лестница: LADDER }, header);
  for (const email of [OTHER_SELLER, OTHER_HEAD, STRANGER, SELLER, HEAD]) host.user = email;
  return host;
}

/** Does something as another person, who leaves the keyboard afterwards. */
export function as<Result>(host: Host, email: string, act: () => Result): Result {
  const before = host.user;
  host.user = email;
  try {
    return act();
  } finally {
    host.user = before;
  }
}

export function sidebar(host: Host): SidebarReady {
  return host.callServer('sidebarState') as SidebarReady;
}

/** The deal in the queue of whoever sits at the keyboard. */
export function queued(host: Host, id: string): ApprovalItem {
  const found = sidebar(host).approvals.find((item) => item.id === id);
  if (found === undefined) throw new Error(`${id} is not in the queue`);
  return found;
}

/** The deal in the queue with the question of one kind. */
export function asking(host: Host, id: string, kind: ApprovalItem['kind']): ApprovalItem | undefined {
  return sidebar(host).approvals.find((item) => item.id === id && item.kind === kind);
}

export interface Claim {
  readonly key: string;
  readonly fingerprint: string;
  readonly decision: string;
  readonly comment: string;
}

/** What the page would send about a deal as it stands now. */
export function claimOn(host: Host, id: string, decision = 'approved', comment = 'ок'): Claim {
  const { key, fingerprint } = as(host, OWNER, () => queued(host, id));
  return { key, fingerprint, decision, comment };
}

export function decide(host: Host, claim: unknown): string {
  return host.callServer('decide', [claim]) as string;
}

export function approve(host: Host, id: string, by = HEAD): string {
  const claim = claimOn(host, id);
  return as(host, by, () => decide(host, claim));
}

export function reportOf(host: Host): Report {
  return as(host, OWNER, () => host.callServer('report', [{ language: 'ru', from: '', to: '' }])) as Report;
}

export function codesOf(host: Host): readonly string[] {
  return reportOf(host)
    .problems.map(({ code }) => code)
    .filter((code) => code.startsWith('approvals-'));
}

/** Ids of what is wrong with the deals in rows, of those that a decision has a say in, by one look at the workbook. */
export function findingsByRow(host: Host): (row: number) => readonly string[] {
  const found = reportOf(host).findings.filter(({ check }) => /approv|margin|discount/.test(check));
  return (row) => found.filter((finding) => finding.row === row).map(({ check }) => check);
}

/** Those of the deal in one row. */
export const findingsIn = (host: Host, row: number): readonly string[] => findingsByRow(host)(row);

/** The texts of the approvals tab, under its header. */
export function lines(host: Host): readonly (readonly string[])[] {
  const sheet = host.toBookData().sheets.find(({ name }) => name === TAB);
  return (sheet?.rows.slice(1) ?? [])
    .map((cells) => Array.from({ length: 18 }, (_, at) => cells[at]).map((cell) => String(cell?.value ?? '')))
    .filter((cells) => cells.some((text) => text !== ''));
}
