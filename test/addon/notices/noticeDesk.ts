import type { Host } from 'apps-script-host';
import { checkedHost, HEAD, NOW_UTC, OWNER, SELLER } from '../../support/salesHost';
import type { Cells } from '../../support/salesHost';
import { as, claimOn, OTHER_HEAD, OTHER_SELLER, ROWS, TEAM } from '../approvals/desk';

const MINUTE = 60_000;
export const ON = [
  ['Параметр', 'Значение'],
  ['Писать о запросах', 'да'],
];
const LADDER = [
  ['Роль', 'Группа', 'Скидка до', 'Маржа от'],
  ['менеджер', '', 0.03, 0.08],
  ['РОП', '', 0.07, 0.05],
  ['собственник', '', 0.3, 0],
];

/** A workbook of which the owner turned the hourly check on, with letters about requests. */
export function deskOf(rows: Cells = ROWS, team: Cells = TEAM, settings: Cells = ON): Host {
  const host = checkedHost(rows, { Команда: team, Лестница: LADDER, Правила: settings });
  for (const email of [OTHER_HEAD, OTHER_SELLER, SELLER, HEAD, OWNER]) host.user = email;
  host.run('installTriggers');
  host.user = SELLER;
  return host;
}

export const later = (host: Host, minutes: number): void => {
  host.advanceTo(NOW_UTC + minutes * MINUTE);
};

/** The clock's next run. */
export function tick(host: Host): void {
  const trigger = host.properties.triggers.find(({ handler }) => handler === 'onClock');
  host.run('onClock', [{ authMode: 'FULL', triggerUid: trigger?.id }], { as: OWNER });
}

const seen = new WeakMap<Host, number>();

/** Letters since the last look, as `to: subject`. */
export function letters(host: Host): readonly string[] {
  const said = host.outbox.slice(seen.get(host) ?? 0).map(({ to, subject }) => `${to}: ${plain(subject)}`);
  seen.set(host, host.outbox.length);
  return said;
}

export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

export const ask = (host: Host, id: string, text: string, by = SELLER): void => {
  const { key } = claimOn(host, id);
  as(host, by, () => host.callServer('requestApproval', [{ key, text }]));
};

export const typeRequest = (host: Host, row: number, text: string): void => {
  as(host, SELLER, () => host.typeInto('Сделки', `M${String(row)}`, text));
};
