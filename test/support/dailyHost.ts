import type { Host, HostOptions } from 'apps-script-host';
import { columnValues, contentsOf } from './look';
import { HEADER_WITH_PAYMENT, june } from './salesBook';
import type { Cells, RuleTabs } from './salesHost';
import { hostOf, salesBook } from './salesHost';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** A shipped deal of 600,000 ₽ with VAT, due on the day of shipment: the debt is overdue from the next day on. */
export function shipped(id: string, client: string, day: number, changes: { manager?: string; stage?: string } = {}) {
  const { manager = 'Ким', stage = 'Отгрузка' } = changes;
  return [...[id, client, manager, stage, 10, 60000, 60000, 50000, 'оплата', june(30), june(1), june(day), '', '']];
}

export const DEBTS: Cells = [shipped('М-1', 'Балка', 10), shipped('М-2', 'Швеллер', 2), shipped('М-3', 'Уголок', 16)];

/** A workbook that is set up, with the owner at the keyboard. */
export function readyHost(rows: Cells = DEBTS, tabs: RuleTabs = {}, options: Partial<HostOptions> = {}): Host {
  const host = hostOf(salesBook(rows, tabs, HEADER_WITH_PAYMENT), options);
  host.run('setUp');
  return host;
}

export function builtHost(rows: Cells = DEBTS, tabs: RuleTabs = {}, options: Partial<HostOptions> = {}): Host {
  const host = readyHost(rows, tabs, options);
  host.run('dailyBuild');
  return host;
}

/** Columns of a tab as lines of text. */
export function linesOf(host: Host, tab: string, ...headers: string[]): string[] {
  const columns = headers.map((header) => columnValues(host, tab, header));
  return (columns[0] ?? []).map((_, at) =>
    columns
      .map((column) => String(column[at]))
      .join(' | ')
      .replace(/\u00a0/g, ' '),
  );
}

const REPORTS = ['Сводка', 'KPI', 'Дебиторка', 'Планёрка', 'Люди', 'Разбор звонков'];

/**
 * What stands on the report tabs, as text, numbers to five digits: the host's formula engine rounds the numbers that it
 * has seen once.
 */
export function textOfReports(host: Host): string {
  return JSON.stringify(reportsOf(host)).replace(/(\.\d{5})\d+/g, '$1');
}

/** Everything that stands on the report tabs. */
export function reportsOf(host: Host): Record<string, unknown[][]> {
  return Object.fromEntries(REPORTS.map((name) => [name, contentsOf(host, name)]));
}
