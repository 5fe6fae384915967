import type { Host } from 'apps-script-host';
import { contentsOf, liveSheet } from '../../support/look';
import { OWNER, SELLER } from '../../support/salesHost';

export const TAB = 'Сделки';

/** What somebody does to the deals while the add-on is at work, or before. */
export interface Disturbance {
  readonly name: string;
  readonly act: (host: Host) => void;
}

/** By name in the first row; letters go as far as the deals do. */
function letterOf(host: Host, header: string): string {
  const at = contentsOf(host, TAB)[0]?.indexOf(header) ?? -1;
  return String.fromCharCode(65 + at);
}

/** The row that a deal stands in now, 1-based. */
export function rowOf(host: Host, id: string): number {
  return contentsOf(host, TAB).findIndex(([cell]) => cell === id) + 1;
}

/** Cuts a whole row, our columns too, and pastes it between two others. */
function cutAndPaste(host: Host): void {
  const from = rowOf(host, 'М-6');
  const cells = contentsOf(host, TAB)[from - 1] ?? [];
  host.insertRows(TAB, 3);
  host.typeInto(TAB, 'A3', [cells]);
  host.deleteRows(TAB, from + 1);
}

export const DISTURBANCES: readonly Disturbance[] = [
  { name: 'a row is inserted', act: (host) => void host.insertRows(TAB, 3, 2) },
  { name: 'a row is deleted', act: (host) => void host.deleteRows(TAB, rowOf(host, 'М-6')) },
  { name: 'rows are sorted', act: (host) => void host.sortRange(TAB, 'A2:AA20', 2, false) },
  { name: 'a row is cut and pasted', act: cutAndPaste },
  { name: 'a column is inserted', act: (host) => void host.insertColumns(TAB, 2) },
  { name: 'a column is deleted', act: (host) => void host.deleteColumns(TAB, 6) },
  { name: 'a column is moved', act: (host) => void host.moveColumns(TAB, 11, 1, 2) },
  { name: 'the tab is renamed', act: (host) => void host.renameSheet(TAB, 'deals') },
  {
    name: 'a header is edited',
    act: (host) => void host.typeInto(TAB, `${letterOf(host, 'Дата КП')}1`, 'КП отправлено'),
  },
  {
    name: 'another person types a step',
    act: (host) => void host.typeInto(TAB, `${letterOf(host, 'Что делаем')}${rowOf(host, 'М-1')}`, 'новый шаг'),
  },
  {
    name: 'another person adds a deal',
    act: (host) => void host.typeInto(TAB, 'A12', [['М-99', 'Новый', 'Ким', 'Лид']]),
  },
  { name: 'rows are hidden', act: (host) => void [3, 4].forEach((row) => liveSheet(host, TAB).hiddenRows.add(row)) },
  {
    name: 'cells are merged',
    act: (host) => void liveSheet(host, TAB).merges.push({ row: 14, column: 0, rows: 1, columns: 3 }),
  },
];

/** As the owner, or as the seller for what is typed into the deals. */
export function disturb(host: Host, { act }: Disturbance): void {
  const { user } = host;
  host.user = user === OWNER ? SELLER : OWNER;
  act(host);
  host.user = user;
}
